import {
  count,
  type Count,
  perSecond,
  type PerSecond,
  type Seconds,
  share,
  type Share,
} from '../units';

/**
 * How many requests fetch the same key at once after it expired: those that come while the first fetch is under way. One
 * when misses of a key are coalesced, by a lease or a lock.
 */
export function concurrentRebuilds({
  keyRequests,
  rebuildTime,
  coalesces,
}: {
  readonly keyRequests: PerSecond;
  readonly rebuildTime: Seconds;
  readonly coalesces: boolean;
}): Count {
  const meanwhile = Math.max(0, keyRequests * rebuildTime);
  return count(coalesces ? Math.min(1, meanwhile) : meanwhile);
}

/** What reaches the store behind a cache; with an empty cache everything does. */
export function storeRequests(requests: PerSecond, hitRatio: Share): PerSecond {
  return perSecond(requests * (1 - hitRatio));
}

/** The part of the requests that one of several caches in a row answers, each of what the one before let through. */
export function hitRatioOfLayers(hitRatios: readonly Share[]): Share {
  return share(1 - hitRatios.reduce((reaching, hits) => reaching * (1 - hits), 1));
}
