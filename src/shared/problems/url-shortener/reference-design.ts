import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  recordsById,
  REPEATABLE,
  monitoring,
} from '../reference-parts';
import {
  BALANCER,
  LIMITER,
  FROM_CLIENTS,
  LINK_SERVICE,
  NUMBER_BLOCKS,
  REGION,
  RELATIONAL_STORE,
  toLinkService,
} from './shared-parts';

export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [6, 3])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 1], null),
    component('dns', 'dns', 'DNS', [0, 0], null, { ttlSeconds: 60 }),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      ...BALANCER,
      hasHealthCheck: true,
    }),
    component('create-limiter', 'rate-limiter', 'Limiter of creates', [2, 2], REGION, {
      ...LIMITER,
      notes: 'Ten creates a minute per API key and address, bursts of 20.',
    }),
    component('link-service', 'service', 'Link service', [3, 1], REGION, {
      ...LINK_SERVICE,
      pool: 8,
      notes: 'Sheds creates before redirects. Keeps a block of 10,000 numbers in memory.',
    }),
    component('link-cache', 'cache', 'Link cache', [4, 0], REGION, {
      strategy: 'cache-aside',
      ttlSeconds: 3_600,
      eviction: 'lru',
      memoryGb: 40,
      hitRatioPercent: 95,
      replicas: 2,
      zones: 2,
      coalescesRequests: true,
      invalidatesOnWrite: true,
      holds: ['url'],
    }),
    component('link-store', 'sql-database', 'Link store', [4, 1], REGION, {
      ...RELATIONAL_STORE,
      hasPooler: true,
      holds: ['url'],
    }),
    component('number-blocks', 'id-generator', 'Number blocks', [4, 2], REGION, NUMBER_BLOCKS),
    component('click-stream', 'stream', 'Click stream', [4, 3], REGION, {
      replicas: 3,
      zones: 3,
      replicationFactor: 3,
      partitions: 12,
      ordering: 'none',
      retentionDays: 3,
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLoss: true,
      isEncrypted: true,
    }),
    component('click-counter', 'worker', 'Click counter', [5, 3], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.0002,
      isIdempotent: true,
      notes: 'Adds up per code and hour in memory and writes one row for about a hundred clicks.',
    }),
    component('click-store', 'wide-column-store', 'Click store', [6, 3], REGION, {
      replicas: 3,
      zones: 3,
      replicationFactor: 3,
      shardKey: 'code',
      partitioning: 'hash',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 400,
      holds: ['click-rollup'],
    }),
    monitoring([6, 0], REGION),
  ),
  connections: recordsById(
    connection('browser', 'dns', FROM_CLIENTS, {
      label: 'name lookup',
      properties: { isEncrypted: true, multiplicity: 0.01 },
    }),
    connection('browser', 'balancer', FROM_CLIENTS, {
      properties: { protocol: 'https', isEncrypted: true },
    }),
    ...toLinkService,
    connection('link-service', 'link-cache', ['redirect'], {
      operation: 'read',
      label: 'code',
      properties: { protocol: 'redis', isEncrypted: true, timeoutMs: 10, criticality: 'soft' },
    }),
    connection('link-service', 'link-store', ['redirect', 'create'], {
      label: 'misses, inserts',
      properties: { protocol: 'sql', timeoutMs: 50, ...REPEATABLE },
    }),
    connection('link-service', 'number-blocks', ['create'], {
      operation: 'write',
      label: 'next block',
      properties: {
        protocol: 'grpc',
        timeoutMs: 50,
        criticality: 'soft',
        multiplicity: 0.0001,
        ...REPEATABLE,
      },
    }),
    connection('link-service', 'click-stream', ['click'], {
      mode: 'async',
      operation: 'write',
      label: 'clicks',
      properties: { protocol: 'kafka', isEncrypted: true, criticality: 'soft' },
    }),
    connection('click-stream', 'click-counter', ['click'], {
      mode: 'async',
      operation: 'write',
      properties: { protocol: 'kafka', isEncrypted: true },
    }),
    connection('click-counter', 'click-store', ['click'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { timeoutMs: 200, batchSize: 100, ...REPEATABLE },
    }),
    connection('link-service', 'click-store', ['view-statistics'], {
      operation: 'read',
      label: 'statistics',
      properties: { timeoutMs: 200, isEncrypted: true },
    }),
  ),
};
