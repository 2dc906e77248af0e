import { share, type Share } from '../units';

/** Ranks up to here count one by one; the rest are integrated. */
const COUNTED_RANKS = 64;
/** Pieces of equal length on a logarithmic scale; each doubles the rank. */
const PIECE = Math.LN2;
/** Nodes and weights of Gauss and Legendre on 0 to 1, four points. */
const GAUSS = [
  [0.06943184420297371, 0.17392742256872692],
  [0.33000947820757187, 0.32607257743127307],
  [0.6699905217924281, 0.32607257743127307],
  [0.9305681557970262, 0.17392742256872692],
] as const;

/** Keys of nearly the same popularity: how many, and the share of the requests that goes to each. */
export interface KeyGroup {
  readonly keys: number;
  readonly popularity: number;
}

/**
 * Popularity that falls with a power of the rank (Zipf; Breslau et al. 1999 for the web): the key of rank i gets
 * i^-exponent of the requests, over the sum of all. Exponent 0: all keys alike.
 *
 * Returns groups, the most popular first, so that sums over billions of keys take some two hundred steps: the first 64
 * ranks are groups of one; further ranks stand for those around them, so that sums of smooth functions of the
 * popularity are right to 1e-5.
 */
export function zipfPopularity(keys: number, exponent: number): KeyGroup[] {
  const slope = Math.max(0, exponent);
  const ranks = ranksOf(Math.max(1, keys));
  const all = ranks.reduce((sum, { rank, keys: n }) => sum + n * rank ** -slope, 0);
  return ranks.map(({ rank, keys: n }) => ({ keys: n, popularity: rank ** -slope / all }));
}

/**
 * The share of the requests that goes to the `top` most popular of all keys; what a cache of that size answers at best.
 * `top` may be a fraction.
 */
export function zipfTopShare(top: number, keys: number, exponent: number): Share {
  const all = Math.max(1, keys);
  if (!(top > 0)) return share(0);
  if (top >= all) return share(1);
  const slope = Math.max(0, exponent);
  return share(powerSum(top, slope) / powerSum(all, slope));
}

/** The share of the requests that goes to the most popular key. */
export function zipfHottestShare(keys: number, exponent: number): Share {
  return share(1 / powerSum(Math.max(1, keys), Math.max(0, exponent)));
}

/** The sum of i^-slope for ranks 1 to `last` (generalised harmonic number); the last rank may be a fraction. */
function powerSum(last: number, slope: number): number {
  return ranksOf(last).reduce((sum, { rank, keys }) => sum + keys * rank ** -slope, 0);
}

function ranksOf(last: number): { rank: number; keys: number }[] {
  const ranks: { rank: number; keys: number }[] = [];
  const counted = Math.min(COUNTED_RANKS, last);
  for (let rank = 1; rank <= counted; rank += 1) ranks.push({ rank, keys: 1 });
  const whole = ranks.length;
  if (last <= COUNTED_RANKS) {
    return last > whole ? [...ranks, { rank: whole + 1, keys: last - whole }] : ranks;
  }
  // Each rank i stands for i - 0.5 to i + 0.5, so that the integral is the sum by the midpoint rule.
  const from = Math.log(whole + 0.5);
  const length = Math.log(last + 0.5) - from;
  const pieces = Math.ceil(length / PIECE);
  const piece = length / pieces;
  for (let index = 0; index < pieces; index += 1) {
    for (const [node, weight] of GAUSS) {
      const rank = Math.exp(from + (index + node) * piece);
      ranks.push({ rank, keys: rank * piece * weight });
    }
  }
  return ranks;
}
