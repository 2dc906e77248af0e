import type { FlowLoad } from '../load/results';
import type { FlowSpec } from '../problems/pack';
import type { Promised } from './report';

/** A flow of which this part fails at peak is cut short: what is below it is the rare failure of single machines. */
const CUT = 0.001;

/** What a flow promises and whether the design keeps it at peak; a flow without promises has none. */
export function promisesOf(spec: FlowSpec, load: FlowLoad): Promised[] {
  const { latencyTarget, availabilityTarget, freshnessTargetSeconds } = spec;
  const promises: Promised[] = [];
  if (latencyTarget) {
    const measured = percentileOf(load, latencyTarget.percentile);
    const isKept = measured !== null && measured <= latencyTarget.ms;
    promises.push({ kind: 'latency', target: latencyTarget.ms, measured, isKept });
  }
  if (availabilityTarget !== null) {
    const measured = load.availability;
    // Who is refused at peak finds the service as good as down.
    const isKept = measured !== null && measured >= availabilityTarget && load.errorRate < CUT;
    promises.push({ kind: 'availability', target: availabilityTarget, measured, isKept });
  }
  if (freshnessTargetSeconds !== null) {
    // At once where something is done and nothing makes it late; without a figure where it falls ever further behind.
    const measured = load.freshnessSeconds ?? (load.meanMs === null ? null : 0);
    const isKept = measured !== null && measured <= freshnessTargetSeconds;
    promises.push({ kind: 'freshness', target: freshnessTargetSeconds, measured, isKept });
  }
  return promises;
}

/** The model's figure for the percentile that is promised: the next one that it computes. */
function percentileOf({ p50Ms, p95Ms, p99Ms }: FlowLoad, percentile: number): number | null {
  if (percentile <= 0.5) return p50Ms;
  return percentile <= 0.95 ? p95Ms : p99Ms;
}
