import { navigate } from '../../app/router';
import { api, call, messageOf } from '../../api';
import { judgeSession } from '../../coach/coach-client';
import { currentState, session } from '../../session/open-session';
import { blurActiveField } from '../../session/window-events';
import { toast } from '../../ui/toast';

/** Ends the interview; what is being typed still counts. */
export function finishInterview(reason: 'candidate' | 'time-up'): void {
  blurActiveField();
  session.getState().dispatch({ type: 'session-finished', reason });
}

/**
 * Judges a finished session whose events are all on the disk, stores the report and goes to it. The report room makes
 * the report itself when it could not be made here, so it is shown in any case.
 */
export async function showReport(sessionId: string): Promise<void> {
  try {
    if (!(await call(api.reports.get({ id: sessionId })))) {
      const report = await judgeSession(currentState());
      await call(api.reports.save({ id: sessionId, report }));
    }
  } catch (error) {
    toast.error(`The report could not be stored yet: ${messageOf(error)}`);
  }
  if (session.getState().id === sessionId) navigate('report', sessionId);
}
