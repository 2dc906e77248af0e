import type { Component, Connection } from '../../design/schema';
import { component, connection } from '../reference-parts';

/** What the designs of this problem share: how a channel's workers run and call their provider. */

export const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;

/** A message that keeps failing is put aside, and someone is told when the line gets old. */
export const WATCHED_BUFFER = {
  maxAttempts: 5,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  isEncrypted: true,
} as const;

/** Most of the time such a worker waits for the provider, so that it has many calls open at once. */
export const CHANNEL_WORKER = {
  zones: 3,
  tier: 'm5.large',
  jobSeconds: 0.1,
  concurrency: 100,
  isIdempotent: true,
} as const;

export const PUSH_PACE =
  'Share a token bucket of 10,000 calls a second, the quota of our project. About one message in twenty has expired or has a dead token and is dropped; dead tokens are removed, not retried.';
export const SMS_PACE =
  'Paced to what the short codes may send; a key per message keeps it from going twice.';

const STATUS = { timeoutMs: 500, criticality: 'soft', isEncrypted: true } as const;

/** A failed message goes back to its queue; the worker itself does not try again. */
const TO_PROVIDER = {
  protocol: 'https',
  timeoutMs: 2_000,
  hasCircuitBreaker: true,
  isIdempotent: true,
  isEncrypted: true,
} as const;

export function pushProvider(cell: readonly [number, number]): Component {
  return component('push-provider', 'notification-provider', 'Push provider', cell, null, {
    quotaRequestsPerSecond: 10_000,
    fallback: 'Messages wait until their ttl; the in-app list has them anyway.',
    notes: 'One interface for Android and iPhone; it hands messages for iPhones on to Apple.',
  });
}

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

/** From the router through a buffer of its own to the workers of a channel. */
export function channel(flow: string, buffer: string, workers: string): Connection[] {
  return [
    connection('router', buffer, [flow], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    ...emptiedBy(workers, flow, buffer),
  ];
}

/** The workers of a channel take messages from the buffer and write down what became of each. */
export function emptiedBy(workers: string, flow: string, buffer: string): Connection[] {
  return [
    connection(buffer, workers, [flow], { mode: 'async', properties: { isEncrypted: true } }),
    connection(workers, 'notification-store', [flow], {
      operation: 'write',
      label: 'status',
      properties: STATUS,
    }),
  ];
}
