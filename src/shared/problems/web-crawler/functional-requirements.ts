import type { RequirementSpec } from '../pack';
import { words } from '../words';

const PAGE = words('page, url, web page, webpage, site, website, document, address, html, content');
const FETCH_PAGES = [
  ...words('fetch, download, retrieve, collect').flatMap((verb) =>
    words('page, web page, webpage, html, website, document, content, web').map(
      (noun) => `${verb} ${noun}`,
    ),
  ),
  ...words('crawl web, crawl web page, crawl website, crawl internet, crawl html page'),
];
const FETCH = words('fetch, crawl, download, retrieve, collect, visit, get, pull');
const AGAIN = words('again, twice, more than once, once, only once, at most once, repeatedly');

export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'fetch-pages',
    kind: 'functional',
    text: 'Fetch pages, beginning with seeds.',
    isMust: true,
    coveredBy: [
      [FETCH_PAGES],
      [
        words('fetch, download, retrieve, collect, crawl, start, begin, take, given, visit'),
        words(
          'seed, seed url, seed list, seed set, web, internet, billion page, million page, start url',
        ),
      ],
      [['seed'], ['start', 'starting', 'begin', 'initial', 'from', 'initially']],
    ],
    target: null,
  },
  {
    id: 'follow-links',
    kind: 'functional',
    text: 'Extract links from pages and follow them.',
    isMust: true,
    coveredBy: [
      [
        words('follow, extract, discover, parse, find, harvest, enqueue, add, parse out'),
        words('link, outlink, hyperlink, href, new url, url from, outgoing link, new page'),
      ],
      [['link extraction', 'url extraction', 'url discovery', 'link discovery']],
      [
        ['extract', 'parse'],
        ['url'],
        [...PAGE.filter((word) => word !== 'url'), 'frontier', 'new', 'enqueue', 'queue'],
      ],
    ],
    target: null,
  },
  {
    id: 'politeness',
    kind: 'functional',
    text: 'Obey robots.txt and ask each host at most once a second.',
    isMust: true,
    coveredBy: [
      [['robots', 'robots.txt', 'robot exclusion', 'crawl delay', 'polite', 'politeness']],
      [
        words(
          'per host, per domain, per site, each host, each domain, each site, same host, one host',
        ),
        words(
          'rate, limit, rate limit, delay, throttle, request, req, rps, qps, second, interval',
          'connection, concurrent, once, hit, fetch',
        ),
      ],
      [
        words(
          'never overload, never overloading, never hammer, never overwhelm',
          'never flood, never hurt, never burden, never bring down',
        ),
      ],
    ],
    target: { unit: '/s', min: 0.01, max: 2 },
  },
  {
    id: 'no-duplicates',
    kind: 'functional',
    text: 'Detect duplicates of URLs and of content, and drop them.',
    isMust: true,
    coveredBy: [
      [
        words(
          'duplicate, deduplicate, dedupe, dedup, deduplication, near duplicate, same content',
          'already seen, already crawled, already visited, unseen, seen before, uniqueness, unique url',
        ),
        words(
          'page, url, content, document, link, detection, detect, check, skip, avoid, filter, remove',
          'crawl, left out, drop, eliminate, web page, near duplicate, both',
        ),
      ],
      [words('dedupe, dedup, deduplicate, deduplication, duplicate detection')],
      [
        words(
          'leave out duplicate, skip duplicate, ignore duplicate, exclude duplicate, skip near duplicate',
          'skip url already seen, skip page already seen, skip already, ignore already, skip seen, skip known',
        ),
      ],
      [
        words(
          'never duplicate, never near duplicate',
          'never re fetch',
          'never crawl same, never fetch same, never visit same, never process same',
          'never download same, never store same, never crawl url twice, never crawl page twice',
          'never fetch url twice, never fetch page twice, never visit url twice, never visit page twice',
          'never page twice, never url twice, never download page twice, never store page twice',
        ),
      ],
      [
        ['same page', 'same url', 'same content', 'same document', 'page', 'url'],
        ['twice', 'more than once', 'only once', 'at most once', 'exactly once'],
      ],
    ],
    target: null,
  },
  {
    id: 'store-content',
    kind: 'functional',
    text: 'Store content and metadata, and hand pages to the index.',
    isMust: true,
    coveredBy: [
      [
        words('store, save, persist, archive, keep, write, hold'),
        words('page, html, content, document, raw html, metadata, body, web page, result, copy'),
      ],
      [
        [
          'feed',
          'hand',
          'publish',
          'deliver',
          'pass',
          'provide',
          'output',
          'send',
          'make available',
          'made available',
          'available to',
        ],
        ['index', 'indexer', 'search', 'downstream', 'consumer', 'indexing'],
      ],
    ],
    target: null,
  },
  {
    id: 'recrawl',
    kind: 'functional',
    text: 'Crawl known pages again by priority.',
    isMust: true,
    coveredBy: [
      [words('recrawl, re crawl, revisit, refetch, re fetch, re visit, recrawling')],
      [
        [...FETCH, 'check', 'refresh', 'update', 'come back'],
        [
          ...AGAIN.slice(0, 1),
          'periodically',
          'regularly',
          'schedule',
          'weekly',
          'daily',
          'change',
        ],
        [...PAGE, 'known', 'priority'],
      ],
      [
        ['refresh', 'keep', 'update'],
        ['fresh', 'up to date', 'periodically', 'current', 'stale'],
        [...PAGE, 'index', 'priority'],
      ],
      [
        ['priority', 'prioritise', 'prioritize', 'importance'],
        [...FETCH, 'url', 'page', 'schedule'],
      ],
    ],
    target: null,
  },
  {
    id: 'removal',
    kind: 'functional',
    text: 'Remove pages on demand and do not fetch them again.',
    isMust: false,
    coveredBy: [
      [
        words('remove, removal, delete, take down, takedown, erase, deletion, opt out, purge'),
        [...PAGE, 'request', 'demand', 'owner', 'legal', 'host'],
      ],
      [words('takedown, blocklist, legal removal, removal request')],
    ],
    target: null,
  },
  {
    id: 'operate',
    kind: 'functional',
    text: 'Operators add seeds and set the policy of a host.',
    isMust: false,
    coveredBy: [
      [
        words('operator, admin, administrator, api, console, we, add, submit, configure'),
        words('seed, policy, host policy, pause, blocklist, per host setting, crawl setting'),
        words('add, set, change, submit, manage, configure, pause, stop, control, edit'),
      ],
      [
        ['operator', 'admin', 'administrator'],
        ['seed', 'policy', 'host', 'pause', 'crawl'],
      ],
    ],
    target: null,
  },
];
