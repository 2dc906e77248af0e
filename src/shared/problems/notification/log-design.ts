import { component, connection, frame, REPEATABLE, variantOf } from '../reference-parts';
import {
  callsToProviders,
  FROM_CLIENT,
  REGION,
  ROUTER,
  takenBy,
  WATCHED_BUFFER,
} from './channel-parts';
import { referenceDesign } from './reference-design';
import { preferenceCalls, preferenceTable } from './table-parts';

/** One log carries requests and, as topics, the channels; one platform sends e-mail and SMS. */
export const logDesign = variantOf(referenceDesign, {
  without: [
    'request-log',
    'inbox-service',
    'preference-cache',
    'push-queue',
    'email-queue',
    'sms-queue',
    'email-provider',
    'sms-provider',
    'receipt-balancer',
    'receipt-service',
  ],
  boundaries: [frame(REGION, 'region', 'Home region', [1, 0], [6, 3])],
  cells: {
    producers: [0, 1],
    app: [0, 2],
    firewall: [1, 1],
    balancer: [2, 1],
    api: [3, 1],
    'notification-store': [5, 3],
    monitoring: [2, 3],
  },
  properties: {
    firewall: { limitRequestsPerSecond: 30_000 },
    api: {
      replicas: 9,
      notes: 'Answers once the request is in the log. When full it refuses campaigns first.',
    },
  },
  components: [
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
      ...ROUTER,
      notes:
        'Inserts the notification only if its dedupe key is new, checks preferences, quiet hours and caps, and writes to the topics of the channels.',
    }),
    preferenceTable([6, 0]),
    component('messaging-platform', 'notification-provider', 'Messaging platform', [7, 2], null, {
      quotaRequestsPerSecond: 7_000,
      fallback:
        'It changes between carriers by itself; if all of it is down, messages wait until their ttl and codes go by push.',
    }),
  ],
  connections: [
    connection('balancer', 'api', ['accept', 'read-inbox', 'change-preferences', 'receipt'], {
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
    ...preferenceCalls,
    connection('router', 'log', ['push', 'email', 'sms'], {
      mode: 'async',
      operation: 'write',
      label: 'topics',
      properties: { isEncrypted: true },
    }),
    takenBy('push-workers', 'push', 'log'),
    takenBy('email-workers', 'email', 'log'),
    takenBy('sms-workers', 'sms', 'log'),
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
  ],
});
