import type { Connection } from '../../design/schema';
import { connection, REPEATABLE } from '../reference-parts';

const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;

/** A failed message goes back to its queue; the worker itself does not try again. */
const TO_PROVIDER = {
  protocol: 'https',
  timeoutMs: 2_000,
  hasCircuitBreaker: true,
  isIdempotent: true,
  isEncrypted: true,
} as const;

const STATUS = { timeoutMs: 500, criticality: 'soft', isEncrypted: true } as const;

const intake: readonly Connection[] = [
  connection('producers', 'firewall', ['accept'], { properties: FROM_CLIENT }),
  connection('app', 'firewall', ['read-inbox', 'change-preferences'], { properties: FROM_CLIENT }),
  connection('firewall', 'balancer', ['accept', 'read-inbox', 'change-preferences'], {
    properties: FROM_CLIENT,
  }),
  connection('balancer', 'api', ['accept'], {
    properties: { ...FROM_CLIENT, timeoutMs: 1_000, isIdempotent: true },
  }),
  connection('balancer', 'inbox-service', ['read-inbox', 'change-preferences'], {
    properties: { ...FROM_CLIENT, timeoutMs: 1_000, isIdempotent: true },
  }),
  connection('api', 'request-log', ['accept'], {
    operation: 'write',
    label: 'durable',
    properties: { protocol: 'kafka', timeoutMs: 500, ...REPEATABLE },
  }),
  connection('request-log', 'router', ['accept'], {
    mode: 'async',
    properties: { protocol: 'kafka', isEncrypted: true },
  }),
  connection('inbox-service', 'notification-store', ['read-inbox'], {
    operation: 'read',
    label: 'a page of one user',
    properties: { timeoutMs: 200, ...REPEATABLE },
  }),
  connection('inbox-service', 'preference-store', ['change-preferences'], {
    operation: 'write',
    properties: { protocol: 'sql', timeoutMs: 200, ...REPEATABLE },
  }),
];

const routing: readonly Connection[] = [
  connection('router', 'notification-store', ['accept'], {
    operation: 'write',
    label: 'insert if new',
    properties: { timeoutMs: 200, isAtomic: true, ...REPEATABLE },
  }),
  connection('router', 'preference-cache', ['check-preferences'], {
    operation: 'read',
    properties: { protocol: 'redis', timeoutMs: 10, criticality: 'soft', isEncrypted: true },
  }),
  connection('router', 'preference-store', ['check-preferences'], {
    operation: 'read',
    label: 'misses',
    properties: { protocol: 'sql', timeoutMs: 100, ...REPEATABLE },
  }),
];

/** One line for each channel, so that none waits for another. */
function channel(flow: string, workers: string, queue: string): Connection[] {
  return [
    connection('router', queue, [flow], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    connection(queue, workers, [flow], { mode: 'async', properties: { isEncrypted: true } }),
    connection(workers, 'notification-store', [flow], {
      operation: 'write',
      label: 'status',
      properties: STATUS,
    }),
  ];
}

const channels: readonly Connection[] = [
  ...channel('push', 'push-workers', 'push-queue'),
  connection('push-workers', 'fcm', ['push'], {
    label: '70 %',
    properties: { ...TO_PROVIDER, probabilityPercent: 70 },
  }),
  connection('push-workers', 'apns', ['push'], {
    label: '30 %',
    properties: { ...TO_PROVIDER, probabilityPercent: 30 },
  }),
  ...channel('email', 'email-workers', 'email-queue'),
  connection('email-workers', 'email-provider', ['email'], { properties: TO_PROVIDER }),
  ...channel('sms', 'sms-workers', 'sms-queue'),
  connection('sms-workers', 'sms-provider', ['sms'], { properties: TO_PROVIDER }),
];

const receipts: readonly Connection[] = [
  connection('email-provider', 'receipt-balancer', ['receipt'], { properties: FROM_CLIENT }),
  connection('sms-provider', 'receipt-balancer', ['receipt'], { properties: FROM_CLIENT }),
  connection('receipt-balancer', 'receipt-service', ['receipt'], {
    properties: { ...FROM_CLIENT, timeoutMs: 1_000, isIdempotent: true },
  }),
  connection('receipt-service', 'notification-store', ['receipt'], {
    operation: 'write',
    properties: { timeoutMs: 200, ...REPEATABLE },
  }),
];

export const connections: readonly Connection[] = [...intake, ...routing, ...channels, ...receipts];
