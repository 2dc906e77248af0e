import type { Fact } from '../pack';
import { words } from '../words';

/** How well it must work, for whom, and who runs it. */
export const qualityFacts: Fact[] = [
  {
    id: 'latency',
    question: 'How fast must suggestions appear?',
    answer:
      'Within 100 milliseconds at p99 from the key press to the list, so on our side 25 at most. Slower than that feels like a stutter.',
    isImportant: true,
    askedBy: [
      [
        words(
          'latency, response time, how fast, how quick, p99, p95, percentile, millisecond, instant',
          'performance, slow, latency target, delay',
        ),
      ],
      [words('non functional, nonfunctional, nfr, sla, slo')],
      [words('how fast, how quickly'), words('suggestion, appear, respond, answer, see, be')],
    ],
  },
  {
    id: 'availability',
    question: 'How available must it be?',
    answer:
      '99.9 %. If it fails there are no suggestions; the search box goes on working and never shows an error.',
    isImportant: true,
    askedBy: [
      [
        words(
          'availability, available, uptime, downtime, nines, reliability, reliable, go down, outage',
          'fault tolerant, fault tolerance',
        ),
      ],
      [
        words('fail, down, unavailable, error, timeout, degrade, fallback, broken'),
        words('happen, suggestion, service, show, user see, search box, what, acceptable'),
      ],
    ],
  },
  {
    id: 'durability',
    question: 'May we lose searches that were reported?',
    answer:
      'A few lost ones do no harm. The counts must not be lost, and the index can be rebuilt.',
    isImportant: false,
    askedBy: [
      [words('durability, durable, data loss, lose data, rpo, rto, recovery, disaster, backup')],
      [
        ['lose', 'loss', 'lost', 'drop', 'miss'],
        words('search, query, event, log, data, count, some, index'),
      ],
      [
        words('exact, accurate, accuracy, approximate, precise'),
        words('count, frequency, number, popularity, ranking'),
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must suggestions be?',
    answer:
      'Two people may see different versions for some minutes. A blocked phrase must be gone everywhere within a quarter of an hour.',
    isImportant: false,
    askedBy: [
      [
        words(
          'consistency, consistent, eventual, eventually, staleness, stale, strong, strongly',
          'read your write',
        ),
      ],
      [
        words('same'),
        words('version, result, suggestion'),
        words('server, region, at once, time, replica, all'),
      ],
    ],
  },
  {
    id: 'caching',
    question: 'May answers be cached?',
    answer:
      'Yes, in the browser and at an edge, for some minutes: nothing in them depends on the user.',
    isImportant: false,
    askedBy: [[words('cache, cached, caching, cacheable, cdn, edge, browser cache')]],
  },
  {
    id: 'retention',
    question: 'How long do we keep the searches?',
    answer: 'Single searches a week and without a user; counts by the hour for thirteen months.',
    isImportant: false,
    askedBy: [
      [words('retention, retain, archive, purge, how far back, history length')],
      [
        words('how long, how many day, how many month'),
        words('keep, store, stored, save, log, data, count, history'),
      ],
    ],
  },
  {
    id: 'abuse',
    question: 'Will someone try to game the suggestions?',
    answer:
      'Yes. Bots search a phrase over and over to push it, and others copy our index letter by letter.',
    isImportant: false,
    askedBy: [
      [
        words(
          'abuse, bot, bots, manipulate, manipulation, game, gaming, spam, attack, scrape, scraping',
          'scraper, rate limit, rate limiting, ddos, malicious, poison, poisoning, security',
        ),
      ],
    ],
  },
  {
    id: 'clients',
    question: 'Who calls it?',
    answer: 'The search boxes of our web site and our apps. Nobody has to sign in.',
    isImportant: false,
    askedBy: [
      [words('which client, what client, which app, which device, what device, which platform')],
      [
        words(
          'auth, authentication, sign in, signed in, login, log in, logged in, anonymous user, api key',
        ),
      ],
      [['who'], words('call, use, client, consume, integrate')],
      [
        words('web, mobile, browser, app, desktop'),
        words('client, only, both, or, and, support, which'),
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
          'region, multi region, global, globally, worldwide, geography, geographic',
          'geographically, country, continent, data center, data centre, international',
        ),
      ],
      [['where'], words('user, traffic, customer, live')],
    ],
  },
  {
    id: 'budget',
    question: 'Is there a budget?',
    answer: 'Reasonable. Show me the biggest line of the bill.',
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
          'existing system, existing, legacy, migrate, migration, from scratch, greenfield, launch date',
          'timeline, go live',
        ),
      ],
    ],
  },
];
