import { milliseconds, seconds, share, type Seconds, type Share } from '../units';
import { machineOf } from './tiers';
import type { Limit, ServiceQueue } from './station';
import type { PropertyReader } from './properties';
import type { StationWorld, Subject } from './subject';

const BITS_PER_BYTE = 8;
const MS_PER_SECOND = 1_000;

/** What one visit asks of an instance, in units of the instance's rate. */
export interface Work {
  /** Visits a second that one instance does when it never rests. */
  readonly ratePerInstance: number;
  readonly serversPerInstance: number;
  readonly cv2: number;
  /** A read or write in such visits, done by one copy; 1 unless stated. */
  readonly cost?: { readonly read: number; readonly write: number };
  /** Copies that each read or write is done by; 1 unless stated. */
  readonly copies?: { readonly read: number; readonly write: number };
  readonly resource?: 'requests' | 'concurrency' | 'partitions';
  readonly hottestPart?: Limit['hottestPart'];
}

const ONE = { read: 1, write: 1 };

/**
 * The line in front of `instances` machines and the limit that goes with it. A visit keeps `copies` servers busy for
 * `serviceMs` each, and takes copies x cost of the limit: the two give the same utilisation.
 */
export function queueFor(
  instances: number,
  work: Work,
): { readonly service: ServiceQueue; readonly limit: Limit } {
  const { ratePerInstance, serversPerInstance, cv2, cost = ONE, copies = ONE } = work;
  const busyMs = (serversPerInstance / ratePerInstance) * MS_PER_SECOND;
  return {
    service: {
      servers: instances * serversPerInstance,
      serversPerInstance,
      serviceMs: {
        read: milliseconds(busyMs * cost.read),
        write: milliseconds(busyMs * cost.write),
      },
      serviceCv2: cv2,
    },
    limit: {
      resource: work.resource ?? 'requests',
      capacity: instances * ratePerInstance,
      unit: '/s',
      demand: {
        per: 'visit',
        read: cost.read * copies.read,
        write: cost.write * copies.write,
      },
      hottestPart: work.hottestPart ?? null,
    },
  };
}

/** A limit on calls a second, whatever they do. */
export function quota(perSecond: number): Limit {
  return {
    resource: 'quota',
    capacity: perSecond,
    unit: '/s',
    demand: { per: 'visit', ...ONE },
    hottestPart: null,
  };
}

/** The network of `instances` machines: as stated, or what the machine keeps up. */
export function bandwidth(subject: Subject, instances: number): Limit {
  const gbps = subject.properties.number('networkGbps') ?? machineOf(subject).networkGbps;
  return {
    resource: 'bandwidth',
    capacity: (instances * gbps * 1e9) / BITS_PER_BYTE,
    unit: 'B/s',
    demand: { per: 'byte' },
    hottestPart: null,
  };
}

export function storage(capacity: number, resource: 'storage' | 'memory' = 'storage'): Limit {
  return { resource, capacity, unit: 'B', demand: { per: 'stored-byte' }, hottestPart: null };
}

/** The share of the hottest key, as the situation or the person says; null: none. */
function hotKeyShare(properties: PropertyReader, { whatIf }: StationWorld): Share | null {
  if (whatIf.hotKeyShare !== null) return share(whatIf.hotKeyShare);
  const percent = properties.number('hotKeySharePercent');
  return percent === null ? null : share(Math.min(100, percent) / 100);
}

/** How the load of `parts` equal parts falls on the one with the hottest key; null: no such key, or nothing is split. */
export function hottestPart({ properties, world }: Subject, parts: number): Limit['hottestPart'] {
  const keyShare = hotKeyShare(properties, world);
  return keyShare === null || keyShare === 0 || parts <= 1 ? null : { parts, keyShare };
}

/** What one partition can do, where the rest of the load spreads by itself: the work of the hottest key stays in one. */
export function hotPartition(
  { properties, world }: Subject,
  perSecond: { readonly reads: number; readonly writes: number },
): Limit[] {
  const keyShare = hotKeyShare(properties, world);
  if (keyShare === null || keyShare === 0) return [];
  return [
    {
      resource: 'hot-key',
      capacity: perSecond.reads,
      unit: '/s',
      demand: {
        per: 'visit',
        read: keyShare,
        write: (keyShare * perSecond.reads) / perSecond.writes,
      },
      hottestPart: null,
    },
  ];
}

/** How far copies in other regions and followers are behind in this situation. */
export function replicaLag({ constants, whatIf }: StationWorld): Seconds {
  return seconds(whatIf.replicaLagSeconds ?? constants['replica.lagSeconds']);
}
