import type { Design } from '../../design/schema';
import { component, connection, monitoring, recordsById, REPEATABLE } from '../reference-parts';
import {
  GATEWAYS,
  LIMITER,
  PRESENCE,
  PUSH_QUEUE,
  PUSHES_PER_SECOND,
  REGION,
} from './reference-components';
import { pushToProvider } from './reference-connections';
import { referenceDesign } from './reference-design';

/** Events down, plain requests up; people are assigned to gateways by hash, and the service calls these directly. */
export const eventStreamsDesign: Design = {
  boundaries: referenceDesign.boundaries,
  components: recordsById(
    component('devices', 'mobile-client', 'Devices', [0, 1], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'consistent-hash',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
      notes:
        'Event streams go to a gateway by a hash of the user, so that everybody knows where a person is.',
    }),
    component('gateways', 'websocket-gateway', 'Event gateways', [2, 2], REGION, {
      ...GATEWAYS,
      notes:
        'Server-sent events. After a reconnect the app says the last event it has and gets what came after.',
    }),
    component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
      ...LIMITER,
      limitRequestsPerSecond: 3_000,
    }),
    component('chat-service', 'service', 'Chat service', [3, 0], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      state: 'none',
      hasAuth: true,
      hasShedPlan: true,
      notes:
        'Stores, confirms, then hands the message to the gateways of the recipients: one call for each gateway.',
    }),
    component('message-table', 'key-value-store', 'Message table', [4, 0], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      shardKey: 'conversation_id, bucket',
      partitioning: 'hash',
      keyKind: 'snowflake',
      hasBackup: true,
      isEncrypted: true,
      holds: ['message', 'conversation', 'member', 'device'],
      notes:
        'The sequence of a conversation is part of the key; an insert that finds its number taken tries the next.',
    }),
    component('ring', 'coordination-service', 'Gateway ring', [3, 2], REGION, {
      replicas: 3,
      zones: 3,
      tier: 't3.medium',
      notes: 'Which gateways live. Servers watch it and keep a copy, so no message waits for it.',
    }),
    component('presence', 'cache', 'Presence', [2, 3], REGION, {
      ...PRESENCE,
      source: 'Open event streams',
      holds: ['presence'],
    }),
    component('push-queue', 'queue', 'Push queue', [4, 3], REGION, {
      ...PUSH_QUEUE,
      acceptsLoss: true,
      notes: 'A push is a hint; the message is in the table.',
    }),
    component('push-worker', 'serverless-function', 'Push function', [5, 3], REGION, {
      maxConcurrency: 1_000,
      jobSeconds: 0.1,
      isIdempotent: true,
    }),
    component('push-provider', 'notification-provider', 'Push provider', [6, 3], null, {
      quotaRequestsPerSecond: PUSHES_PER_SECOND,
      fallback: 'The message waits in the table; the device gets it when it connects.',
    }),
    monitoring([5, 0], REGION),
  ),
  connections: recordsById(
    connection('devices', 'balancer', ['send-message', 'heartbeat', 'load-history'], {
      label: 'requests, one open stream',
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('balancer', 'limiter', ['send-message', 'load-history'], {
      label: 'API',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
    connection('balancer', 'gateways', ['heartbeat'], {
      label: 'event streams',
      properties: { protocol: 'sse', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
    }),
    connection('limiter', 'chat-service', ['send-message', 'load-history'], {
      properties: { protocol: 'https', timeoutMs: 500, isIdempotent: true, isEncrypted: true },
    }),
    connection('chat-service', 'message-table', ['send-message', 'load-history'], {
      label: 'members, messages',
      properties: { protocol: 'https', timeoutMs: 100, isAtomic: true, ...REPEATABLE },
    }),
    connection('chat-service', 'ring', ['deliver'], {
      operation: 'read',
      label: 'changes of the ring',
      properties: {
        protocol: 'grpc',
        timeoutMs: 100,
        criticality: 'soft',
        multiplicity: 0.001,
        isEncrypted: true,
      },
    }),
    connection('chat-service', 'gateways', ['deliver'], {
      mode: 'async',
      operation: 'write',
      label: 'after the answer',
      properties: { protocol: 'grpc', timeoutMs: 200, ...REPEATABLE },
    }),
    connection('gateways', 'devices', ['deliver'], {
      mode: 'async',
      operation: 'write',
      label: 'event',
      properties: { protocol: 'sse', isEncrypted: true },
    }),
    connection('gateways', 'presence', ['heartbeat'], {
      operation: 'write',
      label: 'streams still open',
      properties: { protocol: 'redis', timeoutMs: 50, criticality: 'soft', isEncrypted: true },
    }),
    connection('chat-service', 'push-queue', ['push-offline'], {
      mode: 'async',
      operation: 'write',
      label: 'no stream open',
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('push-queue', 'push-worker', ['push-offline'], {
      mode: 'async',
      operation: 'write',
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('push-worker', 'message-table', ['push-offline'], {
      operation: 'read',
      label: 'push tokens',
      properties: { protocol: 'https', timeoutMs: 100, batchSize: 20, ...REPEATABLE },
    }),
    pushToProvider,
  ),
};
