import type { Component } from '../../design/schema';
import type { Link } from '../../traffic/adjacency';
import { milliseconds, type Milliseconds } from '../units';
import type { Station } from '../stations/station';
import type { Network } from './network';

/**
 * Round trip over a connection: between regions when both ends stand in frames of different ones, from an edge to its
 * origin, else inside a zone or between zones. The way between a client and what it calls is left out: it is the same
 * for every design.
 */
export function linkTime(
  {
    stations,
    numberOf,
    has,
    constants,
    placement,
  }: Pick<Network, 'stations' | 'numberOf' | 'has' | 'constants' | 'placement'>,
  { from, to }: Link,
): Milliseconds {
  const one = stations[numberOf.get(from) ?? -1];
  const other = stations[numberOf.get(to) ?? -1];
  if (!one || !other || has(from, 'source-of-flows') || has(to, 'source-of-flows')) {
    return milliseconds(0);
  }
  const regionOf = (component: Component) => placement.placeOf(component).region;
  const [region, otherRegion] = [regionOf(one.component), regionOf(other.component)];
  if (region && otherRegion && region !== otherRegion) {
    return milliseconds(constants['latency.crossRegionMs']);
  }
  if (one.component.kind === 'cdn' && other.component.kind !== 'cdn') {
    return milliseconds(constants['latency.edgeToRegionMs']);
  }
  return milliseconds(
    isSameZone(one, other) ? constants['latency.sameZoneMs'] : constants['latency.crossZoneMs'],
  );
}

function isSameZone({ instances: one }: Station, { instances: other }: Station): boolean {
  const [first = other.zones[0]] = one.zones;
  const isThere = ({ zone }: { readonly zone: string }) => zone === first?.zone;
  return one.zones.every(isThere) && other.zones.every(isThere);
}
