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
  channel,
  CHANNEL_WORKER,
  FROM_CLIENT,
  PUSH_PACE,
  pushProvider,
  SMS_PACE,
  WATCHED_BUFFER,
} from './channel-parts';

const REGION = 'region';
const FROM_CLIENTS = ['accept', 'read-inbox', 'change-preferences'];
const CHANNEL_QUEUE = { ...WATCHED_BUFFER, isManaged: true, acceptsLag: true, retentionDays: 4 };
const TABLE = {
  isManaged: true,
  replicationFactor: 3,
  zones: 3,
  partitioning: 'hash',
  shardKey: 'user id',
  hasBackup: true,
  isEncrypted: true,
} as const;

/** Each notification is inserted before the answer, and an event of the store sends it on its way. */
export const storeFirstDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [6, 4])),
  components: recordsById(
    component('producers', 'web-client', 'Producing services', [0, 1], null),
    component('app', 'mobile-client', 'Apps', [0, 2], null),
    component('gateway', 'api-gateway', 'API gateway', [1, 1], REGION, {
      hasAuth: true,
      terminatesTls: true,
      limitRequestsPerSecond: 30_000,
      quotaRequestsPerSecond: 40_000,
      zones: 3,
      notes: 'A key and a quota for each producing service; receipts come with a signature.',
    }),
    component('api', 'service', 'Notification API', [2, 1], REGION, {
      replicas: 9,
      zones: 3,
      tier: 'm5.2xlarge',
      hasAuth: true,
      hasShedPlan: true,
      notes: 'Inserts a notification only if its dedupe key is new. When full, campaigns go first.',
    }),
    component('notification-store', 'key-value-store', 'Notifications', [3, 1], REGION, {
      ...TABLE,
      retentionDays: 90,
      holds: ['notification', 'attempt'],
    }),
    component('changes', 'stream', 'Events of the store', [3, 2], REGION, {
      ...WATCHED_BUFFER,
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitions: 64,
      ordering: 'key',
      orderingKey: 'user id',
      retentionDays: 1,
    }),
    component('router', 'worker', 'Router', [4, 2], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.2xlarge',
      jobSeconds: 0.001,
      concurrency: 8,
      isIdempotent: true,
      notes: 'Preferences, quiet hours in the time zone of the user, caps; then to the channels.',
    }),
    component('preference-store', 'key-value-store', 'Preferences', [4, 3], REGION, {
      ...TABLE,
      holds: ['preference', 'device', 'consent', 'template'],
    }),
    component('push-queue', 'queue', 'Push queue', [5, 1], REGION, CHANNEL_QUEUE),
    component('push-workers', 'worker', 'Push workers', [6, 1], REGION, {
      ...CHANNEL_WORKER,
      replicas: 12,
      notes: PUSH_PACE,
    }),
    component('email-queue', 'queue', 'E-mail queue', [5, 2], REGION, CHANNEL_QUEUE),
    component('email-workers', 'worker', 'E-mail workers', [6, 2], REGION, {
      ...CHANNEL_WORKER,
      replicas: 9,
    }),
    component('sms-queue', 'queue', 'SMS queue', [5, 3], REGION, CHANNEL_QUEUE),
    component('sms-workers', 'worker', 'SMS workers', [6, 3], REGION, {
      ...CHANNEL_WORKER,
      replicas: 3,
      notes: SMS_PACE,
    }),
    pushProvider([7, 1]),
    component('email-provider', 'notification-provider', 'E-mail provider', [7, 2], null, {
      quotaRequestsPerSecond: 6_000,
      fallback: 'Messages wait; after half an hour a second provider takes over.',
    }),
    component('sms-provider', 'notification-provider', 'SMS provider', [7, 3], null, {
      quotaRequestsPerSecond: 1_200,
      fallback: 'A second provider takes over after a minute; codes that are too old are dropped.',
    }),
    monitoring([2, 4], REGION),
  ),
  connections: recordsById(
    connection('producers', 'gateway', ['accept'], { properties: FROM_CLIENT }),
    connection('app', 'gateway', ['read-inbox', 'change-preferences'], {
      properties: FROM_CLIENT,
    }),
    connection('gateway', 'api', [...FROM_CLIENTS, 'receipt'], {
      properties: { ...FROM_CLIENT, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('api', 'notification-store', ['accept', 'receipt'], {
      operation: 'write',
      label: 'insert if new',
      properties: { timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('notification-store', 'changes', ['accept'], {
      mode: 'async',
      operation: 'write',
      label: 'each insert',
      properties: { isEncrypted: true },
    }),
    connection('changes', 'router', ['accept'], {
      mode: 'async',
      properties: { isEncrypted: true },
    }),
    connection('router', 'preference-store', ['check-preferences'], {
      operation: 'read',
      label: 'one row',
      properties: { timeoutMs: 100, ...REPEATABLE },
    }),
    ...channel('push', 'push-queue', 'push-workers'),
    ...channel('email', 'email-queue', 'email-workers'),
    ...channel('sms', 'sms-queue', 'sms-workers'),
    ...callsToProviders('email-provider', 'sms-provider'),
    connection('email-provider', 'gateway', ['receipt'], { properties: FROM_CLIENT }),
    connection('sms-provider', 'gateway', ['receipt'], { properties: FROM_CLIENT }),
    {
      ...connection('api', 'notification-store', ['read-inbox'], {
        operation: 'read',
        label: 'a page of one user',
        properties: { timeoutMs: 200, ...REPEATABLE },
      }),
      id: 'api-reads-notifications',
    },
    connection('api', 'preference-store', ['change-preferences'], {
      operation: 'write',
      properties: { timeoutMs: 200, ...REPEATABLE },
    }),
  ),
};
