import type { Connection } from '../../design/schema';
import { connection } from '../reference-parts';

/** What the designs of this problem share: how messages wait for a channel and reach its provider. */

export const REGION = 'region';

export const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;

/** A message that keeps failing is put aside, and someone is told when the line gets old. */
export const WATCHED_BUFFER = {
  maxAttempts: 5,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  isEncrypted: true,
} as const;

/** Of a buffer that may lag as long as its provider does. */
export const CHANNEL_QUEUE = {
  ...WATCHED_BUFFER,
  isManaged: true,
  acceptsLag: true,
  retentionDays: 4,
} as const;

export const ROUTER = {
  zones: 3,
  replicas: 6,
  tier: 'm5.2xlarge',
  jobSeconds: 0.001,
  concurrency: 8,
  isIdempotent: true,
} as const;

const STATUS = { timeoutMs: 500, criticality: 'soft', isEncrypted: true } as const;

/** A failed message goes back to its queue; the worker itself does not try again. */
const TO_PROVIDER = {
  protocol: 'https',
  timeoutMs: 2_000,
  hasCircuitBreaker: true,
  isIdempotent: true,
  isEncrypted: true,
} as const;

/** Calls of the three groups of workers to who delivers for them. */
export function callsToProviders(emailProvider: string, smsProvider: string): Connection[] {
  return [
    connection('push-workers', 'push-provider', ['push'], {
      label: 'all but what has expired',
      properties: { ...TO_PROVIDER, probabilityPercent: 95 },
    }),
    connection('email-workers', emailProvider, ['email'], { properties: TO_PROVIDER }),
    connection('sms-workers', smsProvider, ['sms'], { properties: TO_PROVIDER }),
  ];
}

/** From the router through a buffer of its own to the workers, who write down what became of each message. */
export function channel(flow: string, buffer: string, workers: string): Connection[] {
  return [
    connection('router', buffer, [flow], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    takenBy(workers, flow, buffer),
    connection(workers, 'notification-store', [flow], {
      operation: 'write',
      label: 'status',
      properties: STATUS,
    }),
  ];
}

/** The workers of a channel take messages from the buffer. */
export function takenBy(workers: string, flow: string, buffer: string): Connection {
  return connection(buffer, workers, [flow], { mode: 'async', properties: { isEncrypted: true } });
}
