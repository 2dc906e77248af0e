import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  recordsById,
  REPEATABLE,
  monitoring,
} from '../reference-parts';

const REGION = 'region';
/** Flows that enter at a browser; clicks start inside, at the service. */
const FROM_CLIENTS = ['redirect', 'create', 'view-statistics'];

export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [6, 3])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 1], null),
    component('dns', 'dns', 'DNS', [0, 0], null, { ttlSeconds: 60 }),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('create-limiter', 'rate-limiter', 'Limiter of creates', [2, 2], REGION, {
      limitAlgorithm: 'token-bucket',
      limitRequestsPerSecond: 400,
      onFailure: 'fail-open',
      timeoutMs: 10,
      replicas: 3,
      zones: 3,
      tier: 'm5.large',
      notes: 'Ten creates a minute per API key and address, bursts of 20.',
    }),
    component('link-service', 'service', 'Link service', [3, 1], REGION, {
      replicas: 12,
      zones: 3,
      tier: 'm5.xlarge',
      state: 'none',
      hasAuth: true,
      pool: 8,
      hasShedPlan: true,
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
      tier: 'db.r5.2xlarge',
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasBackup: true,
      isEncrypted: true,
      maxConnections: 200,
      hasPooler: true,
      keyKind: 'range-blocks',
      holds: ['url'],
      retentionDays: 1_826,
    }),
    component('number-blocks', 'id-generator', 'Number blocks', [4, 2], REGION, {
      scheme: 'range-blocks',
      replicas: 3,
      zones: 3,
      tier: 't3.small',
    }),
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
    connection('balancer', 'link-service', ['redirect'], {
      operation: 'read',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
    connection('balancer', 'create-limiter', ['create', 'view-statistics'], {
      label: 'API',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 10, isIdempotent: true },
    }),
    connection('create-limiter', 'link-service', ['create', 'view-statistics'], {
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
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
