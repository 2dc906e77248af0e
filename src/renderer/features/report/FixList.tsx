import type { Fix } from '#shared/scoring/report';
import { heldBack, signedPoints } from '#shared/scoring/why-not-higher';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';

/** The cheapest ways to more points, by gain per minute. */
export function FixList({ fixes }: { fixes: readonly Fix[] }) {
  if (fixes.length === 0) return <EmptyState title="Nothing cheap is left to mend." />;
  const notes = new Set(fixes.map(heldBack));
  const [note] = notes;
  const isForAll = notes.size === 1;
  return (
    <>
      <ol className={styles.fixes}>
        {fixes.map((fix) => (
          <li key={`${fix.source}:${fix.title}`}>
            <p className={styles.strong}>{fix.title}</p>
            <p>{fix.detail}</p>
            <p className={styles.chips}>
              <Chip tone="good">{signedPoints(fix.gainPoints)} points</Chip>
              <Chip>about {fix.effortMinutes} min</Chip>
            </p>
            {!isForAll && heldBack(fix) && <p className={styles.muted}>{heldBack(fix)}</p>}
          </li>
        ))}
      </ol>
      {isForAll && note && <p className={styles.muted}>{note}</p>}
    </>
  );
}
