import type { LatencyPoint } from '#shared/load/latency-curve';

/** Where everything of the chart "latency against load" stands, in pixels. */
export interface LatencyPlot {
  readonly lines: readonly PlotLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly x: (scale: number) => number;
  /** The frame in which the lines are drawn. */
  readonly frame: { left: number; right: number; top: number; bottom: number };
}

export interface PlotLine {
  readonly percentile: Percentile;
  /** For the `d` of a path; broken where the latency has no number. */
  readonly path: string;
  /** Where its first point stands, moved up where names would cover each other; null: it has none. */
  readonly start: { readonly x: number; readonly y: number } | null;
}

export const PERCENTILES = ['p50Ms', 'p95Ms', 'p99Ms'] as const;
export type Percentile = (typeof PERCENTILES)[number];

/** Loads that are marked, times the problem's peak. */
export interface LoadMarks {
  /** What the figures are about. */
  readonly now: number;
  /** Where the flow breaks; null: not within what is known. */
  readonly breaks: number | null;
}

interface Tick {
  readonly value: number;
  readonly at: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 48, right: 16, top: 20, bottom: 36 };
/** Names of lines that begin nearer to each other than this would cover each other. */
const NAME_GAP = 12;
/** How far the chart goes on beyond where the flow breaks. */
const BEYOND_BREAK = 2;
/** More decades than this leave no room for ticks between them. */
const FEW_DECADES = 1.6;

/** Both axes are logarithmic. Without two points there is no chart: null. */
export function latencyPlot(
  points: readonly LatencyPoint[],
  { now, breaks }: LoadMarks,
  { width, height }: Size,
): LatencyPlot | null {
  const latencies = points
    .flatMap((point) => PERCENTILES.map((percentile) => point[percentile]))
    .filter((ms) => ms !== null && ms > 0) as number[];
  if (points.length < 2 || latencies.length === 0) return null;
  const scales = points.map(({ scale }) => scale);
  const first = Math.min(...scales, now);
  const last = Math.max(...scales, now, breaks === null ? 0 : breaks * BEYOND_BREAK);
  const frame = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const [lowest, highest] = roundOutwards(Math.min(...latencies), Math.max(...latencies));
  const x = logScale([first, last], [frame.left, frame.right]);
  const y = logScale([lowest, highest], [frame.bottom, frame.top]);
  return {
    lines: withRoomForNames(
      PERCENTILES.map((percentile) => plotLine(points, percentile, { x, y })),
    ),
    xTicks: ticksBetween(first, last, x),
    yTicks: ticksBetween(lowest, highest, y),
    x,
    frame,
  };
}

function plotLine(
  points: readonly LatencyPoint[],
  percentile: Percentile,
  { x, y }: { x: (scale: number) => number; y: (ms: number) => number },
): PlotLine {
  let path = '';
  let start: PlotLine['start'] = null;
  let isPenDown = false;
  for (const point of points) {
    const ms = point[percentile];
    if (ms === null || ms <= 0) {
      isPenDown = false;
      continue;
    }
    const at = { x: x(point.scale), y: y(ms) };
    start ??= at;
    path += `${isPenDown ? 'L' : 'M'}${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
    isPenDown = true;
  }
  return { percentile, path, start };
}

/** From the lowest line upwards, each name a little above the one before. */
function withRoomForNames(lines: readonly PlotLine[]): PlotLine[] {
  let above = Number.POSITIVE_INFINITY;
  return lines.map((line) => {
    if (!line.start) return line;
    above = Math.min(line.start.y, above - NAME_GAP);
    return { ...line, start: { ...line.start, y: above } };
  });
}

function logScale([from, to]: [number, number], [start, end]: [number, number]) {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const span = high - low || 1;
  return (value: number): number => start + ((Math.log10(value) - low) / span) * (end - start);
}

/** To the next 1, 2 or 5, and to two different values at least. */
function roundOutwards(lowest: number, highest: number): [number, number] {
  const steps = stepsBetween(lowest / 10, highest * 10, [1, 2, 5]);
  const low = steps.findLast((step) => step <= lowest) ?? lowest;
  const high = steps.find((step) => step >= highest && step > low) ?? highest;
  return [low, high];
}

function ticksBetween(from: number, to: number, at: (value: number) => number): Tick[] {
  const mantissas = Math.log10(to / from) <= FEW_DECADES ? [1, 2, 5] : [1];
  return stepsBetween(from, to, mantissas).map((value) => ({ value, at: at(value) }));
}

function stepsBetween(from: number, to: number, mantissas: readonly number[]): number[] {
  const steps: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power += 1) {
    for (const mantissa of mantissas) steps.push(Number(`${mantissa}e${power}`));
  }
  const slack = 1 + 1e-9;
  return steps.filter((step) => step * slack >= from && step <= to * slack);
}
