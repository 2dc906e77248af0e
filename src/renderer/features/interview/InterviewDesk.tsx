import { useState } from 'react';
import { useSessionState } from '../../session/open-session';
import { ShortcutsDialog } from '../../app/ShortcutsDialog';
import { Spinner } from '../../ui/Spinner';
import { DeskPanels } from './DeskPanels';
import { finishInterview } from './finish';
import { FinishDialog } from './FinishDialog';
import { InterviewHeader } from './InterviewHeader';
import styles from './InterviewDesk.module.css';
import { StatusBar } from './StatusBar';
import { useClockRules } from './use-clock-rules';
import { useCutNotice } from './use-cut-notice';
import { useInterviewShortcuts } from './use-interview-shortcuts';

/** The room while a session is open: header, panels, status. */
export function InterviewDesk({ sessionId }: { sessionId: string }) {
  const isFinished = useSessionState((state) => state.status === 'finished');
  const [isFinishAsked, setFinishAsked] = useState(false);
  const [areShortcutsShown, setShortcutsShown] = useState(false);
  useClockRules(sessionId);
  useInterviewShortcuts();
  useCutNotice();

  return (
    <div className={styles.desk}>
      <InterviewHeader onFinish={() => setFinishAsked(true)} />
      <DeskPanels />
      <StatusBar onShowShortcuts={() => setShortcutsShown(true)} />
      <FinishDialog
        isOpen={isFinishAsked && !isFinished}
        onClose={() => setFinishAsked(false)}
        onFinish={() => finishInterview('candidate')}
      />
      <ShortcutsDialog isOpen={areShortcutsShown} onClose={() => setShortcutsShown(false)} />
      {isFinished && (
        <div className={styles.cover}>
          <Spinner label="Writing the report" />
        </div>
      )}
    </div>
  );
}
