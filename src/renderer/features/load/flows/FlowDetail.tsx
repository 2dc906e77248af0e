import { formatAvailability, formatPercent } from '#shared/load/format';
import type { BreakingPoint, FlowLoad } from '#shared/load/results';
import { share } from '#shared/load/units';
import { Bar } from '../Bar';
import { ComponentLink } from '../ComponentLink';
import { endingsOf } from './endings';
import styles from './FlowDetail.module.css';
import { FlowPath } from './FlowPath';
import { LatencyFigure } from './LatencyFigure';

/** As in the bar of the table. */
const ENDING_TONES = {
  servedPerSecond: 'accent',
  absorbedPerSecond: 'cache',
  queuedPerSecond: 'messaging',
  errorPerSecond: 'bad',
} as const;

interface FlowDetailProps {
  flow: FlowLoad;
  breaksAt: BreakingPoint | null;
}

/** One flow: latency against load, the way it takes, how its requests end, and what it cannot do without. */
export function FlowDetail({ flow, breaksAt }: FlowDetailProps) {
  return (
    <section className={styles.detail} aria-label={`${flow.title} in detail`}>
      <LatencyFigure flow={flow} breaksAt={breaksAt} />
      <div className={styles.lists}>
        <FlowPath path={flow.path} />
        <EndingList flow={flow} />
        <DependencyList flow={flow} />
      </div>
    </section>
  );
}

function EndingList({ flow }: { flow: FlowLoad }) {
  const endings = endingsOf(flow);
  if (endings.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>How its requests end</h3>
      <ul>
        {endings.map(({ id, title, hint, rate, share: part }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>
              {title} <span className={styles.hint}>{hint}</span>
            </span>
            <Bar part={part} tone={ENDING_TONES[id]} />
            <span className={styles.figure}>{rate}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DependencyList({ flow: { hardDependencies } }: { flow: FlowLoad }) {
  if (hardDependencies.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>What it cannot do without, by share of its downtime</h3>
      <ul>
        {hardDependencies.map(({ component, availability, share: part }) => (
          <li key={component} className={styles.row}>
            <span className={styles.name}>
              <ComponentLink id={component} />
            </span>
            <Bar part={part} tone="neutral" />
            <span className={styles.figure} title={`${formatAvailability(availability)} available`}>
              {formatPercent(share(part))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
