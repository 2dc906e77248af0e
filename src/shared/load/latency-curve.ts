import type { LoadInput } from './evaluate';
import type { Milliseconds } from './units';

export interface LatencyPoint {
  /** Times today's peak. */
  readonly scale: number;
  /** null where something on the flow's path is saturated. */
  readonly p50Ms: Milliseconds | null;
  readonly p95Ms: Milliseconds | null;
  readonly p99Ms: Milliseconds | null;
}

/** Latency of one flow from a tenth of today's load to where it breaks. */
export function latencyCurve(_input: LoadInput, _flow: string): readonly LatencyPoint[] {
  return [];
}
