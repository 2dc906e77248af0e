import type { RequirementSpec } from '../pack';
import { words } from '../words';

export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'crawl-rate',
    kind: 'non-functional',
    text: 'Sustain a billion pages a month, about 380 a second.',
    isMust: true,
    coveredBy: [
      [
        words('scale to, scalable to, scale up to, scales to, at scale'),
        words('{number}, billion, million'),
        words('page, url, pages, document, web'),
      ],
      [
        words('page, fetch, url, crawl, pages, document, download'),
        words(
          'per second, a second, per month, a month, per day, a day, /s, month, rps, qps',
          'per minute, an hour, per hour, pps, second',
        ),
        ['{number}', 'billion', 'million'],
      ],
      [['throughput', 'crawl rate', 'fetch rate', 'sustain', 'sustained']],
    ],
    // Written as pages a second or as pages a month.
    target: { unit: '/s', min: 250, max: 10_000 },
  },
  {
    id: 'durable-frontier',
    kind: 'non-functional',
    text: 'The frontier survives the loss of a node.',
    isMust: true,
    coveredBy: [
      [
        words('fault tolerance, fault tolerant'),
        words('frontier, queue, worker, node, machine, crash, crawl state, restart, url, progress'),
      ],
      [
        words(
          'frontier, url queue, crawl state, queue of url, crawl queue, url, state, progress, queue',
        ),
        words(
          'lose, lost, loss, survive, durable, durability, persist, persistent, crash, checkpoint',
          'recover, resume, replicate, fault tolerant, restart, failure',
          ...words('never lose, never lost, never loss'),
        ),
      ],
      [
        words(
          'never lose frontier, never lose url, never lose queue, never lose state',
          'never lose progress, never lose crawl state, never lost frontier, never lost url',
          'never frontier loss, never url loss, never data loss, never loss of url',
          'never loss of frontier, never start over',
        ),
      ],
      [words('resumable, durability')],
      [
        ['node', 'worker', 'machine', 'fetcher', 'crawler', 'server'],
        ['die', 'crash', 'fail', 'failure', 'loss', 'lost'],
        ['resume', 'continue', 'lose', 'pick up', 'recover', 'return', 'survive'],
      ],
    ],
    target: null,
  },
  {
    id: 'trap-safe',
    kind: 'non-functional',
    text: 'Spider traps cannot hold it: depth, length and pages per host are limited.',
    isMust: true,
    coveredBy: [
      [
        words(
          'trap, spider trap, crawler trap, infinite loop, endless, infinite, honeypot, calendar',
        ),
      ],
      [
        ['depth', 'url length', 'pages per host', 'page per host', 'pages per domain'],
        words('limit, max, maximum, bound, cap, at most, budget'),
      ],
      [
        ['malformed', 'malicious', 'bad html', 'broken html', 'hostile', 'adversarial'],
        ['robust', 'robustness', 'handle', 'survive', 'cope', 'resilient', 'tolerate'],
      ],
      [
        words(
          'never trap, never spider trap, never crawler trap, never infinite',
          'never infinite loop, never endless, never loop, never stuck',
          'never get stuck, never fall into, never caught, never trapped',
        ),
      ],
      [['robust', 'robustness']],
    ],
    target: null,
  },
  {
    id: 'freshness',
    kind: 'non-functional',
    text: 'News is fresh within hours, the hot set weekly, the long tail within weeks.',
    isMust: true,
    coveredBy: [
      [
        words('no older than, not older than, at most, up to, younger than, never older, old'),
        words('hour, day, week, {number} hour, {number} day, {number} week'),
        words('news, content, page, copy, copies, long tail, index, site, version'),
      ],
      [words('fresh, freshness, up to date, staleness, recency')],
      [
        words(
          'news, hot, important, popular, long tail, recrawl, re crawl, revisit, refresh, page',
        ),
        words('hour, hourly, daily, weekly, within a day, week, every day, every {number}, day'),
        words(
          'recrawl, re crawl, revisit, refresh, within, every, change, again, update, old, visit, at most',
        ),
      ],
    ],
    target: { unit: 'hour', min: 0.5, max: 336 },
  },
  {
    id: 'isolation',
    kind: 'non-functional',
    text: 'Fetchers and parsers are isolated, because pages are untrusted.',
    isMust: false,
    coveredBy: [
      [words('isolate, isolation, sandbox, sandboxed, ssrf, untrusted, egress, quarantine')],
      [
        words('fetcher, parser, worker, crawler, they'),
        words(
          'never reach, never access, never touch, never talk to',
          'never connect to, never access to, never route to, never see',
        ),
      ],
      [
        words(
          'internal network, private address, private network, internal address, metadata endpoint',
        ),
        words('block, deny, forbid, unreachable, closed, guard, protect, separate, away'),
      ],
      [
        ['security', 'secure'],
        ['fetch', 'fetcher', 'page', 'parser', 'malicious', 'crawler'],
      ],
    ],
    target: null,
  },
  {
    id: 'crawl-availability',
    kind: 'non-functional',
    text: 'Crawling is 99 % available; a pause of hours does no harm.',
    isMust: false,
    coveredBy: [
      [
        words(
          'availability, uptime, highly available, high availability, nines, downtime, 99, 99.9, 99.5',
        ),
      ],
      [
        ['available'],
        ['crawl', 'crawler', 'system', 'service', 'always', '{number} %', '{number} percent'],
      ],
    ],
    target: { unit: '%', min: 95, max: 99.95 },
  },
];
