import type { Connection } from '../../design/schema';
import { connection, REPEATABLE } from '../reference-parts';
import { callsToProviders, channel, FROM_CLIENT } from './channel-parts';

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
const channels: readonly Connection[] = [
  ...channel('push', 'push-queue', 'push-workers'),
  ...channel('email', 'email-queue', 'email-workers'),
  ...channel('sms', 'sms-queue', 'sms-workers'),
  ...callsToProviders('email-provider', 'sms-provider'),
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
