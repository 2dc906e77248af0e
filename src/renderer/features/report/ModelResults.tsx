import { breakingText, bottleneckText } from '#shared/load/bottleneck-words';
import { formatMoney, formatPercent, formatRate } from '#shared/load/format';
import { perSecond, share, usdPerMonth } from '#shared/load/units';
import type { Design } from '#shared/design/schema';
import { shownName } from '#shared/design/names';
import type { ModelSummary } from '#shared/scoring/report';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import styles from './details.module.css';
import { highlightOnAttention, type Highlight } from './highlight';
import { promiseTexts } from '#shared/scoring/promise-words';

interface ModelResultsProps {
  readonly model: ModelSummary | null;
  readonly design: Design;
  readonly onHighlight: (highlight: Highlight) => void;
}

/** What the design would do at the problem's peak: each flow against its promises, what gives way first, and the bill. */
export function ModelResults({ model, design, onHighlight }: ModelResultsProps) {
  if (!model) return <EmptyState title="There are no figures of load for this report." />;
  const nameOf = (id: string) => {
    const component = design.components[id];
    return component ? shownName(component) : id;
  };
  const { bottleneck, breaksAt, largestCosts } = model;
  const about = (component: string) =>
    highlightOnAttention({ components: [component], connections: [] }, onHighlight);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">At peak</th>
            <th scope="col">Load</th>
            <th scope="col">Fails</th>
            <th scope="col">Promised</th>
            <th scope="col">Kept</th>
          </tr>
        </thead>
        <tbody>
          {model.flows.map((flow) => (
            <FlowRow key={flow.id} flow={flow} />
          ))}
        </tbody>
      </table>
      {bottleneck && (
        <p className={styles.remark} {...about(bottleneck.component)}>
          {bottleneckText(nameOf(bottleneck.component), {
            ...bottleneck,
            utilisation: share(bottleneck.utilisation),
          })}
        </p>
      )}
      {breaksAt && (
        <p className={styles.remark} {...about(breaksAt.component)}>
          {breakingText(nameOf(breaksAt.component), breaksAt)}
        </p>
      )}
      <p className={styles.remark}>
        It costs about {formatMoney(usdPerMonth(model.usdPerMonth))} a month
        {largestCosts.length > 0 &&
          `, most of it for ${largestCosts
            .map(
              ({ component, title, usdPerMonth: cost }) =>
                `${nameOf(component)} (${title}: ${formatMoney(usdPerMonth(cost))})`,
            )
            .join(', ')}`}
        .
      </p>
      {model.issues.length > 0 && (
        <section className={styles.remark}>
          <h3 className={styles.subheading}>What was assumed or could not be computed</h3>
          <ul className={styles.issues}>
            {model.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FlowRow({ flow }: { flow: ModelSummary['flows'][number] }) {
  const promises = promiseTexts(flow);
  const isKept = flow.promises.every((one) => one.isKept);
  return (
    <tr>
      <td>{flow.title}</td>
      <td className={styles.number}>{formatRate(perSecond(flow.offeredPerSecond))}</td>
      <td className={styles.number}>
        {flow.hasWay ? formatPercent(share(flow.errorRate)) : 'no way'}
      </td>
      <td className={styles.number}>
        {promises.length === 0 && '–'}
        {promises.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </td>
      <td>
        {flow.promises.length > 0 && (
          <Chip tone={isKept ? 'good' : 'bad'}>{isKept ? 'Yes' : 'No'}</Chip>
        )}
      </td>
    </tr>
  );
}
