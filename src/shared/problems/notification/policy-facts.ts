import type { Fact } from '../pack';
import { words } from '../words';

/** Who gets which message, and which message is not sent. */
export const policyFacts: Fact[] = [
  {
    id: 'preferences',
    question: 'What can people choose?',
    answer:
      'For each kind of event and channel whether they want it, and quiet hours in their own time zone. One-time codes ignore quiet hours.',
    isImportant: true,
    askedBy: [
      [
        words('user, recipient, people, person, customer'),
        words('certain channel, opt for, some channel, own channel, per channel, channel they'),
      ],
      [words('preference, setting, quiet hour, do not disturb, dnd, time zone, timezone, night')],
      [
        words('user, people, recipient, person, customer'),
        words('choose, control, configure, customise, customize, select, turn off, mute, pick'),
      ],
      [words('mute, snooze, turn off'), words('notification, channel, event, type')],
    ],
  },
  {
    id: 'opt-out',
    question: 'How quickly must an opt-out take effect?',
    answer:
      'Within a minute, on every channel. We must be able to prove later what somebody had agreed to.',
    isImportant: true,
    askedBy: [
      [words('opt out, opt in, unsubscribe, unsubscribed, consent, withdraw')],
      [
        words('opt out, unsubscribe, unsubscribed, preference change, withdraw'),
        words('how fast, how quick, how quickly, how soon, how long, immediately, effect, delay'),
      ],
      [
        words(
          'gdpr, can spam, tcpa, compliance, regulation, legal, law, regulator, audit, evidence',
        ),
      ],
    ],
  },
  {
    id: 'duplicates',
    question: 'May a notification arrive twice?',
    answer:
      'A marketing push twice is a nuisance. A one-time code or an SMS twice is not acceptable: it confuses and costs. Fewer than one in ten thousand.',
    isImportant: true,
    askedBy: [
      [
        words(
          'duplicate, duplicated, dedupe, deduplicate, deduplication, dedup, idempotent, idempotency',
        ),
      ],
      [words('exactly once, at least once, at most once, delivery guarantee, delivery semantics')],
      [['twice', 'more than once', 'two time'], words('arrive, send, receive, deliver, get')],
      [['guarantee'], words('delivery, deliver, delivered, what, which')],
    ],
  },
  {
    id: 'ordering',
    question: 'Must notifications arrive in order?',
    answer: 'No. Not across channels, and within one only as far as the provider keeps it.',
    isImportant: false,
    askedBy: [
      [words('in order, ordering, ordered, order preserved, sequence, out of order, fifo')],
      [['order'], words('matter, important, guarantee, preserve, keep, arrive, deliver, strict')],
    ],
  },
  {
    id: 'frequency-caps',
    question: 'How do we keep from spamming people?',
    answer:
      'At most three marketing messages a day and person, and similar events within 30 seconds become one message.',
    isImportant: false,
    askedBy: [
      [
        words('limit, cap, restrict, bound'),
        words('how often, how frequently, frequency'),
        words('user, person, notify, notified, recipient, somebody'),
      ],
      [words('spam, spamming, fatigue, annoy, annoying, overwhelm, flood, bombard')],
      [words('frequency cap, frequency capping, cap, daily limit, per user limit, limit per user')],
      [
        ['limit', 'maximum', 'too many', 'at most'],
        words('per user, per person, per day, user get, user receive, one user, person receive'),
      ],
      [
        words('limit, cap, maximum, max'),
        words('how many, number of, frequency'),
        words('user, person, day, notification, message, recipient'),
      ],
      [words('group, grouping, digest, batch together, aggregate, bundle, combine, collapse')],
    ],
  },
  {
    id: 'templates',
    question: 'Where do the texts come from?',
    answer:
      'From templates with versions and languages, which an editor of another team maintains. We fill them in.',
    isImportant: false,
    askedBy: [
      [words('template, localisation, localization, language, translation, translate, locale')],
      [
        ['where', 'who', 'how'],
        ['text', 'content', 'wording', 'copy', 'body'],
        words('come, write, create, from, define, render'),
      ],
      [
        words('personalised content, personalized content, content, personalisation'),
        words('who, where, how, dynamic'),
      ],
    ],
  },
  {
    id: 'scheduling',
    question: 'Can a notification be scheduled for later?',
    answer:
      'Optional: a request may name an earliest time and a time after which it is worthless. A one-time code is worthless after five minutes.',
    isImportant: false,
    askedBy: [
      [
        words(
          'schedule, scheduled, scheduling, delayed delivery, delayed send, delayed notification, later, future, reminder, cancel, recurring',
        ),
      ],
      [words('expire, expiry, expiration, ttl, time to live, worthless, too late, stale message')],
    ],
  },
  {
    id: 'status',
    question: 'Must we tell what became of a notification?',
    answer:
      'Yes, per notification and channel: accepted, sent, delivered, bounced or dropped and why. Open and click rates are another team’s.',
    isImportant: false,
    askedBy: [
      [['became of', 'outcome of', 'fate of'], words('notification, message, each, it')],
      [words('status, delivery status, receipt, delivery receipt, webhook, callback, bounce')],
      [
        words('track, know, see, report, confirm'),
        words('delivered, delivery, arrive, sent, read, open'),
      ],
      [words('analytics, statistics, open rate, click rate, metric, reporting, tracking')],
    ],
  },
];
