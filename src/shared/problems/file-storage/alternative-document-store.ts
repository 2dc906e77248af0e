import {
  component,
  connection,
  frame,
  monitoring,
  recordsById,
  REPEATABLE,
  variantOf,
} from '../reference-parts';
import {
  BALANCER,
  BLOCK_STORE,
  GATEWAYS,
  LIMITER,
  METADATA,
  METADATA_SERVICE,
  REGION,
  SWEEP,
} from './common-properties';
import { referenceDesign } from './reference-design';

/** Metadata in a document store split by tree, no cache; held requests instead of sockets, found through a registry. */
export const documentStoreDesign = {
  ...variantOf(referenceDesign, {
    without: ['metadata-cache', 'metadata-db', 'change-topics'],
    components: [
      component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, BALANCER),
      component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
        ...LIMITER,
        notes: 'Limits commits per account, against ransomware and runaway clients.',
      }),
      component('metadata-service', 'service', 'Metadata service', [3, 1], REGION, {
        ...METADATA_SERVICE,
        pool: 50,
        notes: 'Checks the right to the tree on every call and signs links for ten minutes.',
      }),
      component('metadata-store', 'document-store', 'Metadata store', [4, 1], REGION, {
        ...METADATA,
        tier: 'm5.2xlarge',
        shards: 4,
        shardKey: 'namespace id',
        partitioning: 'ring',
        replicationFactor: 3,
        zones: 3,
        keyKind: 'uuid',
        notes:
          'A commit is one conditional write to the document of its tree: only if the base revision still stands. The change feed is the outbox.',
      }),
      component('change-stream', 'stream', 'Change stream', [5, 1], REGION, {
        replicas: 3,
        zones: 3,
        replicationFactor: 3,
        partitions: 24,
        ordering: 'key',
        orderingKey: 'namespace id',
        retentionDays: 3,
        maxAttempts: 5,
        hasDeadLetterQueue: true,
        hasLagAlarm: true,
        isEncrypted: true,
      }),
      component('notifier', 'worker', 'Notifier', [5, 2], REGION, {
        replicas: 3,
        zones: 3,
        tier: 'm5.large',
        jobSeconds: 0.001,
        concurrency: 10,
        isIdempotent: true,
        notes:
          'Gathers the changes of a tree for two seconds, then tells the gateways of its devices.',
      }),
      component('device-registry', 'cache', 'Device registry', [4, 3], REGION, {
        role: 'primary',
        memoryGb: 2,
        ttlSeconds: 600,
        eviction: 'none',
        shards: 2,
        partitioning: 'ring',
        replicas: 2,
        zones: 2,
        acceptsLoss: true,
        isEncrypted: true,
        holds: ['device'],
        notes: 'Which gateway holds which device; each held request renews its entry.',
      }),
      component('gateways', 'websocket-gateway', 'Long-poll gateways', [2, 2], REGION, GATEWAYS),
      component('block-store', 'object-storage', 'Blocks', [1, 3], REGION, {
        ...BLOCK_STORE,
        usesSignedUrls: true,
        notes: 'Named by tree and SHA-256: equal blocks are joined only within one tree.',
      }),
      component('sweep', 'scheduler', 'Sweep', [6, 3], REGION, {
        ...SWEEP,
        notes: 'Marks blocks that no kept revision names, and deletes them three days later.',
      }),
      monitoring([6, 0], REGION),
    ],
    connections: [
      connection('metadata-service', 'metadata-store', ['read-metadata', 'commit-change'], {
        label: 'only if base revision stands',
        properties: { protocol: 'tcp', timeoutMs: 200, isAtomic: true, ...REPEATABLE },
      }),
      connection('metadata-store', 'change-stream', ['notify-change'], {
        mode: 'async',
        operation: 'write',
        label: 'change feed',
        properties: { isEncrypted: true },
      }),
      connection('change-stream', 'notifier', ['notify-change'], {
        mode: 'async',
        operation: 'write',
        properties: { protocol: 'kafka', isEncrypted: true },
      }),
      connection('notifier', 'device-registry', ['notify-change'], {
        operation: 'read',
        label: 'which gateway?',
        properties: { protocol: 'redis', timeoutMs: 20, isEncrypted: true, isIdempotent: true },
      }),
      connection('notifier', 'gateways', ['notify-change'], {
        mode: 'async',
        operation: 'write',
        label: 'signal',
        properties: { protocol: 'grpc', isEncrypted: true },
      }),
      connection('gateways', 'devices', ['notify-change'], {
        mode: 'async',
        operation: 'write',
        label: 'answer of the held request',
        properties: { protocol: 'https', isEncrypted: true },
      }),
      connection('balancer', 'gateways', ['stay-connected'], {
        operation: 'read',
        label: 'held request',
        properties: {
          protocol: 'https',
          isEncrypted: true,
          timeoutMs: 300_000,
          isIdempotent: true,
        },
      }),
      connection('gateways', 'device-registry', ['stay-connected'], {
        operation: 'write',
        label: 'I hold it',
        properties: {
          protocol: 'redis',
          timeoutMs: 20,
          criticality: 'soft',
          isEncrypted: true,
          isIdempotent: true,
        },
      }),
      connection('sweep', 'metadata-store', ['sweep-blocks'], {
        operation: 'read',
        label: 'still named?',
        properties: { protocol: 'tcp', timeoutMs: 1_000, batchSize: 100, ...REPEATABLE },
      }),
    ],
  }),
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [6, 3])),
};
