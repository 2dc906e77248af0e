import { MODES } from '#shared/interview/settings';
import type { SessionSummary } from '#shared/ipc/types';
import { MODE_TITLES } from '../../app/session-words';
import styles from './FilterBar.module.css';
import { matchesStatus, type Filters, type StatusFilter } from './filters';

const STATUS_TITLES: Readonly<Record<StatusFilter, string>> = {
  all: 'All',
  finished: 'Finished',
  unfinished: 'Unfinished',
};
const STATUSES = ['all', 'finished', 'unfinished'] as const;

interface FilterBarProps {
  sessions: readonly SessionSummary[];
  filters: Filters;
  onFilter: (change: Partial<Filters>) => void;
}

/** Filters as chips that are pressed or not; the figure says how many sessions a status has in all. */
export function FilterBar({ sessions, filters, onFilter }: FilterBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label="Filters">
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          className={styles.chip}
          aria-pressed={filters.status === status}
          onClick={() => onFilter({ status })}
        >
          {STATUS_TITLES[status]}
          <span className={styles.count}>
            {sessions.filter((session) => matchesStatus(session, status)).length}
          </span>
        </button>
      ))}
      <span className={styles.gap} />
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          className={styles.chip}
          aria-pressed={filters.mode === mode}
          onClick={() => onFilter({ mode: filters.mode === mode ? null : mode })}
        >
          {MODE_TITLES[mode]}
        </button>
      ))}
    </div>
  );
}
