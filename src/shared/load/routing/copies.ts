import type { CapabilityLookup } from '../../design/kinds/capabilities';
import type { ComponentId } from '../../design/schema';
import type { Link } from '../../traffic/adjacency';
import type { CacheSetup, Station } from '../stations/station';
import type { Network } from './network';

/** The caches that spare another store its reads. */
export function cachesOf(
  stations: readonly Station[],
  has: CapabilityLookup,
): ReadonlyMap<ComponentId, CacheSetup> {
  const caches = new Map<ComponentId, CacheSetup>();
  for (const { id, cache } of stations) {
    if (cache && !cache.isPrimary && !has(id, 'pass-through')) caches.set(id, cache);
  }
  return caches;
}

/** Whether the store has what the cache has copies of: by what both say they hold, or when one does not say. */
export function backs(network: Network, store: Link, cache: Link): boolean {
  const { has, caches } = network;
  const copies = caches.get(cache.to);
  if (!copies || store.to === cache.to || caches.has(store.to)) return false;
  const keeps =
    has(store.to, 'durable') || has(store.to, 'query') || has(store.to, 'durable-blobs');
  const isSlowSource = has(store.to, 'outside-our-control') || has(store.to, 'computes');
  const held = heldBy(network, store.to);
  if (held.length > 0 && copies.holds.length > 0)
    return held.some((one) => copies.holds.includes(one));
  return keeps && !isSlowSource && !store.isAsync;
}

function heldBy({ stations, numberOf }: Network, id: string): readonly string[] {
  const holds = stations[numberOf.get(id) ?? -1]?.component.properties['holds'];
  return Array.isArray(holds) ? holds : [];
}

/** Whether a write passes the cache by, for the store beside it: what is written is cached when it is first read. */
export function isWrittenAround(network: Network, link: Link): boolean {
  const hasStrategy = network.caches.get(link.to)?.strategy === 'write-around';
  return (
    hasStrategy &&
    link.connection.operation === 'any' &&
    network.adjacency.out(link.from).some((other) => backs(network, other, link))
  );
}

/** A cache that answers writes at once and brings them to the store later. */
export function isWriteBehind({ caches }: Network, id: string): boolean {
  return caches.get(id)?.strategy === 'write-behind';
}
