import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { referenceDesign } from './reference-design';

const ACROSS_ZONES = { zones: 3 } as const;
const TO_STREAM = { protocol: 'kafka', isEncrypted: true } as const;

/** The log of found URLs is the frontier: each partition has one scheduler with a heap in memory and checkpoints. */
export const logDesign = variantOf(referenceDesign, {
  without: ['ownership', 'frontier-store', 'frontier-writer', 'seen-filter'],
  components: [
    component('scheduler', 'worker', 'Schedulers by partition', [1, 1], REGION, {
      ...ACROSS_ZONES,
      replicas: 12,
      tier: 'm5.2xlarge',
      jobSeconds: 0.002,
      concurrency: 8,
      isIdempotent: true,
      notes:
        'Each partition of hosts has one scheduler, which keeps a heap of its hosts by the time at which they may be asked again and the state of their URLs on a local disk. Every minute a checkpoint goes to object storage; whoever takes over starts from it and reads the rest of the log.',
    }),
    component('checkpoints', 'object-storage', 'Checkpoints', [1, 2], REGION, {
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      retentionDays: 1_826,
      holds: ['url', 'host'],
      notes: 'State of all URLs of a partition as files of changes that are merged daily.',
    }),
    component('found-urls', 'stream', 'URLs by host', [2, 3], REGION, {
      ...ACROSS_ZONES,
      replicas: 6,
      tier: 'm5.xlarge',
      replicationFactor: 3,
      partitions: 480,
      ordering: 'key',
      orderingKey: 'host',
      retentionDays: 7,
      maxAttempts: 3,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLag: true,
      isEncrypted: true,
      notes: 'The frontier itself: seven days of it can be read again from any checkpoint.',
    }),
    component('seen-set', 'key-value-store', 'Seen URLs', [6, 1], REGION, {
      ...ACROSS_ZONES,
      replicas: 3,
      tier: 'm5.2xlarge',
      replicationFactor: 3,
      shardKey: 'url hash',
      partitioning: 'ring',
      isRebuildable: true,
      isEncrypted: true,
      retentionDays: 1_826,
      holds: ['seen-url'],
      notes: 'Exact: 16 bytes for each of 10 billion URLs, 160 GB a copy on local disks.',
    }),
  ],
  connections: [
    connection('scheduler', 'checkpoints', ['lease-urls'], {
      operation: 'read',
      label: 'state to begin with',
      properties: { timeoutMs: 5_000, multiplicity: 0.001, ...REPEATABLE },
    }),
    connection('found-urls', 'scheduler', ['update-frontier'], {
      mode: 'async',
      properties: TO_STREAM,
    }),
    {
      ...connection('scheduler', 'checkpoints', ['update-frontier'], {
        operation: 'write',
        label: 'changes of a minute',
        properties: { timeoutMs: 10_000, batchSize: 10_000, ...REPEATABLE },
      }),
      id: 'scheduler-saves-checkpoints',
    },
    connection('fetchers', 'sites', ['fetch', 'check-robots'], {
      operation: 'read',
      label: 'pages, robots.txt',
      properties: {
        protocol: 'https',
        timeoutMs: 10_000,
        hasCircuitBreaker: true,
        payloadBytes: 500,
        isEncrypted: true,
      },
    }),
    connection('parsers', 'seen-set', ['check-links'], {
      operation: 'write',
      label: 'insert if absent, 50 at once',
      properties: { timeoutMs: 100, batchSize: 50, isAtomic: true, ...REPEATABLE },
    }),
  ],
});
