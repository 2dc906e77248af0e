import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  monitoring,
  recordsById,
  REPEATABLE,
} from '../reference-parts';

const REGION = 'region';

/** Messages in a relational database split by conversation; gateways subscribe to channels instead of being looked up. */
export const channelsDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 3])),
  components: recordsById(
    component('devices', 'mobile-client', 'Devices', [0, 1], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
      notes: 'Idle time-out 120 s, four times the heartbeat.',
    }),
    component('gateways', 'websocket-gateway', 'Gateways', [2, 1], REGION, {
      replicas: 12,
      zones: 3,
      tier: 'm5.xlarge',
      connectionsPerReplica: 50_000,
      hasAuth: true,
      hasReconnectJitter: true,
      hasShedPlan: true,
      notes: 'Each subscribes to the channels of the people connected to it.',
    }),
    component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
      limitAlgorithm: 'token-bucket',
      limitRequestsPerSecond: 3_000,
      onFailure: 'fail-open',
      timeoutMs: 10,
      replicas: 3,
      zones: 3,
      tier: 'm5.large',
    }),
    component('chat-service', 'service', 'Chat service', [3, 1], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      state: 'none',
      hasAuth: true,
      pool: 20,
      hasShedPlan: true,
      notes:
        'Checks membership, numbers and stores the message in one transaction, confirms, then publishes.',
    }),
    component('chat-db', 'sql-database', 'Chat database', [4, 0], REGION, {
      tier: 'db.r5.xlarge',
      shards: 3,
      shardKey: 'conversation_id',
      partitioning: 'hash',
      keyKind: 'snowflake',
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasOutbox: true,
      hasBackup: true,
      isEncrypted: true,
      maxConnections: 500,
      holds: ['message', 'conversation', 'member', 'device'],
      notes:
        'Tables by month, so that old months move to cheap disks. 2.2 TB a year over three shards.',
    }),
    component('channels', 'pub-sub', 'Channels', [3, 2], REGION, {
      replicas: 3,
      zones: 3,
      replicationFactor: 3,
      ordering: 'key',
      orderingKey: 'conversation_id',
      acceptsLoss: true,
      isEncrypted: true,
      notes: 'One channel per user. What is lost here is found by the gap in the numbers.',
    }),
    component('presence', 'cache', 'Presence', [2, 3], REGION, {
      role: 'primary',
      source: 'Heartbeats of the devices',
      ttlSeconds: 60,
      eviction: 'none',
      memoryGb: 6,
      replicas: 2,
      zones: 2,
      acceptsLoss: true,
      acceptsStaleness: true,
      holds: ['presence', 'session'],
    }),
    component('push-queue', 'queue', 'Push queue', [4, 3], REGION, {
      isManaged: true,
      replicas: 3,
      zones: 3,
      maxAttempts: 4,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLag: true,
      acceptsLoss: true,
      retentionDays: 1,
      isEncrypted: true,
      notes: 'A push is a hint; the message is in the database.',
    }),
    component('push-worker', 'worker', 'Push worker', [5, 3], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.1,
      concurrency: 100,
      isIdempotent: true,
    }),
    component('push-provider', 'notification-provider', 'Push provider', [6, 3], null, {
      quotaRequestsPerSecond: 10_000,
      fallback: 'The message waits in the database; the device gets it when it connects.',
    }),
    monitoring([5, 0], REGION),
  ),
  connections: recordsById(
    connection('devices', 'balancer', ['send-message', 'heartbeat', 'load-history'], {
      label: 'one open connection',
      properties: { protocol: 'websocket', isEncrypted: true },
    }),
    connection('balancer', 'gateways', ['send-message', 'heartbeat'], {
      properties: { protocol: 'websocket', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
    connection('balancer', 'limiter', ['load-history'], {
      operation: 'read',
      label: 'history',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
    connection('gateways', 'limiter', ['send-message'], {
      label: 'sends',
      properties: { protocol: 'grpc', timeoutMs: 500, isIdempotent: true, isEncrypted: true },
    }),
    connection('gateways', 'presence', ['heartbeat'], {
      operation: 'write',
      label: 'signs of life',
      properties: { protocol: 'redis', timeoutMs: 50, criticality: 'soft', isEncrypted: true },
    }),
    connection('limiter', 'chat-service', ['send-message', 'load-history'], {
      properties: { protocol: 'grpc', timeoutMs: 500, isIdempotent: true, isEncrypted: true },
    }),
    connection('chat-service', 'chat-db', ['send-message', 'load-history'], {
      label: 'members, messages',
      properties: { protocol: 'sql', timeoutMs: 100, isAtomic: true, ...REPEATABLE },
    }),
    connection('chat-service', 'presence', ['deliver'], {
      operation: 'read',
      label: 'online?',
      properties: { protocol: 'redis', timeoutMs: 50, criticality: 'soft', isEncrypted: true },
    }),
    connection('chat-service', 'channels', ['deliver'], {
      mode: 'async',
      operation: 'write',
      label: 'stored messages',
      properties: { isEncrypted: true, criticality: 'soft' },
    }),
    connection('channels', 'gateways', ['deliver'], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    connection('gateways', 'devices', ['deliver'], {
      mode: 'async',
      operation: 'write',
      label: 'message',
      properties: { protocol: 'websocket', isEncrypted: true },
    }),
    connection('chat-service', 'push-queue', ['push-offline'], {
      mode: 'async',
      operation: 'write',
      label: 'not online',
      properties: { protocol: 'amqp', isEncrypted: true },
    }),
    connection('push-queue', 'push-worker', ['push-offline'], {
      mode: 'async',
      operation: 'write',
      properties: { protocol: 'amqp', isEncrypted: true },
    }),
    connection('push-worker', 'chat-db', ['push-offline'], {
      operation: 'read',
      label: 'push tokens',
      properties: { protocol: 'sql', timeoutMs: 100, batchSize: 20, ...REPEATABLE },
    }),
    connection('push-worker', 'push-provider', ['push-offline'], {
      operation: 'write',
      properties: { protocol: 'https', timeoutMs: 2_000, hasCircuitBreaker: true, ...REPEATABLE },
    }),
  ),
};
