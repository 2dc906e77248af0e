import { share, type Share } from '../units';
import { type KeyGroup, zipfPopularity, zipfTopShare } from './zipf';

/** Keys, how unevenly they are asked for, and how many of them fit. */
export interface CachedKeys {
  readonly keys: number;
  readonly zipfExponent: number;
  readonly slots: number;
}

export interface LruHits {
  readonly hitRatio: Share;
  /** Requests (of any key) after which a key that nobody asked for is evicted; null: never, all keys fit. */
  readonly characteristicTime: number | null;
}

/**
 * The hit ratio of a cache that evicts what was used longest ago (Che's approximation; Fricker, Robert and Roberts
 * 2012 on why it is so good), for independent requests. What is asked for the first time counts as cached already.
 */
export function lruHitRatio({ keys, zipfExponent, slots }: CachedKeys): LruHits {
  if (slots >= keys) return { hitRatio: share(1), characteristicTime: null };
  if (!(slots > 0)) return { hitRatio: share(0), characteristicTime: 0 };
  const groups = zipfPopularity(keys, zipfExponent);
  const time = characteristicTimeOf(groups, slots);
  return { hitRatio: share(hitsWithin(groups, time)), characteristicTime: time };
}

/** The hit ratio of a cache that keeps what is used most often: the share of the most popular keys that fit. */
export function lfuHitRatio({ keys, zipfExponent, slots }: CachedKeys): Share {
  return zipfTopShare(slots, keys, zipfExponent);
}

function hitsWithin(groups: readonly KeyGroup[], time: number): number {
  const hits = groups.reduce(
    (sum, { keys, popularity }) => sum - keys * popularity * Math.expm1(-popularity * time),
    0,
  );
  return Math.min(1, hits);
}

const MOST_STEPS = 200;
const PRECISION = 1e-10;

/**
 * The number of requests in which `slots` different keys are asked for. The expected number of different keys rises ever
 * more slowly with the requests, so Newton's method comes to it from below and never overshoots.
 */
export function characteristicTimeOf(groups: readonly KeyGroup[], slots: number): number {
  let time = slots;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let seen = 0;
    let newPerRequest = 0;
    for (const { keys, popularity } of groups) {
      const seenOfOne = -Math.expm1(-popularity * time);
      seen += keys * seenOfOne;
      newPerRequest += keys * popularity * (1 - seenOfOne);
    }
    const more = (slots - seen) / newPerRequest;
    if (!Number.isFinite(more)) break;
    time = Math.max(0, time + more);
    if (Math.abs(more) <= PRECISION * time) break;
  }
  return time;
}
