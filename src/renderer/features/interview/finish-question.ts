import { create } from 'zustand';

/** Whether the person is being asked to finish; the header and the command palette both ask. */
export const useFinishQuestion = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));

export function askToFinish(): void {
  useFinishQuestion.setState({ isAsked: true });
}

export function withdrawFinishQuestion(): void {
  useFinishQuestion.setState({ isAsked: false });
}
