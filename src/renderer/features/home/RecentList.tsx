import { problemTitle } from '#shared/problems/catalog';
import type { SessionSummary } from '#shared/ipc/types';
import { navigate } from '../../app/router';
import { LEVEL_TITLES, MODE_TITLES } from '../../app/session-words';
import { Button } from '../../ui/Button';
import { formatClock, formatDate } from '../../ui/format';
import homeStyles from './HomeRoom.module.css';
import styles from './RecentList.module.css';

interface RecentListProps {
  sessions: readonly SessionSummary[];
  /** Whether there is any session at all, finished or not. */
  hasAny: boolean;
}

/** The last finished sessions; each opens its report. */
export function RecentList({ sessions, hasAny }: RecentListProps) {
  return (
    <section aria-labelledby="recent-heading">
      <div className={homeStyles.headingRow}>
        <h2 id="recent-heading" className={homeStyles.heading}>
          Recent sessions
        </h2>
        {hasAny && (
          <Button size="small" variant="ghost" onClick={() => navigate('history')}>
            All in History
          </Button>
        )}
      </div>
      {sessions.length === 0 ? (
        <p className={styles.empty}>
          Finished sessions appear here with their score. Choose a problem above to start the first.
        </p>
      ) : (
        <ul className={styles.list}>
          {sessions.map((session) => (
            <li key={session.id}>
              <button
                type="button"
                className={styles.row}
                onClick={() => navigate('report', session.id)}
              >
                <span className={styles.title}>{problemTitle(session.problem)}</span>
                <span>{formatDate(session.startedAtMs)}</span>
                <span>
                  {MODE_TITLES[session.mode]} · {LEVEL_TITLES[session.level]}
                </span>
                <span className={styles.number}>{formatClock(session.elapsedMs)}</span>
                <span className={styles.score}>
                  {session.score === null ? 'No score' : Math.round(session.score)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
