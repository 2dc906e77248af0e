import type { HTMLAttributes } from 'react';
import type { StatedBottleneck } from '#shared/interview/state';
import { RESOURCE_WORDS } from '#shared/load/bottleneck-words';
import { formatPercent } from '#shared/load/format';
import { share } from '#shared/load/units';
import { formatClock } from '../../ui/format';
import styles from './BottleneckComparison.module.css';
import { revealText } from './reveal-words';

interface BottleneckComparisonProps {
  readonly stated: StatedBottleneck;
  /** How a component is shown on the design, where there is one to choose it on. */
  readonly pick?: {
    readonly canPick: (component: string) => boolean;
    readonly onPick: (component: string) => void;
  };
  /** Handlers for the line of a component. */
  readonly attention?: (component: string) => HTMLAttributes<HTMLElement>;
}

/** The bottleneck as it was stated, and beside it what the model said at that moment. */
export function BottleneckComparison({
  stated: { claim, reveal, elapsedMs },
  pick,
  attention,
}: BottleneckComparisonProps) {
  return (
    <div className={styles.sides}>
      <section className={styles.side} aria-label="You said">
        <h4 className={styles.title}>You said, at {formatClock(elapsedMs)}</h4>
        <p dir="auto" className={styles.claim} data-selectable>
          {claim}
        </p>
      </section>
      <section className={styles.side} aria-label="The model says">
        <h4 className={styles.title}>The model says, of the design at that moment</h4>
        <p data-selectable>{revealText(reveal)}</p>
        <ol className={styles.busiest} aria-label="Busiest components">
          {reveal.busiest.map(({ id, name, resource, utilisation }) => (
            <li key={id} className={styles.component} {...attention?.(id)}>
              {pick?.canPick(id) ? (
                <button type="button" className={styles.name} onClick={() => pick.onPick(id)}>
                  {name}
                </button>
              ) : (
                <span className={styles.name}>{name}</span>
              )}
              <span className={styles.figure}>
                {formatPercent(share(utilisation))}{' '}
                <span className={styles.resource}>of {RESOURCE_WORDS[resource]}</span>
              </span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  data-over={utilisation >= 1 || undefined}
                  style={{ width: `${Math.min(1, utilisation) * 100}%` }}
                />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
