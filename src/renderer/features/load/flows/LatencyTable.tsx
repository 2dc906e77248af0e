import { formatMilliseconds, formatMultiple } from '#shared/load/format';
import type { LatencyPoint } from '#shared/load/latency-curve';
import styles from './LatencyTable.module.css';
import { PERCENTILES, type LoadMarks } from './latency-plot';

interface LatencyTableProps {
  points: readonly LatencyPoint[];
  marks: LoadMarks;
}

/** The numbers behind the chart. */
export function LatencyTable({ points, marks: { now, breaks } }: LatencyTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {breaks === null ? 'No breaking point found.' : `Breaks at ${formatMultiple(breaks)}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Load</th>
            <th scope="col">p50</th>
            <th scope="col">p95</th>
            <th scope="col">p99</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.scale} aria-current={point.scale === now || undefined}>
              <th scope="row">{formatMultiple(point.scale)}</th>
              {PERCENTILES.map((percentile) => {
                const ms = point[percentile];
                return (
                  <td key={percentile}>{ms === null ? 'saturated' : formatMilliseconds(ms)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
