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
  const [one, other] = [from, to].map((id) => stations[numberOf.get(id) ?? -1]);
  if (!one || !other || has(from, 'source-of-flows') || has(to, 'source-of-flows')) {
    return milliseconds(0);
  }
  const regions = [one, other].map(({ component }) => network.placement.placeOf(component).region);
  if (regions[0] && regions[1] && regions[0] !== regions[1]) {
    return milliseconds(constants['latency.crossRegionMs']);
  }
  if (one.component.kind === 'cdn' && other.component.kind !== 'cdn') {
    return milliseconds(constants['latency.edgeToRegionMs']);
  }
  const zones = new Set([...one.instances.zones, ...other.instances.zones].map(({ zone }) => zone));
  return milliseconds(
    zones.size <= 1 ? constants['latency.sameZoneMs'] : constants['latency.crossZoneMs'],
  );
}
