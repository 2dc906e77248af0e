import { connection, recordsById, REPEATABLE } from '../reference-parts';

export const pushToProvider = connection('push-worker', 'push-provider', ['push-offline'], {
  operation: 'write',
  properties: { protocol: 'https', timeoutMs: 2_000, hasCircuitBreaker: true, ...REPEATABLE },
});

export const connections = recordsById(
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
  connection('push-worker', 'conversation-db', ['push-offline'], {
    operation: 'read',
    label: 'push tokens',
    properties: { protocol: 'sql', timeoutMs: 100, batchSize: 20, ...REPEATABLE },
  }),
  pushToProvider,
);
