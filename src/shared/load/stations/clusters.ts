import { milliseconds } from '../units';
import { hottestPart, queueFor, replicaLag, storage } from './capacity';
import { elasticTable } from './elastic-stores';
import { machineOf } from './tiers';
import { countedInstances } from './instances';
import { managedProduct, quorumOfCopies } from './redundancy';
import { parts, sameBase, type StationBuilder, type StationParts, type Subject } from './subject';

/** Copies, and machines, with which the figures of nodes were measured. */
const MEASURED_COPIES = 3;
const MEASURED_ON = 'm5.xlarge';
const SEARCH_MEASURED_ON = 'm5.large';

export const wideColumnStore: StationBuilder = (subject) =>
  isElastic(subject) ? elasticTable(subject, 'wideColumn') : cluster(subject);

export const keyValueStore: StationBuilder = (subject) =>
  isElastic(subject) ? elasticTable(subject, 'keyValue') : cluster(subject);

/** Run by the provider, and nobody counts its nodes. */
function isElastic({ properties }: Subject): boolean {
  return properties.flag('isManaged') && !properties.isStated('replicas');
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
  const stated = statedNodes(subject) ?? shards;
  const nodes = stated === 0 ? 0 : Math.max(stated, copies);
  const standing = countedInstances(subject, nodes);
  const { cpus } = machineOf(subject);
  const quorum = {
    read: Math.min(copies, properties.count('readQuorum', majority(copies))),
    write: Math.min(copies, properties.count('writeQuorum', majority(copies))),
  };
  const isAlwaysNewest = quorum.read + quorum.write > copies;
  const reached = {
    read: Math.max(1, quorum.read),
    write: Math.min(copies, Math.max(1, standing.instances.up)),
  };
  const { service, limit } = queueFor(standing.instances.up, {
    ratePerInstance:
      (constants['wideColumn.operationsPerSecond'] * cpus) / constants[`${MEASURED_ON}.cpus`],
    serversPerInstance: cpus,
    cv2: constants['service.cv2.simple'],
    cost: { read: 1 / reached.read, write: 1 / MEASURED_COPIES },
    copies: reached,
    hottestPart: hottestPart(subject, Math.max(1, nodes / copies)),
  });
  return parts(
    standing,
    quorumOfCopies(constants, standing, {
      copies,
      needed: Math.max(1, quorum.read, quorum.write),
    }),
    {
      service,
      baseMs: {
        read: milliseconds(constants['wideColumn.readMs']),
        write: milliseconds(constants['wideColumn.writeMs']),
      },
      limits: [limit, storage((nodes / copies) * constants['wideColumn.storageGb'] * 1e9)],
      copies: reached,
      quorum: {
        read: Math.min(reached.read, quorum.read),
        write: Math.min(reached.write, quorum.write),
      },
      storedCopies: copies,
      lagSeconds: isAlwaysNewest ? null : replicaLag(world),
    },
  );
}

/** The number of nodes, where the person gave one; null: it follows from shards and copies. */
function statedNodes({ properties }: Subject): number | null {
  const nodes = properties.count('replicas', 1);
  return properties.isStated('replicas') ? nodes : null;
}

export function majority(copies: number): number {
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
  const nodes = statedNodes(subject) ?? shards * copies;
  const standing = countedInstances(subject, nodes);
  const { cpus } = machineOf(subject);
  const reached = { read: shards, write: copies };
  const { service, limit } = queueFor(standing.instances.up, {
    ratePerInstance:
      (constants['search.queriesPerSecond'] * cpus) / constants[`${SEARCH_MEASURED_ON}.cpus`],
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
      quorum: { read: reached.read, write: 1 },
      storedCopies: copies,
    },
  );
};
