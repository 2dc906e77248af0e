import type { RequirementSpec } from '../pack';
import { words } from '../words';

const LINK = ['link', 'url', 'code', 'short link', 'short url', 'mapping', 'alias'];
const REDIRECT = ['redirect', 'redirection', 'read', 'lookup', 'resolve', 'open'];
const CREATE = ['create', 'creation', 'shorten', 'write', 'generate'];

export const requirements: RequirementSpec[] = [
  {
    id: 'create-link',
    kind: 'functional',
    text: 'Give a long URL, get a short code.',
    isMust: true,
    coveredBy: [
      [
        words('shorten, create, generate, convert'),
        ['short', 'short link', 'short url', 'code', 'short code', 'alias', 'link', 'url'],
      ],
      [
        words(
          'get short, get back short, return short, give short, give back short, make short',
          'produce short, receive short, turn into short, short one back, url shorter',
          'link shorter',
        ),
      ],
      [
        ['long url', 'long link', 'long address'],
        ['short url', 'short link', 'short code', 'code', 'short', 'short one'],
      ],
    ],
    target: null,
  },
  {
    id: 'redirect',
    kind: 'functional',
    text: 'Open the short link, land on the long URL.',
    isMust: true,
    coveredBy: [
      [
        ['redirect', 'redirection', 'forward', 'resolve', 'land', 'send', 'lead', 'take'],
        words(
          'code, url, link, short, original, user, visitor, browser, address, destination',
          'target, page',
        ),
      ],
      [['redirect']],
      [
        ['301', '302', '307'],
        ['original', 'long url', 'url', 'destination', 'target', 'location'],
      ],
      [
        ['open', 'visit', 'click', 'follow'],
        ['link', 'short link', 'short url', 'code'],
        ['original', 'long url', 'long', 'land', 'destination', 'target'],
      ],
    ],
    target: null,
  },
  {
    id: 'click-statistics',
    kind: 'functional',
    text: 'See clicks per link over time.',
    isMust: false,
    coveredBy: [
      [['analytics', 'statistics', 'stats', 'click count', 'metric']],
      [
        ['count', 'track', 'see', 'show', 'report', 'record'],
        ['click', 'visit', 'view', 'usage', 'open'],
      ],
    ],
    target: null,
  },
  {
    id: 'custom-alias',
    kind: 'functional',
    text: 'Choose an own alias, first come, first served.',
    isMust: false,
    coveredBy: [
      [
        words(
          'alias, vanity, custom code, custom link, custom url, custom short, own code',
          'own name',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'expiry',
    kind: 'functional',
    text: 'Set an expiry date on a link.',
    isMust: false,
    coveredBy: [
      [
        ['expire', 'expiry', 'expiration', 'expires', 'ttl', 'time to live'],
        [...LINK, 'date', 'optional', 'set', 'time'],
      ],
      [['expiry', 'expiration']],
    ],
    target: null,
  },
  {
    id: 'delete-link',
    kind: 'functional',
    text: 'The owner deletes a link, effective within 60 seconds.',
    isMust: false,
    coveredBy: [
      [words('delete, deletion, remove, deactivate, disable, revoke, take down, takedown')],
    ],
    target: null,
  },
  {
    id: 'redirect-latency',
    kind: 'non-functional',
    text: 'Redirects answer within 100 ms at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        words(
          'latency, p99, p95, response time, percentile, millisecond, {number} ms, fast',
          'low latency, quick, no delay, no lag',
        ),
        [...REDIRECT, '{number} ms', 'latency', 'p99', 'p95', 'millisecond', 'response time'],
      ],
      [['low latency', 'fast redirect', 'latency']],
    ],
    target: { unit: 'ms', min: 10, max: 200 },
  },
  {
    id: 'redirect-availability',
    kind: 'non-functional',
    text: 'Redirects are 99.99 % available.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, nines, high availability',
          'downtime, never down, 99.99, 99.999, 99.95',
        ),
      ],
    ],
    target: { unit: '%', min: 99.95, max: 99.999 },
  },
  {
    id: 'create-availability',
    kind: 'non-functional',
    text: 'Creating links is 99.9 % available.',
    isMust: false,
    coveredBy: [
      [
        CREATE,
        ['availability', 'available', 'uptime', 'nines', 'downtime', '99.9', '99.99', '99.95'],
      ],
    ],
    target: { unit: '%', min: 99.5, max: 99.99 },
  },
  {
    id: 'unique-codes',
    kind: 'non-functional',
    text: 'A code is never given twice and never used again.',
    isMust: true,
    coveredBy: [
      [
        words(
          'unique, uniqueness, never reuse, not reuse, no reuse, never share, not share',
          'no collision, no duplicate, collision free, never collide, never assign',
          'never give, no two, never used again, not collide, never use twice',
          'zero collision, collision',
        ),
        [...LINK, 'key', 'id', 'slug', 'hash'],
      ],
    ],
    target: null,
  },
  {
    id: 'durable-links',
    kind: 'non-functional',
    text: 'Links are kept safely for five years.',
    isMust: true,
    coveredBy: [
      [
        words(
          'durable, durability, persist, never lose, not lose, no data loss, no loss',
          'survive, retain, retention',
        ),
        [...LINK, 'data', '{number} year', 'year'],
      ],
      [
        words('keep, store, live, stay, valid, last, work, exist, available'),
        words('{number} year, year, forever, permanently, indefinitely, for good'),
      ],
      [['durability', 'no data loss']],
    ],
    target: { unit: 'year', min: 3, max: 10 },
  },
  {
    id: 'statistics-lag',
    kind: 'non-functional',
    text: 'Statistics may lag a few minutes.',
    isMust: false,
    coveredBy: [
      [
        ['analytics', 'statistics', 'stats', 'click', 'count'],
        words(
          'lag, late, delay, eventual, eventually, fresh, behind, asynchronous, async',
          'near real time, within, stale, {number} minute',
        ),
      ],
    ],
    target: { unit: 'min', min: 0.5, max: 60 },
  },
  {
    id: 'abuse-control',
    kind: 'non-functional',
    text: 'Creation is limited per key and address; bad links can be taken down.',
    isMust: false,
    coveredBy: [
      [
        words(
          'abuse, spam, rate limit, limit, throttle, quota, malicious, phishing, malware',
          'blocklist, bot',
        ),
        [
          ...CREATE,
          ...LINK,
          'user',
          'key',
          'ip',
          'client',
          'request',
          'api',
          'control',
          'protect',
          'prevent',
          'per',
        ],
      ],
      [['rate limit', 'abuse', 'spam']],
    ],
    target: null,
  },
];
