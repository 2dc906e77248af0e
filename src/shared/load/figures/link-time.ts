import type { Link } from '../../traffic/adjacency';
import type { Network } from '../routing/network';
import { milliseconds, type Milliseconds } from '../units';

/**
 * Round trip over a connection. The way between a client and the edge is left out: it is the same for every design.
 */
export function linkTime(
  { stations, numberOf, has, constants }: Network,
  link: Link,
): Milliseconds {
  const [from, to] = [link.from, link.to].map((id) => stations[numberOf.get(id) ?? -1]?.instances);
  if (!from || !to || has(link.from, 'source-of-flows') || has(link.to, 'source-of-flows')) {
    return milliseconds(0);
  }
  const regions = new Set(from.zones.map(({ region }) => region));
  if (
    to.zones.length > 0 &&
    regions.size > 0 &&
    !to.zones.some(({ region }) => regions.has(region))
  ) {
    return milliseconds(constants['latency.crossRegionMs']);
  }
  const zones = new Set([...from.zones, ...to.zones].map(({ zone }) => zone));
  return milliseconds(
    zones.size <= 1 ? constants['latency.sameZoneMs'] : constants['latency.crossZoneMs'],
  );
}
