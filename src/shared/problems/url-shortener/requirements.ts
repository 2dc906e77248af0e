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
      [words('shorten, shortening, shortened')],
      [
        words(
          'create, creation, generate, convert, make, issue, mint, submit, paste, turn, produce',
        ),
        words(
          'short link, short url, short code, shortened link, tiny url, tiny link, new link',
          'new short, shorter link, shorter url, short version, short address',
        ),
      ],
      [
        words(
          'create link, create url, link creation, url creation, generate link, generate url',
          'generate code, generate unique code, create code, create alias, create mapping',
          'create and redirect, create new',
        ),
      ],
      [
        words(
          'get short, get back short, return short, give short, give back short, make short',
          'produce short, receive short, turn into short, short one back, url shorter',
          'link shorter, hand back short',
        ),
      ],
      [
        words('long url, long link, long address, long web address', 'web address'),
        words(
          'short url, short link, short code, code, short, short one, tiny url, tiny link',
          'code out, shorter',
        ),
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
        words('redirect, forward, bring, send, lead, take, land'),
        words('original, long url, long address, real address, target, destination'),
      ],
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
      [
        words('number of, how many, how often, dashboard, report, chart, graph'),
        words('click, clicked, visit, visited, hit, view, open, opened'),
      ],
      [
        words(
          'count click, count visit, click counter, visit counter, click tracking, track click',
          'click number, click report',
        ),
      ],
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
        words('choose, pick, own, custom, personal, vanity'),
        words(
          'alias, name, slug, ending, short code, own code, back half, short name, short link',
          'short url',
        ),
      ],
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
        words('link, url, code, mapping, alias'),
        words(
          'die, lapse, end, self destruct, stop working, become invalid, disappear, valid until',
          'time limited, deactivate automatically, limited lifetime',
        ),
        words('date, after, day, time, until, on, given, chosen, automatically'),
      ],
      [
        words(
          'expiring link, time limited link, temporary link, expiration date, expiry date',
          'link can expire, link may expire, link expire',
        ),
      ],
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
          'redirect, redirection, read, reading, lookup, resolve, resolving, open, opening',
          'short link, short url, visitor, follow',
        ),
        words(
          'availability, available, uptime, highly available, nines, high availability',
          'downtime, never down, always work, always up',
        ),
      ],
      [
        words(
          'highly available, high availability, 99.99, 99.999, 99.95, four nines, five nines',
          'never down, no downtime, zero downtime, always up, always available',
        ),
      ],
      [
        words('availability, uptime, available'),
        words(
          'system, the service, our service, whole service, consistency, over, prefer, favour',
          'favor, site, always, reliability, scalability, durability, ap, latency, overall',
          'everything',
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
          'no collision, zero collision, collision free, never collide, avoid collision',
          'without collision, prevent collision, not collide, collision resistant',
        ),
      ],
      [
        words('hand, given, give, assign, issue, belong'),
        words('code, short link, short url, slug, key'),
        words(
          'twice, only one, exactly one, single url, same code, never again, one url, two url',
          'another url',
        ),
      ],
      [
        words(
          'unique, uniqueness, never reuse, not reuse, no reuse, never share, not share',
          'no collision, no duplicate, collision free, never collide, never assign',
          'never give, no two, never used again, not collide, never use twice',
          'zero collision',
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
