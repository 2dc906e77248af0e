import { gammaTail, lnGamma, roughGammaQuantile } from '../probability/gamma';
import { type Milliseconds, milliseconds } from '../units';
import type { ResponseTime } from './branch';

/** A variance so small against the mean squared that the time is as good as constant. */
const NEGLIGIBLE_CV2 = 1e-16;
const RELATIVE_PRECISION = 1e-7;
const ABSOLUTE_PRECISION_MS = 1e-9;
/** Of the share above, beside that of the time: a step is also small where the distribution is steep. */
const SHARE_PRECISION = 1e-4;
/** Shares nearer to each other than this are the same: rounding does not decide on which side of a gap we are. */
const SAME_SHARE = 1e-6;
const NEWTON_STEPS = 16;
const MOST_STEPS = 120;

/**
 * The time within which a share `p` of the requests is done, such as 0.99. Relative error below 1e-6.
 *
 * The distribution of a mixture has no inverse, so it is searched: Newton's method on the logarithm of the tail, which
 * for exponential tails is a straight line, kept inside a bracket and replaced by halving where it does not help. Where
 * no request ends for a while, so that any time of it would do, it is the last. 0 and below give the shortest possible
 * time; the longest is not known, so p counts as at most 1 - 1e-12.
 */
export function percentileOf(time: ResponseTime, p: number): Milliseconds {
  const parts = partsOf(time);
  if (parts.length === 0) return milliseconds(0);
  const shortest = parts.reduce((least, { from }) => Math.min(least, from), Infinity);
  if (!(p > 0)) return milliseconds(shortest);
  return milliseconds(search(parts, shortest, Math.max(1e-12, 1 - p)));
}

/** The share of requests that take longer than a time. */
export function shareAbove(time: ResponseTime): (limit: Milliseconds) => number {
  const parts = partsOf(time);
  return (limit) => tailAt(parts, limit).above;
}

interface Part {
  readonly weight: number;
  readonly from: number;
  readonly mean: number;
  readonly variance: number;
  /** How it varies above `from`; null: not at all. */
  readonly gamma: Gamma | null;
}

interface Gamma {
  readonly shape: number;
  readonly perMs: number;
  readonly lnGammaOfShape: number;
}

function partsOf(time: ResponseTime): Part[] {
  return time
    .filter(({ weight }) => weight > 0)
    .map(({ weight, constantMs, meanMs, varianceMs2 }) => {
      const varies = meanMs > 0 && varianceMs2 > NEGLIGIBLE_CV2 * meanMs ** 2;
      const mean = constantMs + Math.max(0, meanMs);
      if (!varies) return { weight, from: mean, mean, variance: 0, gamma: null };
      const shape = meanMs ** 2 / varianceMs2;
      const gamma = { shape, perMs: meanMs / varianceMs2, lnGammaOfShape: lnGamma(shape) };
      return { weight, from: constantMs, mean, variance: varianceMs2, gamma };
    });
}

/** What lies above t, and how quickly it falls there. */
function tailAt(parts: readonly Part[], t: number): { above: number; density: number } {
  let above = 0;
  let density = 0;
  for (const { weight, from, gamma } of parts) {
    if (t < from) above += weight;
    else if (gamma && t > from) {
      const tail = gammaTail(gamma.shape, (t - from) * gamma.perMs, gamma.lnGammaOfShape);
      above += weight * tail.above;
      density += (weight * tail.densityTimesX) / (t - from);
    } else if (gamma) above += weight;
  }
  return { above, density };
}

function search(parts: readonly Part[], shortest: number, above: number): number {
  let low = Math.max(shortest, afterGaps(parts, above));
  if (low > shortest && tailAt(parts, low).above <= above * (1 + SAME_SHARE)) return low;
  let high = atMost(parts, above);
  for (const { weight, from, gamma } of parts) {
    if (gamma || from < low || from >= high) continue;
    const after = tailAt(parts, from).above;
    if (after > above) low = from;
    else if (after + weight > above) return from;
    else high = from;
  }
  let t = Math.max(low, Math.min(high, roughPercentile(parts, above)));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const tail = tailAt(parts, t);
    if (tail.above > above) low = t;
    else high = t;
    if (high - low <= precisionAt(low)) return low;
    const tooMany = Math.log(tail.above / above);
    const newton = t + (tail.above / tail.density) * tooMany;
    const isInside = newton > low && newton < high;
    const isClose = Math.abs(newton - t) <= precisionAt(t) && Math.abs(tooMany) < SHARE_PRECISION;
    if (isInside && isClose) return newton;
    t = isInside && step < NEWTON_STEPS ? newton : (low + high) / 2;
  }
  return t;
}

const precisionAt = (t: number) => ABSOLUTE_PRECISION_MS + RELATIVE_PRECISION * t;

/** No distribution has more above this (Cantelli's inequality). */
function atMost(parts: readonly Part[], above: number): number {
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  const variance = parts.reduce(
    (sum, part) => sum + part.weight * (part.variance + (part.mean - mean) ** 2),
    0,
  );
  return mean + Math.sqrt((variance * (1 - above)) / above) + precisionAt(mean);
}

/** At least so many take as long as the shortest time of their branches: the latest such time for the share. */
function afterGaps(parts: readonly Part[], above: number): number {
  const latest = [...parts].sort((one, other) => other.from - one.from);
  let after = 0;
  for (const { weight, from } of latest) {
    after += weight;
    if (after >= above * (1 - SAME_SHARE)) return from;
  }
  return 0;
}

/**
 * A start from below: what one branch has above t is at most what all have, so the percentile of the mixture is at
 * least that of each branch for its part of the tail.
 */
function roughPercentile(parts: readonly Part[], above: number): number {
  let start = 0;
  for (const { weight, from, gamma } of parts) {
    const part = above / weight;
    if (part >= 1) continue;
    const rough = gamma ? roughGammaQuantile(gamma.shape, 1 - part, part) / gamma.perMs : 0;
    start = Math.max(start, from + rough);
  }
  return start;
}
