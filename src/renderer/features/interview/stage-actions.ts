import { nextStage, type Stage } from '#shared/interview/stages';
import { currentState, session } from '../../session/open-session';
import { blurActiveField } from '../../session/window-events';

/** Goes to a stage; what is being typed is committed first, since its field goes away. */
export function enterStage(stage: Stage): void {
  blurActiveField();
  const state = currentState();
  if (state.stage !== stage && state.status === 'in-progress')
    session.getState().dispatch({ type: 'stage-entered', stage });
}

export function enterNextStage(): void {
  const next = nextStage(currentState().stage);
  if (next) enterStage(next);
}

export function togglePause(): void {
  const { mode, isPaused } = currentState();
  if (mode !== 'practice') return;
  session.getState().dispatch({ type: isPaused ? 'clock-resumed' : 'clock-paused' });
}
