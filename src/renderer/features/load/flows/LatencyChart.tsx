import { clsx } from 'clsx';
import { formatMilliseconds, formatMultiple } from '#shared/load/format';
import type { LatencyPoint } from '#shared/load/latency-curve';
import type { FlowLoad } from '#shared/load/results';
import { milliseconds } from '#shared/load/units';
import styles from './LatencyChart.module.css';
import { latencyPlot, type LatencyPlot, type LoadMarks, type Percentile } from './latency-plot';

interface LatencyChartProps {
  flow: FlowLoad;
  points: readonly LatencyPoint[];
  marks: LoadMarks;
  width: number;
}

const HEIGHT = 188;
/** Left of this the name of the axis stands. */
const ROOM_FOR_NAME = 64;
const NAMES: Readonly<Record<Percentile, string>> = { p50Ms: 'p50', p95Ms: 'p95', p99Ms: 'p99' };

export function LatencyChart({ flow, points, marks, width }: LatencyChartProps) {
  const plot = latencyPlot(points, marks, { width, height: HEIGHT });
  if (!plot) {
    return (
      <p className={styles.none}>
        Saturated at every load that was tried: there is no latency to draw.
      </p>
    );
  }
  return (
    <svg
      className={styles.chart}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={chartInWords(flow, marks)}
    >
      <Axes plot={plot} />
      <BreakMark plot={plot} marks={marks} />
      <NowMark plot={plot} marks={marks} />
      {plot.lines.map(({ percentile, path, start }) => (
        <g key={percentile} className={styles[percentile]}>
          <path d={path} className={styles.line} />
          {start && (
            <text x={start.x + 4} y={start.y - 5} className={styles.name}>
              {NAMES[percentile]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function chartInWords({ title, p50Ms, p99Ms }: FlowLoad, { now, breaks }: LoadMarks): string {
  const load = now === 1 ? "today's load" : `${formatMultiple(now)} today's load`;
  const times =
    p50Ms === null || p99Ms === null
      ? `saturated at ${load}`
      : `p50 ${formatMilliseconds(p50Ms)} and p99 ${formatMilliseconds(p99Ms)} at ${load}`;
  const end = breaks === null ? '' : `; breaks at ${formatMultiple(breaks)}`;
  return `Latency of ${title} against load: ${times}${end}.`;
}

function Axes({ plot: { frame, xTicks, yTicks } }: { plot: LatencyPlot }) {
  const { left, right, top, bottom } = frame;
  return (
    <g aria-hidden="true">
      {yTicks.map(({ value, at }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={at} y2={at} className={styles.grid} />
          <text x={left - 6} y={at + 4} textAnchor="end" className={styles.tick}>
            {formatMilliseconds(milliseconds(value))}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, at }) => (
        <text key={value} x={at} y={bottom + 14} textAnchor="middle" className={styles.tick}>
          {formatMultiple(value)}
        </text>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.axis} />
      <text
        x={(left + right) / 2}
        y={bottom + 30}
        textAnchor="middle"
        className={clsx(styles.tick, styles.unit)}
      >
        Load, times the problem&apos;s peak
      </text>
      <text x={0} y={top - 8} className={clsx(styles.tick, styles.unit)}>
        Latency
      </text>
    </g>
  );
}

interface MarkProps {
  plot: LatencyPlot;
  marks: LoadMarks;
}

/** On the far side of where it breaks, so that the names of the two marks do not meet. */
function NowMark({ plot: { frame, x }, marks: { now, breaks } }: MarkProps) {
  const at = x(now);
  const isLeftOfBreak = breaks !== null && now <= breaks && at - frame.left > ROOM_FOR_NAME;
  return (
    <g>
      <line x1={at} x2={at} y1={frame.top} y2={frame.bottom} className={styles.now} />
      <text
        x={at + (isLeftOfBreak ? -4 : 4)}
        y={frame.top - 6}
        textAnchor={isLeftOfBreak ? 'end' : 'start'}
        className={clsx(styles.tick, styles.nowText)}
      >
        {now === 1 ? 'today' : `now ${formatMultiple(now)}`}
      </text>
    </g>
  );
}

/** Shaded from where it breaks. */
function BreakMark({ plot: { frame, x }, marks: { now, breaks } }: MarkProps) {
  if (breaks === null) return null;
  const at = x(breaks);
  const isLeftOfNow = breaks < now && at - frame.left > ROOM_FOR_NAME;
  return (
    <g>
      <rect
        x={at}
        y={frame.top}
        width={Math.max(0, frame.right - at)}
        height={frame.bottom - frame.top}
        className={styles.broken}
      />
      <line x1={at} x2={at} y1={frame.top} y2={frame.bottom} className={styles.breaks} />
      <text
        x={at + (isLeftOfNow ? -4 : 4)}
        y={frame.top - 6}
        textAnchor={isLeftOfNow ? 'end' : 'start'}
        className={clsx(styles.tick, styles.breaksText)}
      >
        breaks {formatMultiple(breaks)}
      </text>
    </g>
  );
}
