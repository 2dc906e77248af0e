import { bytes, seconds, share } from '../units';
import { hottestPart, queueFor, storage } from './capacity';
import { countedInstances } from './instances';
import { primaryAndStandby } from './redundancy';
import type { CacheSetup } from './station';
import { parts, sameBase, type StationBuilder, type Subject } from './subject';

/** What an edge or a proxy that keeps answers does with them. */
export function edgeCache(
  subject: Subject,
  usualHitRatio: number,
  memoryBytes: number | null,
): CacheSetup {
  return {
    ...statedCache(subject),
    usualHitRatio: share(usualHitRatio),
    memoryBytes: memoryBytes === null ? null : bytes(memoryBytes),
    strategy: 'read-through',
    isPrimary: false,
  };
}

/** Shards of one thread each; a copy of a shard adds availability, not capacity: the primary answers. */
export const cache: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const shards = Math.max(1, properties.count('shards', 1));
  const copies = properties.count('replicas', 1);
  const standing = countedInstances(subject, shards * copies);
  const memory = shards * (properties.number('memoryGb') ?? constants['cache.memoryGb']) * 1e9;
  const isPrimary = properties.choice('role') === 'primary';
  const { service, limit } = queueFor(Math.min(shards, standing.instances.up), {
    ratePerInstance: constants['cache.operationsPerSecond'],
    serversPerInstance: 1,
    cv2: constants['service.cv2.simple'],
    hottestPart: hottestPart(subject, shards),
  });
  return parts(
    standing,
    primaryAndStandby(constants, standing, {
      copies,
      isManaged: properties.flag('isManaged'),
      product: 'cache',
    }),
    {
      service,
      baseMs: sameBase(constants['cache.baseMs']),
      limits: isPrimary ? [limit, storage(memory, 'memory')] : [limit],
      cache: {
        ...statedCache(subject),
        usualHitRatio: share(constants['cache.usualHitRatio']),
        memoryBytes: bytes(memory),
        isPrimary,
      },
    },
  );
};

const STRATEGIES = [
  ...(['cache-aside', 'read-through', 'write-through'] as const),
  ...(['write-behind', 'write-around'] as const),
];
const EVICTIONS = ['none', 'lru', 'lfu', 'fifo', 'random'] as const;

function statedCache({ properties }: Subject) {
  const percent = properties.number('hitRatioPercent');
  const ttl = properties.number('ttlSeconds');
  const strategy = properties.choice('strategy');
  const eviction = properties.choice('eviction');
  return {
    statedHitRatio: percent === null ? null : share(Math.min(100, percent) / 100),
    eviction: EVICTIONS.find((one) => one === eviction) ?? 'lru',
    ttl: ttl === null ? null : seconds(ttl),
    strategy: STRATEGIES.find((one) => one === strategy) ?? 'cache-aside',
    coalesces: properties.flag('coalescesRequests'),
    holds: properties.names('holds'),
  };
}
