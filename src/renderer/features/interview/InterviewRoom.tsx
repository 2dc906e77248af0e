import { useEffect } from 'react';
import { problemTitle } from '#shared/problems/catalog';
import { navigate } from '../../app/router';
import { useSettings } from '../../app/state/settings';
import { nameWindow } from '../../app/window-title';
import { session, useSession } from '../../session/open-session';
import { Button } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { Spinner } from '../../ui/Spinner';
import { followEstimates } from './estimate-values';
import { followConstants } from './follow-constants';
import { loadFlows } from '../../coach/flows';
import { InterviewDesk } from './InterviewDesk';
import { useInterviewer } from './interviewer';
import styles from './InterviewRoom.module.css';
import { followLoad } from '../load/live-load-follow';
import { followFindings } from './live-findings';

/** One session, from the prompt to the end; leaving the room stops its clock. */
export function InterviewRoom({ sessionId }: { sessionId: string }) {
  const phase = useSession((store) => (store.id === sessionId ? store.phase : 'none'));
  const openError = useSession((store) => store.openError);
  const problem = useSession((store) => store.state?.problem);

  useEffect(() => {
    useInterviewer.getState().reset();
    void session.getState().open(sessionId);
    const stopEstimates = followEstimates();
    const stopFindings = followFindings();
    const stopLoad = followLoad();
    const stopConstants = followConstants({ session, settings: useSettings });
    return () => {
      stopEstimates();
      stopFindings();
      stopLoad();
      stopConstants();
      session.getState().close();
    };
  }, [sessionId]);

  useEffect(() => {
    if (!problem) return;
    nameWindow(problemTitle(problem));
    void loadFlows(problem);
  }, [problem]);

  if (phase === 'failed') {
    return (
      <ErrorState
        title="The session could not be opened"
        detail={`${openError ?? ''} What was saved of it is still on disk.`.trim()}
        action={
          <div className={styles.actions}>
            <Button variant="primary" onClick={() => void session.getState().open(sessionId)}>
              Try again
            </Button>
            <Button onClick={() => navigate('history')}>Open History</Button>
          </div>
        }
      />
    );
  }
  if (phase !== 'open') return <Spinner label="Opening the session" />;
  return <InterviewDesk sessionId={sessionId} />;
}
