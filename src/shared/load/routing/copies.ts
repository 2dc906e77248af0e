import type { Link } from '../../traffic/adjacency';
import type { Station } from '../stations/station';
import type { Network } from './network';

/** A cache that spares another store its reads. */
export function cacheOf({ stations, numberOf, has }: Network, id: string): Station | null {
  const station = stations[numberOf.get(id) ?? -1];
  return station?.cache && !station.cache.isPrimary && !has(id, 'pass-through') ? station : null;
}

/** Whether the store has what the cache has copies of: by what both say they hold, or when one does not say. */
export function backs(network: Network, store: Link, cache: Link): boolean {
  const { has } = network;
  const keeps =
    has(store.to, 'durable') || has(store.to, 'query') || has(store.to, 'durable-blobs');
  const isSlowSource = has(store.to, 'outside-our-control') || has(store.to, 'computes');
  const copies = cacheOf(network, cache.to)?.cache;
  if (!copies || store.to === cache.to || cacheOf(network, store.to)) return false;
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
  const hasStrategy = cacheOf(network, link.to)?.cache?.strategy === 'write-around';
  return (
    hasStrategy &&
    link.connection.operation === 'any' &&
    network.adjacency.out(link.from).some((other) => backs(network, other, link))
  );
}

/** A cache that answers writes at once and brings them to the store later. */
export function isWriteBehind(network: Network, id: string): boolean {
  return cacheOf(network, id)?.cache?.strategy === 'write-behind';
}
