import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import {
  formatAvailability,
  formatMilliseconds,
  formatPercent,
  formatRate,
  formatSeconds,
} from '#shared/load/format';
import type { FlowFigure, FlowLoad } from '#shared/load/results';
import { EndingsBar } from './EndingsBar';
import { Figure } from '../Figure';
import styles from './FlowTable.module.css';
import { selectFlow } from '../live-load';

interface Column {
  readonly figure: FlowFigure;
  readonly title: string;
  readonly text: (flow: FlowLoad) => string | null;
  readonly isBad?: (flow: FlowLoad) => boolean;
}

/** Figures that may be missing. */
const shown = <Value,>(value: Value | null, format: (value: Value) => string): string | null =>
  value === null ? null : format(value);

const COLUMNS: readonly Column[] = [
  {
    figure: 'offered',
    title: 'Offered',
    text: ({ offeredPerSecond }) => formatRate(offeredPerSecond),
  },
  {
    figure: 'served',
    title: 'Served',
    text: ({ servedPerSecond }) => formatRate(servedPerSecond),
  },
  {
    figure: 'errorRate',
    title: 'Errors',
    text: ({ errorRate }) => formatPercent(errorRate),
    isBad: ({ errorRate }) => errorRate >= 0.01,
  },
  { figure: 'mean', title: 'Mean', text: ({ meanMs }) => shown(meanMs, formatMilliseconds) },
  { figure: 'p50', title: 'p50', text: ({ p50Ms }) => shown(p50Ms, formatMilliseconds) },
  { figure: 'p95', title: 'p95', text: ({ p95Ms }) => shown(p95Ms, formatMilliseconds) },
  { figure: 'p99', title: 'p99', text: ({ p99Ms }) => shown(p99Ms, formatMilliseconds) },
  {
    figure: 'availability',
    title: 'Availability',
    text: ({ availability }) => shown(availability, formatAvailability),
  },
  {
    figure: 'freshness',
    title: 'Freshness',
    text: ({ freshnessSeconds }) =>
      freshnessSeconds ? formatSeconds(freshnessSeconds) : 'at once',
  },
];

interface FlowTableProps {
  flows: readonly FlowLoad[];
  /** Id of the flow that is shown in detail. */
  selected: string | null;
}

export function FlowTable({ flows, selected }: FlowTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">Flows</caption>
        <thead>
          <tr>
            <th scope="col">Flow</th>
            {COLUMNS.map(({ figure, title }) => (
              <th key={figure} scope="col" className={styles.number}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <FlowRow key={flow.id} flow={flow} isSelected={flow.id === selected} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FlowRow({ flow, isSelected }: { flow: FlowLoad; isSelected: boolean }) {
  return (
    <tr className={clsx(isSelected && styles.selected)}>
      <th scope="row">
        <button
          type="button"
          className={styles.title}
          aria-pressed={isSelected}
          title={flow.title}
          onClick={() => selectFlow(flow.id)}
        >
          {flow.title}
        </button>
      </th>
      {COLUMNS.map((column) => (
        <FlowCell key={column.figure} flow={flow} column={column}>
          {column.figure === 'served' && <EndingsBar flow={flow} />}
        </FlowCell>
      ))}
    </tr>
  );
}

interface FlowCellProps {
  flow: FlowLoad;
  column: Column;
  children: ReactNode;
}

function FlowCell({ flow, column, children }: FlowCellProps) {
  const { figure, title, text, isBad } = column;
  return (
    <td className={styles.number}>
      <Figure
        of={{ of: 'flow', id: flow.id, figure }}
        label={`${flow.title}, ${title.toLowerCase()}`}
        value={text(flow)}
        className={clsx(isBad?.(flow) && styles.bad)}
      />
      {children}
    </td>
  );
}
