import { Clock, Lock } from 'lucide-react';
import { STAGE_TITLES, nextStage } from '#shared/interview/stages';
import { useSession } from '../../session/open-session';
import { Button } from '../../ui/Button';
import { readSessionClock } from './clock-rules';
import { enterNextStage } from './stage-actions';
import styles from './StageNotice.module.css';
import { useElapsedMs } from './use-elapsed';

/** The line above a workspace that says that its time runs over, or that it is closed. */
export function StageNotice() {
  const state = useSession((store) => store.state);
  const elapsedMs = useElapsedMs();
  if (!state) return null;
  const { stage } = state;
  const isClosed = state.closedStages.includes(stage);
  const warning = isClosed ? closedWords(stage) : readSessionClock(state, elapsedMs).stageWarning;
  const next = nextStage(stage);
  return (
    <div role="status">
      {warning && (
        <div className={styles.notice}>
          {isClosed ? (
            <Lock size={14} aria-hidden="true" />
          ) : (
            <Clock size={14} aria-hidden="true" />
          )}
          <p className={styles.words}>{warning}</p>
          {next && (
            <Button size="small" onClick={enterNextStage}>
              {STAGE_TITLES[next]}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function closedWords(stage: keyof typeof STAGE_TITLES): string {
  return stage === 'design'
    ? 'The time for Design is used up. The design stays open, but every minute here is missing elsewhere.'
    : `${STAGE_TITLES[stage]} is closed: its time is used up. You can read it, not change it.`;
}
