import type { RequirementSpec } from '../pack';
import { words } from '../words';

const MESSAGE = words('notification, message, alert, event, request');
const CHANNEL = words('push, email, e mail, sms, text message, in app, mail');
const ONE_TIME_CODE = words(
  'otp, one time code, one time password, 2fa, login code, verification code, transactional',
  'critical, high priority, urgent',
);

/** “does not delay”, “shouldn't block”: what stands after a negation is no statement, so the phrase has to hold it. */
const SPARED = words(
  'delay, affect, block, impact, slow, stop, hold up, starve, take down, touch',
).flatMap((verb) =>
  words("not, never, shouldn't, doesn't, don't, mustn't, can't, won't, cannot").map(
    (negation) => `${negation} ${verb}`,
  ),
);

/** How well it does it. */
export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'one-time-codes',
    kind: 'non-functional',
    text: 'One-time codes reach the provider within 5 s at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        ONE_TIME_CODE,
        words(
          'latency, p99, p95, {number} s, {number} sec, {number} second, within, under, fast, ms',
          'quickly, real time, seconds, immediately',
        ),
      ],
      [
        words('latency, p99, p95, percentile, end to end'),
        words('{number} s, {number} sec, {number} second, second, {number} ms, low, provider'),
      ],
      [words('low latency, near real time, soft real time')],
    ],
    target: { unit: 's', min: 1, max: 30 },
  },
  {
    id: 'no-loss',
    kind: 'non-functional',
    text: 'An accepted notification is not lost: at least once to the provider.',
    isMust: true,
    coveredBy: [
      [
        words(
          'eventually deliver, always deliver, guarantee to deliver, guaranteed to deliver, message loss, zero loss',
        ),
      ],
      [words('at least once, never lose, not lose, no data loss, no loss, durable, durability')],
      [
        words('not lost, never lost, survive, persist, no lost, never drop, not drop, guaranteed'),
        [...MESSAGE, 'delivery', 'once accepted', 'accepted', 'crash', 'restart', 'node'],
      ],
      [words('guaranteed delivery, delivery guarantee, reliable delivery')],
    ],
    target: null,
  },
  {
    id: 'no-duplicates',
    kind: 'non-functional',
    text: 'Fewer than 0.01 % duplicates, by a dedupe key.',
    isMust: true,
    coveredBy: [
      [
        words(
          'duplicate, dedupe, deduplicate, deduplication, dedup, idempotent, idempotency, dupes',
          'exactly once, never twice, not twice, no double, double send',
        ),
      ],
    ],
    target: { unit: '%', min: 0.0001, max: 0.1 },
  },
  {
    id: 'channel-isolation',
    kind: 'non-functional',
    text: 'A failing or slow channel does not delay the others.',
    isMust: true,
    coveredBy: [
      [
        words(
          'push, email, e mail, sms, channel, provider, vendor, one channel, one provider',
          'campaign',
        ),
        words(
          'slow, down, fail, failing, dead, broken, stuck, hang, unavailable, outage',
          'struggling, unreachable, late',
        ),
        words(
          'keep flowing, flow, keep going, go on, carry on, keep on, keep working, still go',
          'still flow, still get, still deliver, not notice, still sent, goes on, as usual',
          'normally, continue, unaffected, not suffer, not wait, others',
        ),
      ],
      [words('isolation, isolate, isolated, bulkhead, head of line, noisy neighbour')],
      [
        [
          ...CHANNEL,
          'channel',
          'provider',
          'campaign',
          'marketing',
          'bulk',
          'vendor',
          'promo',
          'promotional',
        ],
        words(
          'promo, promotional, fail, failing, failure, down, slow, outage, backlog, flood, campaign, stuck, marketing',
          'bulk, problem, issue',
        ),
        [
          ...SPARED,
          ...words(
            'other, others, otp, one time code, independent, independently, rest, continue, keep working, still work',
          ),
          ...words('unaffected, without affecting, without delaying, without blocking'),
        ],
      ],
      [words('independent, independently'), words('channel, provider, fail, scale')],
    ],
    target: null,
  },
  {
    id: 'accept-availability',
    kind: 'non-functional',
    text: 'Accepting requests is 99.9 % available.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, high availability, nines, ha',
          'downtime, 99.9, 99.95, 99.99',
        ),
      ],
    ],
    target: { unit: '%', min: 99.5, max: 99.99 },
  },
  {
    id: 'opt-out-honoured',
    kind: 'non-functional',
    text: 'An opt-out is in force within a minute and can be proved.',
    isMust: false,
    coveredBy: [
      [
        words(
          'opt out, unsubscribe, unsubscribed, consent, gdpr, can spam, tcpa, audit, auditable',
        ),
      ],
      [
        words('preference, setting'),
        words('within, take effect, in force, propagate, {number} min, {number} minute, effective'),
        words('change, within, effect, force, propagate, minute, update'),
      ],
    ],
    target: { unit: 'min', min: 0.01, max: 10 },
  },
  {
    id: 'provider-quotas',
    kind: 'non-functional',
    text: 'Stay below the quota of each provider, 10,000 pushes a second.',
    isMust: false,
    coveredBy: [
      [
        words('quota, rate limit, throttle, 429, limit, pace, shape, token bucket, cap, exceed'),
        words('provider, apns, fcm, twilio, sendgrid, ses, vendor, third party, carrier, push'),
      ],
      [words('provider quota, provider limit')],
    ],
    target: null,
  },
];
