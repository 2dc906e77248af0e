import { assumedValue } from '../../design/kinds/catalog';
import { callsPerVisit } from '../propagation/forward';
import type { Settled } from '../propagation/settle';
import { acceptedAt } from '../propagation/state';
import type { Call } from '../routing/route';
import type { Station, StationUse } from '../stations/station';
import { bytes, count, perSecond, SECONDS_PER_MONTH, type Bytes } from '../units';

const MONTHS = 12;
const DAY_SECONDS = 86_400;

/** Bytes kept by each store after 12 months of the average load, copies not counted. */
export function storedBytesOf({ plan, state }: Settled): Map<string, Bytes> {
  const { stations, has } = plan.network;
  const stored = new Map<string, number>();
  for (const [route, { nodes, flow }] of plan.routes.entries()) {
    if (flow.storedBytes <= 0) continue;
    for (const [place, { station }] of nodes.entries()) {
      const found = stations[station];
      if (!found || !(has(found.id, 'durable') || has(found.id, 'durable-blobs'))) continue;
      const writes = (state.visits[route]?.[place] ?? 0) - (state.reads[route]?.[place] ?? 0);
      const kept = writes * flow.storedBytes * keptSeconds(found);
      stored.set(found.id, (stored.get(found.id) ?? 0) + kept);
    }
  }
  return new Map([...stored].map(([id, sum]) => [id, bytes(sum)]));
}

/** How long a store keeps what is written to it, within the twelve months that are looked at. */
export function keptSeconds({ component }: Station): number {
  const days = assumedValue(component, 'retentionDays');
  const year = MONTHS * SECONDS_PER_MONTH;
  return typeof days === 'number' && days > 0 ? Math.min(year, days * DAY_SECONDS) : year;
}

/** By station: what the average load takes of it, for the bill. */
export function stationUses(
  average: Settled,
  storedBytes: ReadonlyMap<string, Bytes>,
): StationUse[] {
  const { plan, state, demand } = average;
  const { stations } = plan.network;
  const uses = stations.map((station, number) => ({
    averagePerSecond: {
      read: perSecond(demand.reads[number] ?? 0),
      write: perSecond(demand.writes[number] ?? 0),
    },
    averageBytesIn: 0,
    averageBytesOut: 0,
    averageInternetBytesOut: 0,
    averageCrossZoneBytes: 0,
    averageCrossRegionBytes: 0,
    storedBytesAfter12Months: storedBytes.get(station.id) ?? bytes(0),
    heldConnections: count(demand.heldConnections[number] ?? 0),
  }));
  for (const [route, found] of plan.routes.entries()) {
    const { nodes, flow } = found;
    for (const [place, { station, calls }] of nodes.entries()) {
      const worked = (state.visits[route]?.[place] ?? 0) * acceptedAt(state, found, place);
      for (const call of calls) {
        const rate = worked * callsPerVisit(plan, state, route, place, call);
        const [from, to] = [uses[station], uses[nodes[call.to]?.station ?? -1]];
        if (!from || !to || rate === 0) continue;
        const there = rate * (call.payloadBytes ?? flow.requestBytes);
        const back = call.isWaitedFor ? rate * (call.payloadBytes ?? flow.responseBytes) : 0;
        from.averageBytesOut += there;
        from.averageBytesIn += back;
        to.averageBytesIn += there;
        to.averageBytesOut += back;
        countCrossing(plan.network, call, { from, to, there, back });
      }
    }
  }
  return uses;
}

interface Crossing {
  readonly from: {
    averageInternetBytesOut: number;
    averageCrossZoneBytes: number;
    averageCrossRegionBytes: number;
  };
  readonly to: Crossing['from'];
  readonly there: number;
  readonly back: number;
}

/**
 * Bytes that leave for clients, and those that cross regions or zones. What an edge fetches from its origin is free, and so
 * is the way to what the provider runs in all zones of the region.
 */
function countCrossing(
  { stations, numberOf, has }: Settled['plan']['network'],
  { link }: Call,
  { from, to, there, back }: Crossing,
): void {
  const isOutside = (id: string) => has(id, 'source-of-flows') || has(id, 'outside-our-control');
  if (isOutside(link.from)) {
    to.averageInternetBytesOut += back;
    return;
  }
  if (isOutside(link.to)) {
    from.averageInternetBytesOut += there;
    return;
  }
  const caller = stations[numberOf.get(link.from) ?? -1];
  const called = stations[numberOf.get(link.to) ?? -1];
  if (!caller || !called || [caller, called].some(({ component }) => component.kind === 'cdn'))
    return;
  const [zones, others] = [caller.instances.zones, called.instances.zones];
  if (zones.length === 0 || others.length === 0) return;
  if (!others.some((other) => zones.some(({ region }) => region === other.region))) {
    from.averageCrossRegionBytes += there + back;
    return;
  }
  if (caller.instances.isManaged || called.instances.isManaged) return;
  const shared = others.filter((other) => zones.some(({ zone }) => zone === other.zone)).length;
  const same = Math.min(1, shared / (zones.length * others.length));
  from.averageCrossZoneBytes += (there + back) * (1 - same);
}
