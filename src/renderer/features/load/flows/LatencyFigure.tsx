import { ChartSpline, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LatencyPoint } from '#shared/load/latency-curve';
import type { BreakingPoint, FlowLoad } from '#shared/load/results';
import { IconButton } from '../../../ui/IconButton';
import { LatencyChart } from './LatencyChart';
import styles from './LatencyFigure.module.css';
import { LatencyTable } from './LatencyTable';
import { useLiveLoad } from '../live-load';
import { useLatencyCurve } from './use-latency-curve';
import { useWidth } from './use-width';

interface LatencyFigureProps {
  flow: FlowLoad;
  breaksAt: BreakingPoint | null;
}

/** Latency against load, as a chart or as a table of the same numbers. */
export function LatencyFigure({ flow, breaksAt }: LatencyFigureProps) {
  const points = useLatencyCurve(flow.id);
  const now = useLiveLoad((load) => load.result?.whatIf.scale ?? 1);
  const [isTable, setTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  if (points?.length === 0) return null;
  const marks = { now, breaks: breakingLoad(points ?? [], flow, breaksAt) };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>Latency of {flow.title} against load</span>
        <IconButton
          label={isTable ? 'Show as a chart' : 'Show as a table'}
          className={styles.toggle}
          icon={isTable ? <ChartSpline /> : <Table2 />}
          onClick={() => setTable(!isTable)}
        />
      </figcaption>
      <div ref={frame} className={styles.frame}>
        {points && isTable && <LatencyTable points={points} marks={marks} />}
        {points && !isTable && width > 0 && (
          <LatencyChart flow={flow} points={points} marks={marks} width={width} />
        )}
      </div>
    </figure>
  );
}

/** The load from which on the flow has no latency any more, or at which something on its way breaks; null: none known. */
function breakingLoad(
  points: readonly LatencyPoint[],
  { path }: FlowLoad,
  breaksAt: BreakingPoint | null,
): number | null {
  // What breaks at any load has no place on the axis.
  if (
    breaksAt &&
    breaksAt.scale > 0 &&
    path.some(({ component }) => component === breaksAt.component)
  )
    return breaksAt.scale;
  const last = points.findLastIndex(({ p99Ms }) => p99Ms !== null);
  return points[last + 1]?.scale ?? null;
}
