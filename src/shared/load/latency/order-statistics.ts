import { recalledBy } from '../../lib/memoised';
import { binomialAtLeast } from '../probability/binomial';
import { integrateTail } from '../probability/integrate';
import { rootOf } from '../probability/root';
import { milliseconds } from '../units';
import type { Branch, ResponseTime } from './branch';
import { fitShiftedGamma } from './fit';
import { percentileOf, shareAbove } from './percentile';

/**
 * How long `n` parallel calls take until all are back: P(max <= t) = F(t)^n, for n independent calls of equal
 * distribution. The mean, the median and the 99th percentile are exact to 1e-6 where one shifted gamma can
 * have them; other percentiles are then within some 3 %. `neededOfEach` gives any percentile exactly.
 */
export function slowestOf(time: ResponseTime, n: number): ResponseTime {
  return n > 1 ? timeUntilBack({ fastest: n, of: n, time }) : time;
}

/**
 * How long it takes until the fastest `k` of `n` parallel calls are back, such as a quorum of replicas. As exact as
 * `slowestOf`. Counts are rounded; k is taken as 1 to n.
 */
export function fastestOf(time: ResponseTime, k: number, n: number): ResponseTime {
  const all = Math.max(1, Math.round(n));
  const needed = Math.min(all, Math.max(1, Math.round(k)));
  return needed === all ? slowestOf(time, all) : timeUntilBack({ fastest: needed, of: all, time });
}

/** Of parallel calls, how many must be back. */
interface Race {
  readonly fastest: number;
  readonly of: number;
  readonly time: ResponseTime;
}

/** Remembered, as an edit leaves most flows as they were and a fit takes long. */
const timeUntilBack = recalledBy(
  ({ fastest, of, time }: Race) => `${fastest} ${of} ${time.map(textOf).join(';')}`,
  ({ fastest, of, time }) =>
    fitted(
      fastest === of
        ? {
            time,
            shareOfOne: (p) => p ** (1 / of),
            lateShare: (late) => -Math.expm1(of * Math.log1p(-late)),
          }
        : {
            time,
            shareOfOne: (p) => rootOf((one) => binomialAtLeast(fastest, of, one) - p, 0, 1),
            lateShare: (late) => binomialAtLeast(of - fastest + 1, of, late),
          },
    ),
);

function textOf({ weight, constantMs, meanMs, varianceMs2 }: Branch): string {
  return `${weight} ${constantMs} ${meanMs} ${varianceMs2}`;
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
