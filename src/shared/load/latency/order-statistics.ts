import { binomialAtLeast } from '../probability/binomial';
import { integrateTail } from '../probability/integrate';
import { rootOf } from '../probability/root';
import { milliseconds } from '../units';
import type { ResponseTime } from './branch';
import { fitShiftedGamma } from './fit';
import { percentileOf, shareAbove } from './percentile';

/**
 * How long `n` parallel calls take until all are back: P(max <= t) = F(t)^n, for n independent calls of equal
 * distribution. The mean, the median and the 99th percentile are exact to 1e-6 where one shifted gamma can
 * have them; other percentiles are then within some 3 %. `neededOfEach` gives any percentile exactly.
 */
export function slowestOf(time: ResponseTime, n: number): ResponseTime {
  if (!(n > 1)) return time;
  return fitted({
    time,
    shareOfOne: (p) => p ** (1 / n),
    lateShare: (late) => -Math.expm1(n * Math.log1p(-late)),
  });
}

/**
 * How long it takes until the fastest `k` of `n` parallel calls are back, such as a quorum of replicas. As exact as
 * `slowestOf`. Counts are rounded; k is taken as 1 to n.
 */
export function fastestOf(time: ResponseTime, k: number, n: number): ResponseTime {
  const all = Math.max(1, Math.round(n));
  const needed = Math.min(all, Math.max(1, Math.round(k)));
  if (needed === all) return slowestOf(time, all);
  return fitted({
    time,
    shareOfOne: (p) => rootOf((one) => binomialAtLeast(needed, all, one) - p, 0, 1),
    lateShare: (late) => binomialAtLeast(all - needed + 1, all, late),
  });
}

interface Order {
  readonly time: ResponseTime;
  /** Of a single call: the share that must be back for the whole to be back with probability p. */
  readonly shareOfOne: (p: number) => number;
  /** The probability that the whole is late when a single call is late with this one. */
  readonly lateShare: (late: number) => number;
}

function fitted({ time, shareOfOne, lateShare }: Order): ResponseTime {
  const lateByOne = shareAbove(time);
  const shortest = percentileOf(time, 0);
  const median = percentileOf(time, shareOfOne(0.5));
  const p99 = percentileOf(time, shareOfOne(0.99));
  const bends = time.flatMap(({ constantMs, meanMs, varianceMs2 }) => {
    const middle = constantMs + meanMs;
    return [constantMs, middle, middle + 4 * Math.sqrt(varianceMs2)];
  });
  const edges = [shortest, median, p99, ...bends].toSorted((a, b) => a - b);
  const above = (t: number) => lateShare(Math.min(1, lateByOne(milliseconds(t))));
  const mean = milliseconds(shortest + integrateTail(above, edges));
  return fitShiftedGamma({ shortest, mean, median, p99 });
}

/** The percentile that each of `n` parallel calls must meet for all to be back within it with probability `p`. */
export function neededOfEach(p: number, n: number): number {
  return p ** (1 / Math.max(1, n));
}

/** The probability that at least one of `n` parallel calls is slow when each is with probability `slow`. */
export function anySlow(slow: number, n: number): number {
  return -Math.expm1(n * Math.log1p(-Math.min(1, Math.max(0, slow))));
}
