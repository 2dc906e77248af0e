import type { Fix } from '#shared/scoring/report';
import { heldBack, signedPoints } from '#shared/scoring/why-not-higher';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';

/** The cheapest ways to more points, by gain per minute. */
export function FixList({ fixes }: { fixes: readonly Fix[] }) {
  if (fixes.length === 0) return <EmptyState title="Nothing cheap is left to mend." />;
  return (
    <ol className={styles.fixes}>
      {fixes.map((fix) => (
        <li key={`${fix.source}:${fix.title}`}>
          <p className={styles.strong}>{fix.title}</p>
          <p>{fix.detail}</p>
          <p className={styles.chips}>
            <Chip tone="good">{signedPoints(fix.gainPoints)} points</Chip>
            <Chip>about {fix.effortMinutes} min</Chip>
            {heldBack(fix) && <span className={styles.muted}>{heldBack(fix)}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
