import type { Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'sms-provider-down',
    title: 'The SMS provider is down',
    announcement:
      'The SMS provider has been down for thirty minutes and is coming back now. What is in your queue, and what do you send first?',
    goodAnswer:
      'At 58 a second 104,000 messages wait. One-time codes have passed their ttl and are dropped, marked as expired; the rest drains below the quota of 1,200 a second in about two minutes, newest class first. With a second provider the breaker would have switched over after a minute.',
    answeredBy: [
      [
        words(
          'ttl, expire, expired, drop, discard, stale, second provider, failover, fail over, switch',
        ),
        words('otp, code, codes, sms, backlog, drain, queue, wait, provider, message'),
      ],
    ],
  },
  {
    id: 'poison-template',
    title: 'A template that kills workers',
    announcement:
      'A new template crashes every worker that renders it. Workers restart, take the same message and crash again. What stops this?',
    goodAnswer:
      'A message is handed out at most five times, then it goes to the dead-letter queue and an alarm calls someone; rendering errors are permanent and go there at once. The template is rolled back to its last version, and the dead letters are sent again.',
    answeredBy: [
      [
        words(
          'dead letter, dlq, dead letter queue, max attempts, at most, poison, retry limit',
          'park, quarantine',
        ),
        words(
          'attempt, attempts, retry, alarm, alert, replay, roll back, rolled back, template, redrive, times, version',
          'message',
        ),
      ],
    ],
  },
  {
    id: 'producer-repeats',
    title: 'A producer repeats itself',
    announcement:
      'A team has deployed a bug: every order event now reaches us five times, seconds or hours apart. What do people see?',
    goodAnswer:
      'One message, as long as the five carry the same dedupe key: it is inserted only if absent and kept for a day. Without a key we make one from producer, event and person. Above its quota the producer gets 429, and an alarm on its share of duplicates tells us before people do.',
    answeredBy: [
      [
        words(
          'dedupe, deduplicate, dedup, idempotency, idempotent, same key, unique, insert if absent',
        ),
        words('key, window, day, hours, producer, event, once, insert, quota, 429'),
      ],
    ],
  },
  {
    id: 'celebrity',
    title: 'One event for ten million people',
    announcement:
      'Someone with ten million followers goes live, and the feed team sends it as one event. What does your system do in the next minute?',
    goodAnswer:
      'It is a campaign in disguise: the API notes one job, a batch expands followers in pages of 1,000 at a pace that the push quota takes, so it needs twelve minutes. If that is too late for “live now”, send to those who opened the app this week first and drop the rest by ttl.',
    answeredBy: [
      [
        words('expand, batch, page, pages, campaign, segment, fan out, chunk, job'),
        words(
          'pace, shape, quota, rate, ttl, active, first, minute, minutes, limit, drop, lane, low priority',
        ),
      ],
    ],
  },
  {
    id: 'region-lost',
    title: 'The region is lost',
    announcement:
      'New requirement: one-time codes must go on when our region is lost, and nothing that was accepted may be sent twice. What do you change, and what does it cost?',
    goodAnswer:
      'A second region with its own queues and workers for codes, steered by DNS. Accepted requests are copied over asynchronously, so the last seconds are unknown: marketing among them is not sent again, codes have expired anyway. Preferences and dedupe keys are replicated. It adds about half of our own bill, but none of the providers’.',
    answeredBy: [
      [
        words('region, second region, multi region'),
        words(
          'replicate, replicated, dns, failover, asynchronous, asynchronously, copy, standby, active',
          'rpo, in flight, seconds, dedupe',
        ),
      ],
    ],
  },
  {
    id: 'regulator',
    title: 'Who was told what?',
    announcement:
      'A regulator asks: on 3 May at noon a customer had opted out of e-mail, and she says that you wrote to her on 4 May. Show what happened.',
    goodAnswer:
      'The consent log has every change with time and source and is never altered; attempts of 90 days say what was sent by which channel and template version. If the mail was sent, its attempt names the version of the preference that was read: older than a minute would be our fault.',
    answeredBy: [
      [
        words('audit, consent, log, evidence, history, append only, record, attempt, attempts'),
        words('opt out, preference, time, timestamp, version, who, sent, retention, days, source'),
      ],
    ],
  },
  {
    id: 'slow-provider',
    title: 'A provider becomes slow',
    announcement:
      'The e-mail provider now takes five seconds for each call instead of a tenth of one, without errors. Which part of your system feels it first?',
    goodAnswer:
      'Fifty times the calls are in flight: 900 slots of the e-mail workers carry 180 messages a second instead of 9,000, so the e-mail queue grows. The time-out of 2 s turns slowness into failures, the breaker opens, and the second provider takes over. Push and SMS have their own workers and notice nothing.',
    answeredBy: [
      [
        words(
          'timeout, time out, breaker, circuit breaker, second provider, failover, bulkhead, own workers, backlog',
        ),
        words('queue, email, e mail, provider, slow, channel, workers, isolated, in flight, grow'),
      ],
    ],
  },
  {
    id: 'ten-times',
    title: 'Ten times the traffic',
    announcement:
      'A partner joins: a billion notifications a day and campaigns to a hundred million people. What breaks first?',
    goodAnswer:
      'Not our machines but the push quota: 117,000 a second against 10,000, so a campaign would take two hours. We ask for a higher quota or use several projects. Then the intake log: twelve brokers instead of three; the status store grows to 45 TB and gets a shorter retention for marketing.',
    answeredBy: [
      [
        words('quota, provider, log, broker, brokers, partition, partitions, store, router'),
        words(
          'first, raise, more, project, projects, add, increase, longer, retention, limit, scale, higher',
        ),
      ],
    ],
  },
  {
    id: 'half-the-money',
    title: 'Half the money',
    announcement: 'Finance wants half of the bill gone by next quarter. Where do you look?',
    goodAnswer:
      'Text messages are over nine tenths of it: 5 million a day at 0.8 cents are 40,000 dollars a day. Send SMS only where push is not confirmed within 30 seconds, use an authenticator or push for codes, and deduplicate harder. Machines are a rounding error beside it.',
    answeredBy: [
      [
        words('sms, text message, text messages'),
        words(
          'push first, instead, fallback, fewer, cost, cents, bill, expensive, dollars, price, replace, only',
        ),
      ],
    ],
  },
  {
    id: 'erasure',
    title: 'Delete everything about me',
    announcement:
      'Someone asks for erasure under data protection law. Where are copies of what you know about them?',
    goodAnswer:
      'In preferences, devices, notifications and attempts, the cache, the log for three days, dead letters, and with the providers. Delete the rows and the cache entry by user id at once, let log and queues age out within days, ask providers to delete; the proof of consent is kept under a pseudonym, for the law asks for that too.',
    answeredBy: [
      [
        words('delete, erase, remove, purge, age out, pseudonym, anonymise, retention, expire'),
        words(
          'cache, log, device, devices, preference, preferences, provider, providers, dead letter, backup, notifications',
        ),
      ],
    ],
  },
];
