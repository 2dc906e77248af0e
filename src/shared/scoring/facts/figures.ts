import type { FlowSpec } from '../../problems/pack';
import { formatMilliseconds } from '../../load/format';
import type { FlowLoad } from '../../load/results';
import { milliseconds } from '../../load/units';
import type { Severity } from '../dimensions';
import type { MeasuredValue } from '../report';

/** Figures of the load model as findings show them. */

const DIGITS = 3;

/** A value with three digits: more would claim to be exact. */
export function measured(label: string, value: number, unit: string): MeasuredValue {
  return { label, value: Number(value.toPrecision(DIGITS)), unit };
}

export function measuredShare(label: string, share: number): MeasuredValue {
  return measured(label, share * 100, '%');
}

/** A fault that costs capacity is a blocker where the peak does not get through, and otherwise a lack of room. */
export function severityAt(utilisation: number): Severity {
  return utilisation >= 1 ? 'blocker' : 'major';
}

/** The promise of a flow on its latency and what the model says of it; null: no promise, or nothing was computed. */
export interface LatencyPromise {
  readonly percentile: string;
  readonly targetMs: number;
  readonly actualMs: number;
  readonly isMissed: boolean;
}

export function latencyPromise(spec: FlowSpec, load: FlowLoad | undefined): LatencyPromise | null {
  if (!spec.latencyTarget || !load) return null;
  const { percentile, ms } = spec.latencyTarget;
  const [name, actual] =
    percentile <= 0.5
      ? ['p50', load.p50Ms]
      : percentile <= 0.95
        ? ['p95', load.p95Ms]
        : ['p99', load.p99Ms];
  return actual === null
    ? null
    : { percentile: name, targetMs: ms, actualMs: actual, isMissed: actual > ms };
}

export function msText(ms: number): string {
  return formatMilliseconds(milliseconds(ms));
}
