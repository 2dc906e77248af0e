import { effectiveHitRatio } from '../caches/effective';
import type { Network } from '../routing/network';
import type { Route } from '../routing/route';
import type { CacheSetup, Station } from '../stations/station';
import { count, perSecond } from '../units';

/** By place in the route: the part of the flow's reads that each cache answers while it is up. */
export function hitRatiosOf(network: Network, route: Route): Float64Array {
  return Float64Array.from(route.nodes, ({ station }) => {
    const found = network.stations[station];
    return found ? hitRatioOf(network, route, found) : 0;
  });
}

function hitRatioOf({ input }: Network, { flow }: Route, station: Station): number {
  const { cache } = station;
  const { coldCaches, scale } = input.whatIf;
  if (!cache || cache.isPrimary || coldCaches.includes(station.id)) return 0;
  if (cache.statedHitRatio !== null) return cache.statedHitRatio;
  const slots = slotsOf(cache, flow.popularity?.itemBytes ?? 0);
  if (!flow.popularity || slots === null) return cache.usualHitRatio;
  const { keys, zipfExponent } = flow.popularity;
  return effectiveHitRatio({
    keys: count(keys),
    zipfExponent,
    slots: count(slots),
    requests: perSecond(flow.peakRequestsPerSecond * scale),
    ttl: cache.ttl,
  });
}

/** How many items fit; null: the memory or the size of an item is not known. */
export function slotsOf({ memoryBytes }: CacheSetup, itemBytes: number): number | null {
  return memoryBytes === null || itemBytes <= 0 ? null : Math.floor(memoryBytes / itemBytes);
}
