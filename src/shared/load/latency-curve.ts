import { breakingPointOf } from './figures/breaking-point';
import { flowTime } from './figures/latency';
import { stationTimesOf } from './figures/station-times';
import { waitsOf } from './figures/waits';
import type { LoadInput } from './evaluate';
import { percentileOf } from './latency/response-time';
import { planOf } from './propagation/plan';
import { peakRates } from './propagation/rates';
import { settle } from './propagation/settle';
import { networkOf } from './routing/network';
import type { Milliseconds } from './units';
import { MAX_SCALE, MIN_SCALE } from './what-if';

export interface LatencyPoint {
  /** Times the problem's peak. */
  readonly scale: number;
  /** null where something on the flow's path is saturated. */
  readonly p50Ms: Milliseconds | null;
  readonly p95Ms: Milliseconds | null;
  readonly p99Ms: Milliseconds | null;
}

const POINTS = 24;
/** How close to saturation the last points come, as parts of the load at which it breaks. */
const NEAR_THE_EDGE = [0.9, 0.95, 0.98, 0.995];

/** Latency of one flow from a tenth of the problem's peak to where the design breaks, closer together near the edge. */
export function latencyCurve(input: LoadInput, flow: string): readonly LatencyPoint[] {
  const plan = planOf(networkOf(input));
  // Beside a loop that breaks at any load, other flows go on.
  const breaksAt = breakingPointOf(plan, peakRates(plan))?.scale || MAX_SCALE;
  const last = Math.min(MAX_SCALE, Math.max(MIN_SCALE * 2, breaksAt));
  const ratio = (last / MIN_SCALE) ** (1 / (POINTS - 1));
  const even = Array.from({ length: POINTS }, (_, index) => MIN_SCALE * ratio ** index);
  const scales = [
    ...even.slice(0, -1),
    ...NEAR_THE_EDGE.map((part) => part * last),
    last,
    input.whatIf.scale,
  ];
  return [...new Set(scales.map((scale) => Number(scale.toPrecision(6))))]
    .filter((scale) => scale <= last || scale === input.whatIf.scale)
    .sort((one, other) => one - other)
    .map((scale) => pointAt(input, flow, scale));
}

function pointAt(input: LoadInput, flow: string, scale: number): LatencyPoint {
  const plan = planOf(networkOf({ ...input, whatIf: { ...input.whatIf, scale } }));
  const settled = settle(plan, peakRates(plan));
  const route = plan.routes.findIndex((one) => one.flow.id === flow);
  const isAsync = plan.routes[route]?.flow.isAsync ?? false;
  const times = stationTimesOf(plan, waitsOf(plan, settled.demand));
  const found = flowTime(settled, times, route, { withLater: isAsync });
  const at = (p: number) =>
    found.kind === 'time' && route >= 0 ? percentileOf(found.time, p) : null;
  return { scale, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
