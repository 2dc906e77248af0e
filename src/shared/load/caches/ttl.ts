import { type PerSecond, type Seconds, share, type Share } from '../units';

/**
 * The hit ratio of one key that is dropped some time after it was fetched, or, when `isSliding`, after it was last asked
 * for; requests are Poisson. Fixed: rate x ttl / (1 + rate x ttl). Sliding: 1 - e^(-rate x ttl).
 */
export function ttlHitRatio({
  ratePerKey,
  ttl,
  isSliding,
}: {
  readonly ratePerKey: PerSecond;
  readonly ttl: Seconds;
  readonly isSliding: boolean;
}): Share {
  return share(ttlHits(Math.max(0, ratePerKey * ttl), isSliding));
}

/** The same from the mean number of requests for the key within the TTL, which may be infinite. */
export function ttlHits(requestsWithinTtl: number, isSliding: boolean): number {
  if (isSliding) return -Math.expm1(-requestsWithinTtl);
  return requestsWithinTtl === Infinity ? 1 : requestsWithinTtl / (1 + requestsWithinTtl);
}
