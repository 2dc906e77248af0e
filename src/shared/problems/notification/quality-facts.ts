import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How fast must a notification go out?',
    answer:
      'A one-time code must be with its provider within 5 seconds at p99. Other messages within a minute; marketing may take minutes.',
    isImportant: true,
    askedBy: [
      [
        words('delay, late, fast, quickly, quick'),
        words('otp, one time code, one time password, code, delivery, notification, message'),
        words('acceptable, target, maximum, how, what, allowed'),
      ],
      [
        words(
          'latency, how fast, how quick, how quickly, how soon, p99, p95, percentile, response time',
          'real time, soft real time, delay, millisecond, performance, deadline, delivery time',
        ),
      ],
      [words('non functional, nonfunctional, nfr, sla, slo')],
      [['how long'], words('take, wait, until, arrive')],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer: '99.9 % for accepting requests. Behind that, work may wait but not get lost.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, go down, outage',
          'fault tolerant, fault tolerance',
        ),
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we ever lose a notification?',
    answer: 'Not once we have accepted it: it must survive the loss of a machine or a zone.',
    isImportant: true,
    askedBy: [
      [
        words('message, notification, request, event, work'),
        words('crash, die, restart, node fail, server fail, machine fail, node down'),
      ],
      [words('durability, durable, data loss, lose data, rpo, rto, recovery, disaster, backup')],
      [
        ['lose', 'loss', 'lost', 'drop', 'miss'],
        words('notification, message, data, request, event, any'),
      ],
    ],
  },
  {
    id: 'channel-failure',
    question: 'What may happen when a channel or provider fails?',
    answer:
      'The other channels must not notice. What waits longer than it is worth is dropped and marked so.',
    isImportant: true,
    askedBy: [
      [
        words('channel, provider, apns, fcm, twilio, vendor, email, sms, push'),
        words('fail, failure, down, unavailable, outage, error, slow, offline'),
      ],
      [words('retry, retries, retry policy, fallback, fall back, failover, isolation, isolate')],
      [['device', 'phone', 'user'], words('offline, unreachable, switched off')],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must it be?',
    answer:
      'Preferences must be in force everywhere within a minute. Status and the list in the app may be a few seconds behind.',
    isImportant: false,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, staleness, read your write, strong',
          'strongly, stale',
        ),
      ],
      [
        words('how fresh, how stale, how old, out of date, up to date, lag, propagate'),
        words('preference, status, list, inbox, data'),
      ],
    ],
  },
  {
    id: 'retention',
    question: 'How long do we keep notifications and their status?',
    answer: '90 days. The proof of consent is kept for as long as the law asks, years.',
    isImportant: false,
    askedBy: [
      [
        words('how long, how many day, how many month, for how long'),
        words('keep, store, stored, save, retain, available'),
        words('status, delivery status, history, notification, message, log, record, data, inbox'),
      ],
      [words('retention, retain, archive, purge, history')],
      [
        words('how long, how many day, how many month'),
        words('keep, store, stored, save, live, data'),
      ],
    ],
  },
  {
    id: 'regions',
    question: 'Where are the users, and how many regions do we run in?',
    answer: 'Nearly all on one continent. One region with several zones to start with.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic, location',
          'geographically, country, continent, data center, data centre, international, world',
        ),
      ],
      [['where'], words('user, traffic, customer, recipient, live')],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer:
      'Reasonable. Show me the biggest line of the bill; reckon with 0.8 cents for a text message.',
    isImportant: false,
    askedBy: [[words('budget, cost, money, expensive, cheap, price, spend, bill, pay')]],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer:
      'A small team on one public cloud. Managed services are welcome. No existing system to migrate.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop, own')],
      [words('team, engineer, developer, headcount, on call, staff, how many people build')],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed, infrastructure',
          'tech stack, technology',
        ),
      ],
      [
        words(
          'existing system, existing, legacy, migrate, migration, from scratch, greenfield, launch',
          'timeline, go live',
        ),
      ],
    ],
  },
];
