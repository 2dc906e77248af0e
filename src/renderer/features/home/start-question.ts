import { create } from 'zustand';
import type { ProblemCard } from '#shared/problems/catalog';

/** The problem that is about to be started, while it is asked how; null: none. */
export const useStartQuestion = create<{ readonly problem: ProblemCard | null }>(() => ({
  problem: null,
}));

export function askHowToStart(problem: ProblemCard): void {
  useStartQuestion.setState({ problem });
}

export function withdrawStartQuestion(): void {
  useStartQuestion.setState({ problem: null });
}
