import { type PerSecond, type Seconds, share, type Share } from '../units';
import { type CachedKeys, characteristicTimeOf } from './che';
import { ttlHits } from './ttl';
import { zipfPopularity } from './zipf';

/**
 * The hit ratio of an LRU cache whose entries also expire (fixed TTL; null: they do not). Each key is held back by the
 * tighter of the two: eviction (Che) or expiry; the popular ones by their TTL, the rare ones by the lack of room.
 */
export function effectiveHitRatio({
  keys,
  zipfExponent,
  slots,
  requests,
  ttl,
}: CachedKeys & { readonly requests: PerSecond; readonly ttl: Seconds | null }): Share {
  if (!(slots > 0) || (ttl !== null && !(ttl > 0))) return share(0);
  const groups = zipfPopularity(keys, zipfExponent);
  const untilEvicted = slots >= keys ? Infinity : characteristicTimeOf(groups, slots);
  const untilExpired = ttl === null ? Infinity : Math.max(0, requests * ttl);
  const hits = groups.reduce((sum, group) => {
    const byRoom = ttlHits(group.popularity * untilEvicted, true);
    const byAge = ttlHits(group.popularity * untilExpired, false);
    return sum + group.keys * group.popularity * Math.min(byRoom, byAge);
  }, 0);
  return share(Math.min(1, hits));
}
