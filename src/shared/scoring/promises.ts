import type { FlowLoad } from '../load/results';
import type { FlowSpec } from '../problems/pack';
import type { Promised } from './report';

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
    const isKept = measured !== null && measured >= availabilityTarget;
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
