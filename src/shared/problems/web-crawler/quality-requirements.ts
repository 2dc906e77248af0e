import type { RequirementSpec } from '../pack';
import { denied, words } from '../words';

export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'crawl-rate',
    kind: 'non-functional',
    text: 'Sustain a billion pages a month, about 380 a second.',
    isMust: true,
    coveredBy: [
      [
        words('page, fetch, url, crawl, pages, document, download'),
        words(
          'per second, a second, per month, a month, per day, a day, /s, month, rps, qps',
          'per minute, an hour, per hour, pps, second',
        ),
        ['{number}', 'billion', 'million'],
      ],
      [['throughput', 'crawl rate', 'fetch rate', 'sustain', 'sustained', 'scale', 'scalable']],
    ],
    target: { unit: '/s', min: 250, max: 2_000 },
  },
  {
    id: 'host-rate',
    kind: 'non-functional',
    text: 'Never more than one request a second to one host.',
    isMust: true,
    coveredBy: [
      [
        words(
          'per host, per domain, per site, each host, one host, same host, a host, single host',
          'any host, each domain, host, domain, same domain, same server, a site, one site',
        ),
        words(
          'request, rate, rate limit, fetch, delay, second, crawl delay, interval, polite, connection',
          'politeness, rps, qps, limit, concurrent',
        ),
      ],
      [['polite', 'politeness', 'crawl delay']],
    ],
    target: { unit: '/s', min: 0.01, max: 2 },
  },
  {
    id: 'durable-frontier',
    kind: 'non-functional',
    text: 'The frontier survives the loss of a node.',
    isMust: true,
    coveredBy: [
      [
        words(
          'frontier, url queue, crawl state, queue of url, crawl queue, url, state, progress, queue',
        ),
        words(
          'lose, lost, loss, survive, durable, durability, persist, persistent, crash, checkpoint',
          'recover, resume, replicate, fault tolerant, restart, failure',
          ...denied('lose, lost, loss'),
        ),
      ],
      [
        denied(
          'lose frontier, lose url, lose queue, lose state, lose progress, lose crawl state, lost frontier',
          'lost url, frontier loss, url loss, data loss, loss of url, loss of frontier, start over',
        ),
      ],
      [words('fault tolerance, fault tolerant, resumable, durability')],
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
        denied(
          'trap, spider trap, crawler trap, infinite, infinite loop, endless, loop, stuck, get stuck',
          'fall into, caught, trapped',
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
        denied('reach, access, touch, talk to, connect to, access to, route to, see'),
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
          'availability, available, uptime, highly available, high availability, nines, downtime',
          '99, 99.9, 99.5',
        ),
      ],
    ],
    target: { unit: '%', min: 95, max: 99.95 },
  },
];
