import { clsx } from 'clsx';
import { ArrowRight, Equal, TrendingDown, TrendingUp } from 'lucide-react';
import type { ResultChange } from '#shared/load/results';
import styles from './ChangeList.module.css';
import { askWhy } from '../live-load';

interface ChangeListProps {
  changes: readonly ResultChange[];
  /** Nothing is supposed. */
  isAsDrawn: boolean;
}

/** What is different from today, the worst first; each line answers "why?". */
export function ChangeList({ changes, isAsDrawn }: ChangeListProps) {
  if (changes.length === 0) {
    return (
      <p className={styles.none}>
        {isAsDrawn
          ? 'Raise the load or take something down: what that does to the figures shows here.'
          : 'Nothing to speak of: the design takes it.'}
      </p>
    );
  }
  return (
    <ul>
      {changes.map((change) => (
        <li key={JSON.stringify(change.ref)}>
          <ChangeRow change={change} />
        </li>
      ))}
    </ul>
  );
}

const ICONS = { better: TrendingUp, worse: TrendingDown, neutral: Equal };
const WORDS = { better: 'better', worse: 'worse', neutral: 'different' };

function ChangeRow({ change: { ref, title, before, after, direction } }: { change: ResultChange }) {
  const Icon = ICONS[direction];
  return (
    <button
      type="button"
      className={styles.row}
      aria-haspopup="dialog"
      onClick={(event) => askWhy(ref, event.currentTarget.getBoundingClientRect())}
    >
      <span className={styles.title} title={title}>
        {title}
      </span>
      <span className={styles.values}>
        <span className={styles.before}>{before}</span>
        <ArrowRight aria-label="to" role="img" />
        <span className={styles.after}>{after}</span>
      </span>
      <span className={clsx(styles.direction, styles[direction])}>
        <Icon aria-hidden="true" />
        {WORDS[direction]}
      </span>
    </button>
  );
}
