import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How much latency may a check add?',
    answer: 'At most 5 milliseconds at the 99th percentile, inside the region.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, how fast, how quick, how quickly, p99, p95, percentile, latency target, latency budget, millisecond, performance, overhead, slow down, added time',
        ),
      ],
      [['non functional', 'nonfunctional', 'nfr']],
    ],
  },
  {
    id: 'availability',
    question: 'How available must the decision be?',
    answer: '99.99 % for the decision. What it protects must not be less available because of it.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, sla, slo, go down, outage, fault tolerant, fault tolerance, maintenance window',
        ),
      ],
    ],
  },
  {
    id: 'store-failure',
    question: 'What should happen when the limiter or its store fails?',
    answer:
      'The API goes on: requests are let through. Only login and payment refuse. Each rule says which.',
    isImportant: true,
    askedBy: [
      [words('fail open, fail closed, fail safe, fail over open, open or closed, closed or open')],
      [
        words(
          'limiter, rate limiter, store, counter, redis, counter store, cache, it, limiter itself, system, datastore, database',
        ),
        words(
          'fail, fails, failure, down, go down, unreachable, crash, dies, breaks, unavailable, time out, slow, broken, not answer',
        ),
      ],
      [['single point of failure', 'graceful degradation', 'degrade', 'degraded', 'fallback']],
    ],
  },
  {
    id: 'accuracy',
    question: 'How accurate must the counting be?',
    answer:
      'Up to 5 % too many is fine for ordinary rules. None for paid quotas and security. So counts may be a little late for the first and never for the second.',
    isImportant: true,
    askedBy: [
      [
        words(
          'how exact, how exactly, how accurate, how accurately, how precise, how precisely',
          'how close',
        ),
      ],
      [
        words('extra, additional, few more, a few'),
        words('request, call'),
        words(
          'slip, get through, pass, tolerated, acceptable, let through, slip through',
          'go through, ok, okay, fine, allowed',
        ),
      ],
      [
        words(
          'accuracy, accurate, accurately, overshoot, over shoot, precision, precise, tolerance, margin, approximate, approximation, off by, error rate, exactness, inaccuracy',
        ),
      ],
      [
        words(
          'consistency, consistent, eventual, eventually, stale, strong, strongly, linearizable, out of sync',
        ),
      ],
      [
        [
          'let through',
          'few extra',
          'extra request',
          'slightly more',
          'few more',
          'too many',
          'exceed',
          'above the limit',
          'over the limit',
          'slightly',
        ],
        words(
          'few, some, slightly, percent, acceptable, allowed, tolerate, ok, okay, fine, how much',
        ),
      ],
      [
        [
          'same limit',
          'global limit',
          'across all',
          'across server',
          'all server',
          'shared limit',
          'whole fleet',
        ],
        words('limit, count, hold, enforce, shared, global, apply, per server, together'),
      ],
    ],
  },
  {
    id: 'counter-loss',
    question: 'How long are counters and rules kept?',
    answer:
      'Counters for two windows; losing them forgives one window, which is fine. Rules and who changed them for a year.',
    isImportant: false,
    askedBy: [
      [
        words(
          'retention, retain, how long, keep, kept, lifetime, expire, expiry, ttl, history, audit, audit log',
        ),
        words(
          'counter, data, rule, rules, keep, kept, log, store, stored, history, change, retain, state, record, decision, them',
        ),
      ],
      [
        words(
          'durability, durable, persist, persistent, data loss, lose data, lose counter, backup, rpo, rto, survive, restart',
        ),
      ],
      [
        ['lose', 'loss', 'lost'],
        ['counter', 'count', 'state', 'data'],
      ],
    ],
  },
  {
    id: 'regions',
    question: 'How many regions are there?',
    answer:
      'One now, three next year. A limit for each region is acceptable if you say what it means.',
    isImportant: false,
    askedBy: [
      [
        words(
          'region, multi region, global, globally, worldwide, geography, geographic, country, continent, data center, data centre, international, location, datacenter',
        ),
      ],
      [['where'], ['user', 'traffic', 'customer', 'client', 'caller']],
    ],
  },
  {
    id: 'attacks',
    question: 'Must it stop denial-of-service attacks?',
    answer:
      'A flood from a million addresses is stopped at the edge, before you. One caller gone mad is yours.',
    isImportant: false,
    askedBy: [
      [
        words(
          'ddos, dos, denial of service, attack, attacker, botnet, bot, abuse, malicious, flood, scraping, scraper, brute force, credential stuffing, security',
        ),
      ],
    ],
  },
  {
    id: 'visibility',
    question: 'What do we need to see of its decisions?',
    answer:
      'Allowed, refused and undecided requests for each rule, with an alarm when refusals jump.',
    isImportant: false,
    askedBy: [
      [
        ['see', 'show', 'look at', 'know about'],
        ['decision', 'refusal', 'refused request', 'outcome', 'rule does'],
      ],
      [
        words(
          'monitor, monitoring, metric, metrics, observability, observe, alert, alerting, alarm, log, logging, report, reporting, statistics, analytics, visibility',
        ),
      ],
    ],
  },
  {
    id: 'clients',
    question: 'Who calls the API?',
    answer:
      'Customers’ servers with an API key, our own apps with a signed-in user, and anonymous browsers at the login.',
    isImportant: false,
    askedBy: [
      [['who'], words('call, caller, use, client, user, customer, consume, consumer')],
      [
        words(
          'authenticated, anonymous, unauthenticated, sign in, signed in, log in, logged in, authentication, public api, internal api, third party, internal or external, internal service',
        ),
      ],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer: 'Reasonable. Show me the biggest line of the bill.',
    isImportant: false,
    askedBy: [[words('budget, cost, money, expensive, cheap, price, spend, bill')]],
  },
  {
    id: 'team',
    question: 'Who builds and runs it?',
    answer:
      'A small team on one public cloud. Managed services are welcome. The gateways are there already.',
    isImportant: false,
    askedBy: [
      [['who'], words('build, run, operate, maintain, develop')],
      [words('team, engineer, developer, headcount, on call, staff')],
      [
        words(
          'cloud, aws, gcp, azure, on premise, on prem, managed service, managed, infrastructure, tech stack, technology, provider, programming language',
        ),
      ],
      [
        words(
          'existing, legacy, migrate, migration, from scratch, greenfield, deadline, launch, timeline, go live',
        ),
      ],
    ],
  },
];
