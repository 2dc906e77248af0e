import { useSessionState } from '../../session/open-session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './FinishDialog.module.css';
import { whatIsMissing } from './what-is-missing';

interface FinishDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onFinish: () => void;
}

/** Asks before the end, and says what an interviewer would still expect. */
export function FinishDialog({ isOpen, onClose, onFinish }: FinishDialogProps) {
  const state = useSessionState((session) => session);
  const missing = isOpen ? whatIsMissing(state) : [];
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Finish the interview?"
      footer={
        <>
          <Button size="large" onClick={onClose}>
            Go on
          </Button>
          <Button size="large" variant="primary" onClick={onFinish}>
            Finish and see the report
          </Button>
        </>
      }
    >
      <p>Your answers are final after this; the report follows.</p>
      {missing.length > 0 && (
        <>
          <p className={styles.lead}>Still missing:</p>
          <ul className={styles.list}>
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
