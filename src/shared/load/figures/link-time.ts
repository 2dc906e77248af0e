import type { Link } from '../../traffic/adjacency';
import type { Network } from '../routing/network';
import { milliseconds, type Milliseconds } from '../units';

/**
 * Round trip over a connection: between regions when both ends stand in frames of different ones, from an edge to its
 * origin, else inside a zone or between zones. The way between a client and what it calls is left out: it is the same
 * for every design.
 */
export function linkTime(network: Network, { from, to }: Link): Milliseconds {
  const { stations, numberOf, has, constants } = network;
  const one = stations[numberOf.get(from) ?? -1];
  const other = stations[numberOf.get(to) ?? -1];
  if (!one || !other || has(from, 'source-of-flows') || has(to, 'source-of-flows')) {
    return milliseconds(0);
  }
  const region = network.placement.placeOf(one.component).region;
  const otherRegion = network.placement.placeOf(other.component).region;
  if (region && otherRegion && region !== otherRegion) {
    return milliseconds(constants['latency.crossRegionMs']);
  }
  if (one.component.kind === 'cdn' && other.component.kind !== 'cdn') {
    return milliseconds(constants['latency.edgeToRegionMs']);
  }
  const [first = other.instances.zones[0]] = one.instances.zones;
  const isThere = ({ zone }: { readonly zone: string }) => zone === first?.zone;
  const isSameZone = one.instances.zones.every(isThere) && other.instances.zones.every(isThere);
  return milliseconds(
    isSameZone ? constants['latency.sameZoneMs'] : constants['latency.crossZoneMs'],
  );
}
