import { component, connection, frame, REPEATABLE, variantOf } from '../reference-parts';
import { CHANNEL_QUEUE, FROM_CLIENT, REGION, ROUTER, WATCHED_BUFFER } from './channel-parts';
import { referenceDesign } from './reference-design';
import { preferenceCalls, preferenceTable, TABLE } from './table-parts';

/** Each notification is inserted before the answer, and an event of the store sends it on its way. */
export const storeFirstDesign = variantOf(referenceDesign, {
  without: [
    'firewall',
    'balancer',
    'request-log',
    'inbox-service',
    'preference-cache',
    'receipt-balancer',
    'receipt-service',
    'router-to-notification-store',
  ],
  boundaries: [frame(REGION, 'region', 'Home region', [1, 0], [6, 4])],
  cells: { producers: [0, 1], app: [0, 2], api: [2, 1], monitoring: [2, 4] },
  properties: {
    api: {
      replicas: 9,
      notes: 'Inserts a notification only if its dedupe key is new. When full, campaigns go first.',
    },
  },
  components: [
    component('gateway', 'api-gateway', 'API gateway', [1, 1], REGION, {
      hasAuth: true,
      terminatesTls: true,
      limitRequestsPerSecond: 30_000,
      quotaRequestsPerSecond: 40_000,
      zones: 3,
      notes: 'A key and a quota for each producing service; receipts come with a signature.',
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
      ...ROUTER,
      notes: 'Preferences, quiet hours in the time zone of the user, caps; then to the channels.',
    }),
    preferenceTable([4, 3]),
    component('sms-queue', 'queue', 'SMS queue', [5, 3], REGION, CHANNEL_QUEUE),
  ],
  connections: [
    connection('producers', 'gateway', ['accept'], { properties: FROM_CLIENT }),
    connection('app', 'gateway', ['read-inbox', 'change-preferences'], {
      properties: FROM_CLIENT,
    }),
    connection('gateway', 'api', ['accept', 'read-inbox', 'change-preferences', 'receipt'], {
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
    ...preferenceCalls,
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
  ],
});
