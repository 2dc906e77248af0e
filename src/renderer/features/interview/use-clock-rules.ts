import { useEffect } from 'react';
import { session, useSession, useSessionState } from '../../session/open-session';
import { blurActiveField } from '../../session/window-events';
import { readSessionClock } from './clock-rules';
import { finishInterview, showReport } from './finish';
import { takeInitiative } from './interviewer';
import { useElapsedMs } from './use-elapsed';

/** What happens by the clock alone: a stage closes, a requirement changes, the interview ends. */
export function useClockRules(sessionId: string): void {
  const elapsedMs = useElapsedMs();
  const stage = useSessionState((state) => state.stage);
  const isFinished = useSessionState((state) => state.status === 'finished');
  const isSaved = useSession((store) => store.saveStatus.kind === 'saved');

  useEffect(() => {
    const { state, dispatch } = session.getState();
    if (!state || state.status === 'finished') return;
    const reading = readSessionClock(state, elapsedMs);
    if (reading.mustCloseStage) {
      // What is being typed into the stage still counts; the question to the interviewer is not part of it.
      if (document.activeElement?.closest('fieldset')) blurActiveField();
      dispatch({ type: 'stage-closed', stage: state.stage });
    }
    if (reading.isTimeUp) return afterGesture(() => finishInterview('time-up'));
    takeInitiative(elapsedMs);
    return undefined;
  }, [elapsedMs, stage]);

  // A finished session leads to its report, also when the app stopped in between or the end had to wait for the disk.
  useEffect(() => {
    if (isFinished && isSaved) void showReport(sessionId);
  }, [isFinished, isSaved, sessionId]);
}

let isPointerDown = false;
window.addEventListener('pointerdown', () => (isPointerDown = true), true);
window.addEventListener('pointerup', () => (isPointerDown = false), true);
window.addEventListener('pointercancel', () => (isPointerDown = false), true);

/** Lets a drag that is under way end first. */
function afterGesture(act: () => void): (() => void) | undefined {
  if (!isPointerDown) {
    act();
    return undefined;
  }
  // After the handlers that commit the gesture.
  const end = () => setTimeout(act);
  window.addEventListener('pointerup', end, { once: true });
  return () => window.removeEventListener('pointerup', end);
}
