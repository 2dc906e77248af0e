import type { Properties } from '../../design/schema';
import { component, recordsById, monitoring } from '../reference-parts';

export const REGION = 'region';

/** Twelve, of which eight hold everyone when a zone is gone. */
export const GATEWAYS = {
  replicas: 12,
  zones: 3,
  tier: 'm5.xlarge',
  connectionsPerReplica: 50_000,
  hasAuth: true,
  hasReconnectJitter: true,
  hasShedPlan: true,
} as const satisfies Properties;

export const LIMITER = {
  limitAlgorithm: 'token-bucket',
  onFailure: 'fail-open',
  timeoutMs: 10,
  replicas: 3,
  zones: 3,
  tier: 'm5.large',
} as const satisfies Properties;

/** Who is there, in memory: lost with it, and filled again by the next signs of life. */
export const PRESENCE = {
  role: 'primary',
  ttlSeconds: 60,
  memoryGb: 6,
  eviction: 'none',
  replicas: 2,
  zones: 2,
  acceptsLoss: true,
  acceptsStaleness: true,
} as const satisfies Properties;

export const PUSH_QUEUE = {
  isManaged: true,
  replicas: 3,
  zones: 3,
  maxAttempts: 4,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  acceptsLag: true,
  retentionDays: 1,
  isEncrypted: true,
} as const satisfies Properties;

export const PUSH_WORKER = {
  replicas: 6,
  zones: 3,
  tier: 'm5.large',
  jobSeconds: 0.1,
  concurrency: 100,
  isIdempotent: true,
} as const satisfies Properties;

export const PUSHES_PER_SECOND = 10_000;

export const components = recordsById(
  component('devices', 'mobile-client', 'Devices', [0, 2], null),
  component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
    zones: 3,
    notes: 'Idle time-out 120 s, four times the heartbeat.',
  }),
  component('gateways', 'websocket-gateway', 'Gateways', [2, 2], REGION, {
    ...GATEWAYS,
    notes:
      'Eight of twelve hold everyone when a zone is gone. Clients come back within a minute at random: 417 a second for one gateway.',
  }),
  component('limiter', 'rate-limiter', 'Limiter', [2, 1], REGION, {
    ...LIMITER,
    notes: 'Twenty messages a second per user and conversation.',
  }),
  component('chat-service', 'service', 'Chat service', [3, 1], REGION, {
    replicas: 3,
    zones: 3,
    tier: 'm5.large',
    state: 'none',
    hasAuth: true,
    pool: 10,
    hasShedPlan: true,
    notes:
      'Checks membership, drops repeats by client message id, numbers messages per conversation, confirms after the write. Sheds history before sends.',
  }),
  component('conversation-db', 'sql-database', 'Conversations', [4, 0], REGION, {
    tier: 'db.r5.xlarge',
    standby: 'sync',
    zones: 2,
    isManaged: true,
    hasBackup: true,
    isEncrypted: true,
    maxConnections: 500,
    keyKind: 'snowflake',
    holds: ['conversation', 'member', 'device'],
  }),
  component('message-store', 'wide-column-store', 'Message store', [4, 1], REGION, {
    replicas: 3,
    zones: 3,
    replicationFactor: 3,
    readQuorum: 2,
    writeQuorum: 2,
    tier: 'm5.xlarge',
    shardKey: 'conversation_id, bucket',
    partitioning: 'ring',
    keyKind: 'snowflake',
    hasBackup: true,
    isEncrypted: true,
    holds: ['message'],
    notes:
      'A bucket is ten days of one conversation. Nodes are added as it grows: 6.6 TB in the first year.',
  }),
  component('message-events', 'stream', 'Message events', [4, 2], REGION, {
    replicas: 3,
    zones: 3,
    replicationFactor: 3,
    partitions: 24,
    ordering: 'key',
    orderingKey: 'conversation_id',
    retentionDays: 1,
    maxAttempts: 5,
    hasDeadLetterQueue: true,
    hasLagAlarm: true,
    isEncrypted: true,
    notes:
      'One event for each recipient. An event that is lost in a crash is found by the device, which sees a gap in the numbers and asks for history.',
  }),
  component('delivery-worker', 'worker', 'Delivery', [3, 3], REGION, {
    replicas: 12,
    zones: 3,
    tier: 'm5.large',
    jobSeconds: 0.001,
    isIdempotent: true,
    notes: 'Groups above 100 members get a signal to fetch instead of the message.',
  }),
  component('sessions', 'cache', 'Sessions', [2, 3], REGION, {
    ...PRESENCE,
    source: 'Heartbeats of the devices',
    holds: ['session', 'presence'],
    notes:
      'User and device to gateway, and who was seen last. Filled again by the next heartbeats when it is lost.',
  }),
  component('push-queue', 'queue', 'Push queue', [4, 3], REGION, PUSH_QUEUE),
  component('push-worker', 'worker', 'Push worker', [5, 3], REGION, {
    ...PUSH_WORKER,
    notes: 'One collapsed push per conversation. Messages older than an hour are dropped.',
  }),
  component('push-provider', 'notification-provider', 'Push provider', [6, 3], null, {
    quotaRequestsPerSecond: PUSHES_PER_SECOND,
    fallback: 'The message waits in the store; the device gets it when it connects.',
  }),
  monitoring([5, 0], REGION),
);
