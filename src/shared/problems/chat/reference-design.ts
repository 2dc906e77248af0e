import type { Design } from '../../design/schema';
import { component, connection, frame, recordsById } from '../reference-parts';

const REGION = 'region';

const REPEATABLE = {
  retries: 1,
  backoff: 'exponential',
  hasJitter: true,
  hasRetryBudget: true,
  isIdempotent: true,
  isEncrypted: true,
} as const;

const components = recordsById(
  component('devices', 'mobile-client', 'Devices', [0, 2], null),
  component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
    zones: 3,
    notes: 'Idle time-out 120 s, four times the heartbeat.',
  }),
  component('gateways', 'websocket-gateway', 'Gateways', [2, 2], REGION, {
    replicas: 12,
    zones: 3,
    tier: 'm5.xlarge',
    connectionsPerReplica: 50_000,
    hasAuth: true,
    hasReconnectJitter: true,
    hasShedPlan: true,
    notes:
      'Eight of twelve hold everyone when a zone is gone. Clients come back within a minute at random: 417 a second for one gateway.',
  }),
  component('limiter', 'rate-limiter', 'Limiter', [2, 1], REGION, {
    limitAlgorithm: 'token-bucket',
    onFailure: 'fail-open',
    timeoutMs: 10,
    replicas: 3,
    zones: 3,
    tier: 'm5.large',
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
    holds: ['conversation', 'member'],
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
    role: 'primary',
    ttlSeconds: 60,
    memoryGb: 6,
    replicas: 2,
    zones: 2,
    acceptsLoss: true,
    acceptsStaleness: true,
    holds: ['session', 'presence'],
    notes:
      'User and device to gateway, and who was seen last. Filled again by the next heartbeats when it is lost.',
  }),
  component('push-queue', 'queue', 'Push queue', [4, 3], REGION, {
    isManaged: true,
    replicas: 3,
    zones: 3,
    maxAttempts: 4,
    hasDeadLetterQueue: true,
    hasLagAlarm: true,
    acceptsLag: true,
    retentionDays: 1,
    isEncrypted: true,
  }),
  component('push-worker', 'worker', 'Push worker', [5, 3], REGION, {
    replicas: 6,
    zones: 3,
    tier: 'm5.large',
    jobSeconds: 0.1,
    isIdempotent: true,
    notes: 'One collapsed push per conversation. Messages older than an hour are dropped.',
  }),
  component('push-provider', 'notification-provider', 'Push provider', [6, 3], null, {
    quotaRequestsPerSecond: 10_000,
    fallback: 'The message waits in the store; the device gets it when it connects.',
  }),
  component('monitoring', 'monitoring', 'Monitoring', [5, 0], REGION, { hasAlarms: true }),
);

const connections = recordsById(
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
  connection('gateways', 'sessions', ['heartbeat'], {
    operation: 'write',
    label: 'signs of life',
    properties: { protocol: 'redis', timeoutMs: 50, criticality: 'soft', isEncrypted: true },
  }),
  connection('limiter', 'chat-service', ['send-message', 'load-history'], {
    properties: { protocol: 'grpc', timeoutMs: 500, isIdempotent: true, isEncrypted: true },
  }),
  connection('chat-service', 'conversation-db', ['send-message', 'load-history'], {
    operation: 'read',
    label: 'is a member?',
    properties: { protocol: 'sql', timeoutMs: 50, ...REPEATABLE },
  }),
  connection('chat-service', 'message-store', ['send-message', 'load-history'], {
    label: 'messages',
    properties: { timeoutMs: 150, ...REPEATABLE },
  }),
  connection('chat-service', 'message-events', ['deliver'], {
    mode: 'async',
    operation: 'write',
    label: 'stored messages',
    properties: { protocol: 'kafka', isEncrypted: true, criticality: 'soft' },
  }),
  connection('message-events', 'delivery-worker', ['deliver'], {
    mode: 'async',
    operation: 'write',
    properties: { protocol: 'kafka', isEncrypted: true },
  }),
  connection('delivery-worker', 'sessions', ['deliver'], {
    operation: 'read',
    label: 'where?',
    properties: { protocol: 'redis', timeoutMs: 50, isEncrypted: true },
  }),
  connection('delivery-worker', 'gateways', ['deliver'], {
    operation: 'write',
    label: 'push',
    properties: { protocol: 'grpc', timeoutMs: 200, ...REPEATABLE },
  }),
  connection('gateways', 'devices', ['deliver'], {
    mode: 'async',
    operation: 'write',
    label: 'message',
    properties: { protocol: 'websocket', isEncrypted: true },
  }),
  connection('delivery-worker', 'push-queue', ['push-offline'], {
    mode: 'async',
    operation: 'write',
    label: 'no session',
    properties: { protocol: 'amqp', isEncrypted: true },
  }),
  connection('push-queue', 'push-worker', ['push-offline'], {
    mode: 'async',
    operation: 'write',
    properties: { protocol: 'amqp', isEncrypted: true },
  }),
  connection('push-worker', 'push-provider', ['push-offline'], {
    operation: 'write',
    properties: { protocol: 'https', timeoutMs: 2_000, hasCircuitBreaker: true, ...REPEATABLE },
  }),
);

/**
 * Gateways hold the sockets, the store holds the truth, a stream carries each stored message to the gateways of its
 * recipients. Whatever is lost on the way is found again by the numbers of the messages.
 */
export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 3])),
  components,
  connections,
};
