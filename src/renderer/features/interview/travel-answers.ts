import type { Answers, AnswersDiff } from '#shared/interview/answers';
import type { Stage } from '#shared/interview/stages';
import type { HistoryStep } from '#shared/interview/state';
import { currentState, session } from '../../session/open-session';

/** Where each collection of answers is written; the single texts belong to stages that stay open or to each other. */
const WRITTEN_IN: Readonly<Partial<Record<keyof Answers, Stage>>> = {
  requirements: 'scope',
  assumptions: 'scope',
  estimates: 'estimate',
  operations: 'api',
  entities: 'data',
  notes: 'deep-dive',
  decisions: 'deep-dive',
  risks: 'deep-dive',
};

/** Whether there is a last change of the answers to take back: not one in a stage that is closed by now. */
export function canUndoAnswers(): boolean {
  const { history, closedStages } = currentState();
  return isOpen(history.answers.undo.at(-1), closedStages);
}

export function canRedoAnswers(): boolean {
  const { history, closedStages } = currentState();
  return isOpen(history.answers.redo.at(-1), closedStages);
}

export function undoAnswers(): void {
  if (canUndoAnswers()) session.getState().undo('answers');
}

export function redoAnswers(): void {
  if (canRedoAnswers()) session.getState().redo('answers');
}

function isOpen(
  step: HistoryStep<AnswersDiff> | undefined,
  closedStages: readonly Stage[],
): boolean {
  if (!step) return false;
  return !Object.keys(step.diff).some((collection) => {
    const stage = WRITTEN_IN[collection as keyof Answers];
    return stage !== undefined && closedStages.includes(stage);
  });
}
