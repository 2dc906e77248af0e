import { milliseconds, share } from '../units';
import { hotKeyShare, hottestPart, queueFor, quota, storage } from './capacity';
import { machineOf } from './tiers';
import { countedInstances, managedInstances } from './instances';
import { managedProduct, quorumOfCopies } from './redundancy';
import type { Limit } from './station';
import { parts, sameBase, type StationBuilder, type StationParts, type Subject } from './subject';

/** Copies at which the figures of nodes were measured. */
const MEASURED_COPIES = 3;
const MEASURED_TIER = 'm5.large';

export const wideColumnStore: StationBuilder = (subject) =>
  isElastic(subject) ? elasticTable(subject, 'wideColumn') : cluster(subject);

export const keyValueStore: StationBuilder = (subject) =>
  isElastic(subject) ? elasticTable(subject, 'keyValue') : cluster(subject);

/** Run by the provider, and nobody counts its nodes. */
function isElastic({ properties }: Subject): boolean {
  return properties.flag('isManaged') && !properties.isStated('replicas');
}

/** A table that grows as needed; one key stays in one partition, which has a limit. */
function elasticTable(subject: Subject, product: 'wideColumn' | 'keyValue'): StationParts {
  const { properties, world } = subject;
  const { constants } = world;
  const standing = managedInstances(subject);
  const accepted = properties.number('quotaRequestsPerSecond');
  const keyShare = hotKeyShare(properties, world);
  const reads = constants['keyValue.readsPerPartition'];
  const limits: Limit[] = [];
  if (accepted !== null) limits.push(quota(accepted));
  if (keyShare !== null && keyShare > 0) {
    limits.push({
      resource: 'hot-key',
      capacity: reads,
      unit: '/s',
      demand: {
        per: 'visit',
        read: keyShare,
        write: (keyShare * reads) / constants['keyValue.writesPerPartition'],
      },
      hottestPart: null,
    });
  }
  return parts(standing, managedProduct(constants, product, standing), {
    baseMs: sameBase(constants['keyValue.baseMs']),
    limits,
  });
}

/**
 * Nodes that are equals. A write goes to all copies of its record, so it costs a node's measured write times the copies
 * over the copies at which that was measured; a read costs one operation however many copies answer it.
 */
function cluster(subject: Subject): StationParts {
  const { properties, world } = subject;
  const { constants } = world;
  const shards = Math.max(1, properties.count('shards', 1));
  const copies = Math.max(1, properties.count('replicationFactor', 1));
  const stated = properties.isStated('replicas') ? properties.count('replicas', 1) : shards;
  const nodes = stated === 0 ? 0 : Math.max(stated, copies);
  const standing = countedInstances(subject, nodes);
  const { cpus } = machineOf(subject);
  const quorum = Math.max(
    properties.count('readQuorum', 1),
    properties.count('writeQuorum', majority(copies)),
  );
  const reached = {
    read: Math.min(copies, Math.max(1, properties.count('readQuorum', 1))),
    write: Math.min(copies, Math.max(1, standing.instances.up)),
  };
  const { service, limit } = queueFor(standing.instances.up, {
    ratePerInstance:
      (constants['wideColumn.operationsPerSecond'] * cpus) / constants[`${MEASURED_TIER}.cpus`],
    serversPerInstance: cpus,
    cv2: constants['service.cv2.simple'],
    cost: { read: 1 / reached.read, write: 1 / MEASURED_COPIES },
    copies: reached,
    hottestPart: hottestPart(subject, Math.max(1, nodes / copies)),
  });
  return parts(
    standing,
    quorumOfCopies(constants, standing, { copies, needed: Math.min(copies, quorum) }),
    {
      service,
      baseMs: {
        read: milliseconds(constants['wideColumn.readMs']),
        write: milliseconds(constants['wideColumn.writeMs']),
      },
      limits: [limit, storage((nodes / copies) * constants['wideColumn.storageGb'] * 1e9)],
      copies: reached,
      storedCopies: copies,
    },
  );
}

function majority(copies: number): number {
  return Math.floor(copies / 2) + 1;
}

/** A query asks every shard; documents are indexed in one shard and its copies. */
export const searchIndex: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const shards = Math.max(1, properties.count('shards', 1));
  const copies = Math.max(
    1,
    properties.count('replicationFactor', 1),
    1 + properties.count('readReplicas', 0),
  );
  const nodes = properties.isStated('replicas') ? properties.count('replicas', 1) : shards * copies;
  const standing = countedInstances(subject, nodes);
  const { cpus } = machineOf(subject);
  const reached = { read: shards, write: copies };
  const { service, limit } = queueFor(standing.instances.up, {
    ratePerInstance:
      (constants['search.queriesPerSecond'] * cpus) / constants[`${MEASURED_TIER}.cpus`],
    serversPerInstance: cpus,
    cv2: constants['service.cv2.mixed'],
    cost: { read: 1, write: constants['search.writeCost'] },
    copies: reached,
  });
  return parts(
    standing,
    properties.flag('isManaged')
      ? managedProduct(constants, 'search', standing)
      : quorumOfCopies(constants, standing, { copies, needed: 1 }),
    {
      service,
      baseMs: sameBase(constants['search.baseMs']),
      limits: [limit, storage(shards * constants['search.shardGb'] * 1e9)],
      copies: reached,
      storedCopies: copies,
    },
  );
};

/** Grows as needed; one name or prefix has a limit, and the person may state one for all. */
export const objectStorage: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const standing = managedInstances(subject);
  const accepted = properties.number('quotaRequestsPerSecond');
  const keyShare = world.whatIf.hotKeyShare;
  const reads = constants['object.readsPerPrefix'];
  const limits: Limit[] = [];
  if (accepted !== null) limits.push(quota(accepted));
  if (keyShare !== null && keyShare > 0) {
    limits.push({
      resource: 'hot-key',
      capacity: reads,
      unit: '/s',
      demand: {
        per: 'visit',
        read: share(keyShare),
        write: (keyShare * reads) / constants['object.writesPerPrefix'],
      },
      hottestPart: null,
    });
  }
  return parts(standing, managedProduct(constants, 'object', standing), {
    baseMs: sameBase(constants['object.firstByteMs']),
    limits,
  });
};
