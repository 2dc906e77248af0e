import { zeros } from '../../lib/zeros';
import { effectiveHitRatio } from '../caches/effective';
import type { Network } from '../routing/network';
import type { Route } from '../routing/route';
import type { CacheSetup, Station } from '../stations/station';
import { count, perSecond } from '../units';

/** By route, then by place: the part of the flow's reads that each cache answers while it is up. */
export function hitRatiosOf(network: Network, routes: readonly Route[]): number[][] {
  const estimates = new Map<string, number>();
  return routes.map((route) => {
    const ratios = zeros(route.nodes.length);
    for (const [place, { station }] of route.nodes.entries()) {
      const found = network.stations[station];
      if (found?.cache) ratios[place] = hitRatioOf(network, route, found, found.cache, estimates);
    }
    return ratios;
  });
}

/** `estimates`: those so far; caches of one size and time to live answer equal reads alike. */
function hitRatioOf(
  { input }: Network,
  { flow }: Route,
  { id }: Station,
  cache: CacheSetup,
  estimates: Map<string, number>,
): number {
  const { coldCaches, scale } = input.whatIf;
  if (cache.isPrimary || coldCaches.includes(id)) return 0;
  if (cache.statedHitRatio !== null) return cache.statedHitRatio;
  const slots = slotsOf(cache, flow.popularity?.itemBytes ?? 0);
  if (!flow.popularity || slots === null) return cache.usualHitRatio;
  const { keys, zipfExponent } = flow.popularity;
  const requests = perSecond(flow.peakRequestsPerSecond * scale);
  const key = `${keys} ${zipfExponent} ${slots} ${requests} ${cache.ttl}`;
  const known = estimates.get(key);
  if (known !== undefined) return known;
  const estimate = effectiveHitRatio({
    keys: count(keys),
    zipfExponent,
    slots: count(slots),
    requests,
    ttl: cache.ttl,
  });
  estimates.set(key, estimate);
  return estimate;
}

/** How many items fit; null: the memory or the size of an item is not known. */
export function slotsOf({ memoryBytes }: CacheSetup, itemBytes: number): number | null {
  return memoryBytes === null || itemBytes <= 0 ? null : Math.floor(memoryBytes / itemBytes);
}
