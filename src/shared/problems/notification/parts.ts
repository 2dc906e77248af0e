import type { Part, Setting } from '../pack';
import { words } from '../words';

export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'dead-letters',
    title: 'A place for messages that keep failing',
    requirements: ['deliver', 'no-loss'],
    on: [['durable-buffer']],
    shownBy: [{ sign: 'value', property: 'hasDeadLetterQueue', oneOf: [true] }],
    severity: 'major',
    why: 'A template that cannot be rendered or an address that no provider takes fails on every attempt. Without a limit it goes round for ever and holds up what stands behind it.',
    fix: 'Limit the attempts on each channel’s buffer, put what is left into a dead-letter queue, and let someone look at it and send it again.',
  },
  {
    id: 'duplicate-guard',
    title: 'A guard against sending twice',
    requirements: ['no-duplicates'],
    on: [['computes-asynchronously'], ['computes']],
    shownBy: [
      { sign: 'value', property: 'isIdempotent', oneOf: [true] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'dedupe, deduplicate, deduplication, dedup, idempotent, idempotency, seen before',
            ),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'A queue hands a message out again when a worker dies before it confirms. A one-time code that arrives twice confuses its reader, and every text message twice is paid twice.',
    fix: 'Let workers look up a key for message and channel before they call the provider and write it down after; say so on the worker.',
  },
  {
    id: 'provider-pace',
    title: 'A pace that providers accept',
    requirements: ['provider-quotas'],
    on: [['outside-our-control'], ['computes-asynchronously'], ['computes'], ['limits']],
    shownBy: [
      { sign: 'range', property: 'quotaRequestsPerSecond', min: 1, max: 1_000_000 },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words('token bucket, quota, 429, pace, paced, shape, shaped, throttle, leaky bucket'),
            words(
              'provider, push, sms, email, e mail, call, second, minute, fcm, apns, short code',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'A campaign makes 11,700 pushes a second, and the provider takes 10,000. Whoever goes on calling gets refusals and in the end loses the account.',
    fix: 'Write the quota on the provider, and let its workers share a token bucket that stays below it.',
  },
  {
    id: 'provider-outage',
    title: 'A plan for a provider that is down',
    requirements: ['channel-isolation', 'deliver'],
    on: [['outside-our-control']],
    shownBy: [
      {
        sign: 'words',
        property: 'fallback',
        concepts: [
          [
            words(
              'second, secondary, backup, other provider, another provider, failover, fail over, wait',
              'queue, in app, expire, drop, email, e mail, sms, later, retry',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'Providers are down for half an hour a few times a year. Somebody has to have decided which messages wait, which take another way and which are dropped.',
    fix: 'Say on the provider what happens meanwhile: a second provider, waiting in the queue until the message expires, or the list in the app alone.',
  },
  {
    id: 'fresh-preferences',
    title: 'A bound on how old a cached preference may be',
    requirements: ['opt-out-honoured'],
    on: [['fast-lookup']],
    shownBy: [
      { sign: 'range', property: 'ttlSeconds', min: 1, max: 60 },
      { sign: 'value', property: 'invalidatesOnWrite', oneOf: [true] },
    ],
    severity: 'minor',
    why: 'Somebody who has opted out must not hear from us a minute later. A copy of their preferences that nobody clears goes on sending.',
    fix: 'Give the cache of preferences a time to live of a minute at most, and clear the entry when they change.',
  },
  {
    id: 'kept-status',
    title: 'Status that is kept for a known time',
    requirements: ['delivery-status'],
    on: [['durable', 'key-lookup']],
    shownBy: [{ sign: 'range', property: 'retentionDays', min: 30, max: 800 }],
    severity: 'minor',
    why: 'Every day adds 50 GB of status. Kept for ever it fills any disk; deleted too early nobody can answer a complaint.',
    fix: 'Set the retention on the store of notifications to the 90 days that were asked for, and let it delete by itself.',
  },
];
