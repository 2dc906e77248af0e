import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  monitoring,
  recordsById,
  REPEATABLE,
} from '../reference-parts';
import {
  callsToProviders,
  CHANNEL_WORKER,
  emptiedBy,
  FROM_CLIENT,
  PUSH_PACE,
  pushProvider,
  SMS_PACE,
  WATCHED_BUFFER,
} from './channel-parts';

const REGION = 'region';
const FROM_CLIENTS = ['accept', 'read-inbox', 'change-preferences'];

/** One log carries requests and, as topics, the channels; one platform sends e-mail and SMS. */
export const logDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [6, 3])),
  components: recordsById(
    component('producers', 'web-client', 'Producing services', [0, 1], null),
    component('app', 'mobile-client', 'Apps', [0, 2], null),
    component('firewall', 'waf', 'Firewall', [1, 1], REGION, {
      limitRequestsPerSecond: 30_000,
      notes: 'A quota for each producing service and each app; one that runs wild is refused here.',
    }),
    component('balancer', 'load-balancer', 'Load balancer', [2, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('api', 'service', 'Notification API', [3, 1], REGION, {
      replicas: 9,
      zones: 3,
      tier: 'm5.2xlarge',
      hasAuth: true,
      hasShedPlan: true,
      notes: 'Answers once the request is in the log. When full it refuses campaigns first.',
    }),
    component('log', 'stream', 'Log', [4, 1], REGION, {
      ...WATCHED_BUFFER,
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      replicationFactor: 3,
      partitions: 144,
      ordering: 'key',
      orderingKey: 'user id',
      retentionDays: 2,
      acceptsLag: true,
      notes:
        'A topic for requests and one for each channel and class; workers empty the topics of codes first.',
    }),
    component('router', 'worker', 'Router', [5, 0], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.2xlarge',
      jobSeconds: 0.001,
      concurrency: 8,
      isIdempotent: true,
      notes:
        'Inserts the notification only if its dedupe key is new, checks preferences, quiet hours and caps, and writes to the topics of the channels.',
    }),
    component('preference-store', 'key-value-store', 'Preferences', [6, 0], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitioning: 'hash',
      shardKey: 'user id',
      hasBackup: true,
      isEncrypted: true,
      holds: ['preference', 'device', 'consent', 'template'],
    }),
    component('notification-store', 'wide-column-store', 'Notifications', [5, 3], REGION, {
      replicas: 9,
      zones: 3,
      tier: 'm5.2xlarge',
      replicationFactor: 3,
      readQuorum: 2,
      writeQuorum: 2,
      shardKey: 'user id',
      partitioning: 'ring',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 90,
      holds: ['notification', 'attempt'],
    }),
    component('push-workers', 'worker', 'Push workers', [6, 1], REGION, {
      ...CHANNEL_WORKER,
      replicas: 12,
      notes: PUSH_PACE,
    }),
    component('email-workers', 'worker', 'E-mail workers', [6, 2], REGION, {
      ...CHANNEL_WORKER,
      replicas: 9,
    }),
    component('sms-workers', 'worker', 'SMS workers', [6, 3], REGION, {
      ...CHANNEL_WORKER,
      replicas: 3,
      notes: SMS_PACE,
    }),
    pushProvider([7, 1]),
    component('messaging-platform', 'notification-provider', 'Messaging platform', [7, 2], null, {
      quotaRequestsPerSecond: 7_000,
      fallback:
        'It changes between carriers by itself; if all of it is down, messages wait until their ttl and codes go by push.',
    }),
    monitoring([2, 3], REGION),
  ),
  connections: recordsById(
    connection('producers', 'firewall', ['accept'], { properties: FROM_CLIENT }),
    connection('app', 'firewall', ['read-inbox', 'change-preferences'], {
      properties: FROM_CLIENT,
    }),
    connection('firewall', 'balancer', FROM_CLIENTS, { properties: FROM_CLIENT }),
    connection('balancer', 'api', [...FROM_CLIENTS, 'receipt'], {
      properties: { ...FROM_CLIENT, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('api', 'log', ['accept'], {
      operation: 'write',
      label: 'durable',
      properties: { protocol: 'kafka', timeoutMs: 500, ...REPEATABLE },
    }),
    connection('log', 'router', ['accept'], {
      mode: 'async',
      properties: { protocol: 'kafka', isEncrypted: true },
    }),
    connection('router', 'notification-store', ['accept'], {
      operation: 'write',
      label: 'insert if new',
      properties: { timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('router', 'preference-store', ['check-preferences'], {
      operation: 'read',
      label: 'one row',
      properties: { timeoutMs: 100, ...REPEATABLE },
    }),
    connection('router', 'log', ['push', 'email', 'sms'], {
      mode: 'async',
      operation: 'write',
      label: 'topics',
      properties: { isEncrypted: true },
    }),
    ...emptiedBy('push-workers', 'push', 'log'),
    ...emptiedBy('email-workers', 'email', 'log'),
    ...emptiedBy('sms-workers', 'sms', 'log'),
    ...callsToProviders('messaging-platform', 'messaging-platform'),
    connection('messaging-platform', 'balancer', ['receipt'], { properties: FROM_CLIENT }),
    connection('api', 'notification-store', ['read-inbox'], {
      operation: 'read',
      label: 'a page of one user',
      properties: { timeoutMs: 200, ...REPEATABLE },
    }),
    {
      ...connection('api', 'notification-store', ['receipt'], {
        operation: 'write',
        label: 'status',
        properties: { timeoutMs: 200, ...REPEATABLE },
      }),
      id: 'api-writes-receipts',
    },
    connection('api', 'preference-store', ['change-preferences'], {
      operation: 'write',
      properties: { timeoutMs: 200, ...REPEATABLE },
    }),
  ),
};
