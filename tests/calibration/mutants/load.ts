import type { Defect, Drawing } from './defect';

const stores = (drawing: Drawing) =>
  drawing.components.filter(
    ({ id, kind }) =>
      drawing.has(id, 'key-lookup') && drawing.has(id, 'durable') && kind !== 'cache',
  );
const caches = (drawing: Drawing) =>
  drawing.components.filter(
    (one) => one.kind === 'cache' && drawing.value(one, 'role') !== 'primary',
  );

export const LOAD: readonly Defect[] = [
  {
    id: 'machines-that-are-too-small',
    rules: ['node-overloaded', 'unbounded-backlog'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'service' && drawing.value(one, 'isManaged') !== true,
        ),
        { tier: 't3.micro', replicas: 3 },
      ),
  },
  {
    id: 'key-that-grows-with-time',
    rules: ['monotonic-shard-key', 'hot-partition', 'scatter-gather-read', 'node-overloaded'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter((one) => typeof one.properties['shardKey'] === 'string'),
        { shardKey: 'created_at', partitioning: 'range', shards: 8 },
      ),
  },
  {
    id: 'key-that-reads-do-not-have',
    rules: ['scatter-gather-read'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter((one) => {
          const held = one.properties['holds'];
          return (
            typeof one.properties['shardKey'] === 'string' &&
            Array.isArray(held) &&
            drawing.pack.flows.some(
              (flow) =>
                flow.lookedUpBy !== null &&
                flow.operation === 'read' &&
                flow.entities.some((entity) => held.includes(entity)),
            )
          );
        }),
        { shardKey: 'colour', shards: 16 },
      ),
  },
  {
    id: 'one-key-takes-all',
    rules: ['hot-partition', 'node-overloaded', 'node-hot'],
    mutants: (drawing) =>
      drawing.changed(
        stores(drawing).filter(
          (one) =>
            one.kind !== 'sql-database' &&
            typeof drawing.value(one, 'replicas') === 'number' &&
            Number(drawing.value(one, 'replicas')) >= 6,
        ),
        { hotKeySharePercent: 90 },
      ),
  },
  {
    id: 'too-few-partitions',
    rules: ['partitions-below-consumers'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'stream' && Number(drawing.value(one, 'partitions') ?? 0) > 2,
        ),
        { partitions: 1 },
      ),
  },
  {
    id: 'no-time-to-live',
    rules: ['cache-no-ttl-or-invalidation'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['ttlSeconds'] === 'number'),
        { ttlSeconds: undefined, invalidatesOnWrite: false, dataIsImmutable: false },
      ),
  },
  {
    id: 'full-cache-that-refuses',
    rules: ['cache-no-eviction'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter((one) => typeof one.properties['memoryGb'] === 'number'),
        { eviction: 'none', memoryGb: 1 },
      ),
  },
  {
    id: 'writes-that-wait-in-memory',
    rules: ['write-behind-loss'],
    mutants: (drawing) =>
      drawing.changed(
        caches(drawing).filter(({ id }) =>
          drawing.connections.some(({ to, operation }) => to === id && operation !== 'read'),
        ),
        { strategy: 'write-behind' },
      ),
  },
  {
    id: 'state-in-the-service',
    rules: ['local-state-behind-lb'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'service' && Number(drawing.value(one, 'replicas')) > 1,
        ),
        { state: 'local' },
      ),
  },
  {
    id: 'chatty-line',
    rules: ['chatty-edge', 'node-overloaded', 'latency-budget-exceeded'],
    mutants: (drawing) =>
      drawing.connections
        .filter(
          ({ from, to, mode }) =>
            mode === 'sync' && drawing.has(from, 'computes') && drawing.has(to, 'key-lookup'),
        )
        .map((one) => drawing.withConnection(one, { properties: { multiplicity: 40 } })),
  },
];
