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

/** Takes back the last change of the answers, unless it was made in a stage that is closed by now. */
export function undoAnswers(): void {
  const { history, closedStages } = currentState();
  if (!isClosed(history.answers.undo.at(-1), closedStages)) session.getState().undo('answers');
}

export function redoAnswers(): void {
  const { history, closedStages } = currentState();
  if (!isClosed(history.answers.redo.at(-1), closedStages)) session.getState().redo('answers');
}

function isClosed(
  step: HistoryStep<AnswersDiff> | undefined,
  closedStages: readonly Stage[],
): boolean {
  return Object.keys(step?.diff ?? {}).some((collection) => {
    const stage = WRITTEN_IN[collection as keyof Answers];
    return stage !== undefined && closedStages.includes(stage);
  });
}
