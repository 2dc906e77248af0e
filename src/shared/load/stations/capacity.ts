import { milliseconds, share, type Share } from '../units';
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
  readonly resource?: 'requests' | 'concurrency';
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
export function hotKeyShare(properties: PropertyReader, { whatIf }: StationWorld): Share | null {
  if (whatIf.hotKeyShare !== null) return share(whatIf.hotKeyShare);
  const percent = properties.number('hotKeySharePercent');
  return percent === null ? null : share(Math.min(100, percent) / 100);
}

/** How the load of `parts` equal parts falls on the one with the hottest key; null: no such key, or nothing is split. */
export function hottestPart({ properties, world }: Subject, parts: number): Limit['hottestPart'] {
  const keyShare = hotKeyShare(properties, world);
  return keyShare === null || keyShare === 0 || parts <= 1 ? null : { parts, keyShare };
}
