import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import {
  GATEWAYS,
  LIMITER,
  PRESENCE,
  PUSH_QUEUE,
  PUSH_WORKER,
  PUSHES_PER_SECOND,
  REGION,
} from './reference-components';
import { referenceDesign } from './reference-design';

/** Messages in a relational database split by conversation; gateways subscribe to channels instead of being looked up. */
export const channelsDesign = variantOf(referenceDesign, {
  without: ['conversation-db', 'message-store', 'message-events', 'delivery-worker', 'sessions'],
  components: [
    component('devices', 'mobile-client', 'Devices', [0, 1], null),
    component('gateways', 'websocket-gateway', 'Gateways', [2, 1], REGION, {
      ...GATEWAYS,
      notes: 'Each subscribes to the channels of the people connected to it.',
    }),
    component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
      ...LIMITER,
      limitRequestsPerSecond: 3_000,
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
      ...PRESENCE,
      source: 'Heartbeats of the devices',
      holds: ['presence', 'session'],
    }),
    component('push-queue', 'queue', 'Push queue', [4, 3], REGION, {
      ...PUSH_QUEUE,
      acceptsLoss: true,
      notes: 'A push is a hint; the message is in the database.',
    }),
    component('push-worker', 'worker', 'Push worker', [5, 3], REGION, PUSH_WORKER),
    component('push-provider', 'notification-provider', 'Push provider', [6, 3], null, {
      quotaRequestsPerSecond: PUSHES_PER_SECOND,
      fallback: 'The message waits in the database; the device gets it when it connects.',
    }),
  ],
  connections: [
    connection('gateways', 'presence', ['heartbeat'], {
      operation: 'write',
      label: 'signs of life',
      properties: { protocol: 'redis', timeoutMs: 50, criticality: 'soft', isEncrypted: true },
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
    connection('chat-service', 'push-queue', ['push-offline'], {
      mode: 'async',
      operation: 'write',
      label: 'not online',
      properties: { protocol: 'amqp', isEncrypted: true },
    }),
    connection('push-worker', 'chat-db', ['push-offline'], {
      operation: 'read',
      label: 'push tokens',
      properties: { protocol: 'sql', timeoutMs: 100, batchSize: 20, ...REPEATABLE },
    }),
  ],
});
