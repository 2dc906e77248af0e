import type { Defect } from './defect';
import {
  SMALL_REQUESTS_PER_SECOND,
  caches,
  hasManyParts,
  hasShardKey,
  isReadByKey,
  isSharedByWorkers,
  isWaitedFor,
  mayMeetAnyCopy,
  needsItsParts,
  stores,
  takesNewRecords,
} from './load-places';

export const LOAD: readonly Defect[] = [
  {
    id: 'machines-that-are-too-small',
    title: 'A busy service runs on three of the smallest machines.',
    rules: ['node-overloaded'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'service' &&
            drawing.value(one, 'isManaged') !== true &&
            (drawing.model.component(one.id)?.offeredPerSecond ?? 0) > SMALL_REQUESTS_PER_SECOND,
        ),
        { tier: 't3.micro', replicas: 3 },
      ),
  },
  {
    id: 'key-that-grows-with-time',
    title: 'The records of a busy store are split by the time at which they were made.',
    rules: ['monotonic-shard-key'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) => hasShardKey(one) && needsItsParts(drawing, one) && takesNewRecords(drawing, one),
        ),
        { shardKey: 'created_at', partitioning: 'range' },
      ),
  },
  {
    id: 'key-that-reads-do-not-have',
    title: 'The records of a store are split by a field that its reads do not know.',
    rules: ['scatter-gather-read'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) => hasShardKey(one) && hasManyParts(one) && isReadByKey(drawing, one),
        ),
        { shardKey: 'colour' },
      ),
  },
  {
    id: 'one-key-takes-all',
    title: 'Nine of ten requests to a busy store are for the same key.',
    rules: ['hot-partition'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) =>
            one.kind !== 'sql-database' &&
            drawing.number(one, 'replicas') >= 6 &&
            needsItsParts(drawing, one),
        ),
        { hotKeySharePercent: 90 },
      ),
  },
  {
    id: 'too-few-partitions',
    title: 'A stream has one partition for many consumers.',
    rules: ['partitions-below-consumers'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'stream' &&
            drawing.number(one, 'partitions') > 2 &&
            isSharedByWorkers(drawing, one),
        ),
        { partitions: 1 },
      ),
  },
  {
    id: 'no-time-to-live',
    title: 'Nothing ends the life of an entry in a cache: no time and no write.',
    rules: ['cache-no-ttl-or-invalidation'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['ttlSeconds'] === 'number'),
        { ttlSeconds: undefined, invalidatesOnWrite: false, dataIsImmutable: false },
      ),
  },
  {
    id: 'full-cache-that-refuses',
    title: 'A small cache takes nothing new when it is full.',
    rules: ['cache-no-eviction'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['memoryGb'] === 'number'),
        { eviction: 'none', memoryGb: 1 },
      ),
  },
  {
    id: 'writes-that-wait-in-memory',
    title: 'A cache confirms writes before the store has them.',
    rules: ['write-behind-loss'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter(
          (one) =>
            drawing.into(one.id).some(({ operation }) => operation !== 'read') &&
            drawing.holds(one, 'never-lost'),
        ),
        { strategy: 'write-behind' },
      ),
  },
  {
    id: 'state-in-the-service',
    title: 'The copies of a service keep state that the others do not have.',
    rules: ['local-state-behind-lb'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) =>
            one.kind === 'service' &&
            drawing.number(one, 'replicas') > 1 &&
            mayMeetAnyCopy(drawing, one),
        ),
        { state: 'local' },
      ),
  },
  {
    id: 'chatty-line',
    title: 'A request reads hundreds of things in calls of their own, one after the other.',
    rules: ['chatty-edge'],
    mutants: (drawing) =>
      drawing.connections
        .filter(
          (one) =>
            one.operation !== 'write' &&
            drawing.has(one.from, 'computes') &&
            drawing.has(one.to, 'key-lookup') &&
            isWaitedFor(drawing, one),
        )
        .map((one) =>
          drawing.withConnection(one, { properties: { multiplicity: 400, batchSize: undefined } }),
        ),
  },
];
