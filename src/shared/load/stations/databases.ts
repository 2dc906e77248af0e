import { milliseconds } from '../units';
import { hottestPart, queueFor, replicaLag, storage, type Work } from './capacity';
import { databaseTier, machineOf } from './tiers';
import { countedInstances, type Standing } from './instances';
import { primaryAndStandby } from './redundancy';
import type { Limit } from './station';
import { parts, type StationBuilder, type StationParts, type Subject } from './subject';

type Rate = Pick<Work, 'ratePerInstance' | 'serversPerInstance' | 'cv2'> & {
  readonly cost: { readonly read: number; readonly write: number };
  readonly baseMs: number;
};

export const sqlDatabase: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const tier = databaseTier(properties, constants);
  const station = primary(subject, {
    ratePerInstance: constants[`${tier}.queriesPerSecond`],
    serversPerInstance: constants[`${tier}.cpus`],
    cv2: constants['service.cv2.simple'],
    cost: { read: 1, write: constants['database.writeCost'] },
    baseMs: constants['database.diskMs'],
  });
  if (properties.flag('hasPooler')) return station;
  const connections: Limit = {
    resource: 'database-connections',
    capacity: properties.number('maxConnections') ?? constants['database.connections'],
    unit: '',
    demand: { per: 'caller-connection' },
    hottestPart: null,
  };
  return { ...station, limits: [...station.limits, connections] };
};

export const documentStore: StationBuilder = (subject) => {
  const { constants } = subject.world;
  return primary(subject, {
    ...perCpu(subject, constants['document.queriesPerSecondPerCpu']),
    cost: { read: 1, write: constants['database.writeCost'] },
    cv2: constants['service.cv2.simple'],
    baseMs: constants['database.diskMs'],
  });
};

export const graphDatabase: StationBuilder = (subject) => {
  const { constants } = subject.world;
  return primary(subject, {
    ...perCpu(subject, constants['graph.queriesPerSecondPerCpu']),
    cost: { read: 1, write: constants['database.writeCost'] },
    cv2: constants['service.cv2.mixed'],
    baseMs: constants['graph.baseMs'],
  });
};

export const timeSeriesDatabase: StationBuilder = (subject) => {
  const { constants } = subject.world;
  return primary(subject, {
    ...perCpu(subject, constants['timeSeries.writesPerSecondPerCpu']),
    cost: { read: constants['timeSeries.readCost'], write: 1 },
    cv2: constants['service.cv2.mixed'],
    baseMs: constants['database.diskMs'],
  });
};

export const vectorDatabase: StationBuilder = (subject) => {
  const { constants } = subject.world;
  return primary(subject, {
    ...perCpu(subject, constants['vector.queriesPerSecondPerCpu']),
    cost: { read: 1, write: 1 },
    cv2: constants['service.cv2.simple'],
    baseMs: constants['database.diskMs'],
  });
};

function perCpu(subject: Subject, rate: number) {
  const cpus = machineOf(subject).cpus;
  return { ratePerInstance: cpus * rate, serversPerInstance: cpus };
}

/**
 * A store with one primary for each shard. Followers answer reads too and repeat every write; a standby does neither:
 * it waits to take over.
 */
function primary(subject: Subject, rate: Rate): StationParts {
  const { properties, world } = subject;
  const { constants } = world;
  const shards = Math.max(1, properties.count('shards', 1));
  const standby = properties.choice('standby');
  const hasStandby = standby === 'sync' || standby === 'async';
  const readers =
    1 + Math.max(properties.count('readReplicas', 0), extraCopies(subject, hasStandby));
  const copies = readers + (hasStandby ? 1 : 0);
  const standing = countedInstances(subject, shards * copies);
  const serving = servingCopies(standing, shards, readers);
  const { service, limit } = queueFor(serving * shards, {
    ...rate,
    copies: { read: 1, write: Math.max(1, serving) },
    hottestPart: hottestPart(subject, shards),
  });
  const syncMs = standby === 'sync' ? roundTripMs(subject, standing) : 0;
  return parts(
    standing,
    primaryAndStandby(constants, standing, {
      copies,
      isManaged: properties.flag('isManaged'),
      product: 'database',
    }),
    {
      service,
      baseMs: {
        read: milliseconds(rate.baseMs),
        write: milliseconds(rate.baseMs + syncMs),
      },
      limits: [limit, storage(shards * constants['database.storageGb'] * 1e9)],
      copies: { read: 1, write: Math.max(1, serving) },
      storedCopies: copies,
      lagSeconds: readers > 1 || properties.count('regions', 1) > 1 ? replicaLag(world) : null,
    },
  );
}

/** Copies of each record beyond the primary and its standby, where only the number of copies is stated. */
function extraCopies({ properties }: Subject, hasStandby: boolean): number {
  return Math.max(0, properties.count('replicationFactor', 1) - (hasStandby ? 2 : 1));
}

/** Copies of each shard that answer reads: a standby takes the place of a primary that is down. */
function servingCopies({ instances }: Standing, shards: number, readers: number): number {
  return Math.min(readers, instances.up / shards);
}

/** What a synchronous standby adds to a write. */
function roundTripMs({ world }: Subject, { instances }: Standing): number {
  const isOneZone = instances.zones.length < 2;
  return world.constants[isOneZone ? 'latency.sameZoneMs' : 'latency.crossZoneMs'];
}
