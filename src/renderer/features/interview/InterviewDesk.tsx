import { useEffect } from 'react';
import { useAppCommands } from '../../commands/command-registry';
import { useSessionState } from '../../session/open-session';
import { showShortcuts } from '../../app/shortcut-sheet';
import { Spinner } from '../../ui/Spinner';
import { DeskPanels } from './DeskPanels';
import { finishInterview } from './finish';
import { FinishDialog } from './FinishDialog';
import { askToFinish, useFinishQuestion, withdrawFinishQuestion } from './finish-question';
import { INTERVIEW_COMMANDS } from './interview-commands';
import { InterviewHeader } from './InterviewHeader';
import styles from './InterviewDesk.module.css';
import { StatusBar } from './StatusBar';
import { useClockRules } from './use-clock-rules';
import { useCutNotice } from './use-cut-notice';

/** The room while a session is open: header, panels, status. */
export function InterviewDesk({ sessionId }: { sessionId: string }) {
  const isFinished = useSessionState((state) => state.status === 'finished');
  const isFinishAsked = useFinishQuestion((state) => state.isAsked);
  useClockRules(sessionId);
  useAppCommands(INTERVIEW_COMMANDS);
  useCutNotice();
  useEffect(() => withdrawFinishQuestion, []);

  return (
    <div className={styles.desk}>
      <InterviewHeader onFinish={askToFinish} />
      <DeskPanels />
      <StatusBar onShowShortcuts={showShortcuts} />
      <FinishDialog
        isOpen={isFinishAsked && !isFinished}
        onClose={withdrawFinishQuestion}
        onFinish={() => finishInterview('candidate')}
      />
      {isFinished && (
        <div className={styles.cover}>
          <Spinner label="Writing the report" />
        </div>
      )}
    </div>
  );
}
