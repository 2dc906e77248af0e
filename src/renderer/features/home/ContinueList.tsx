import { problemTitle } from '#shared/problems/catalog';
import { STAGE_TITLES } from '#shared/interview/stages';
import type { SessionSummary } from '#shared/ipc/types';
import { navigate } from '../../app/router';
import { LEVEL_TITLES, MODE_TITLES, timeLeftMs } from '../../app/session-words';
import { Button } from '../../ui/Button';
import { formatClock, formatDate, formatTime } from '../../ui/format';
import styles from './ContinueList.module.css';
import homeStyles from './HomeRoom.module.css';

/** The newest unfinished sessions, one click from where they stopped. */
export function ContinueList({ sessions }: { sessions: readonly SessionSummary[] }) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="continue-heading">
      <h2 id="continue-heading" className={homeStyles.heading}>
        Continue
      </h2>
      <ul className={styles.list}>
        {sessions.map((session, index) => (
          <li key={session.id} className={styles.row}>
            <div className={styles.what}>
              <p className={styles.title}>{problemTitle(session.problem)}</p>
              <p className={styles.facts}>
                {MODE_TITLES[session.mode]} · {LEVEL_TITLES[session.level]} ·{' '}
                {formatDate(session.updatedAtMs)} {formatTime(session.updatedAtMs)}
              </p>
            </div>
            <dl className={styles.figures}>
              <div>
                <dt>Stage</dt>
                <dd>{STAGE_TITLES[session.stage]}</dd>
              </div>
              <div>
                <dt>Components</dt>
                <dd>{session.componentCount}</dd>
              </div>
              <div>
                <dt>Time left</dt>
                <dd>{formatClock(timeLeftMs(session))}</dd>
              </div>
            </dl>
            <Button
              size="large"
              variant={index === 0 ? 'primary' : 'secondary'}
              aria-label={`Continue ${problemTitle(session.problem)}`}
              onClick={() => navigate('interview', session.id)}
            >
              Continue
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
