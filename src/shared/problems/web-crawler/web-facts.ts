import type { Fact } from '../pack';
import { words } from '../words';

const HOST = words('host, site, website, server, domain, web site');

/** What the web is like, and how to behave there. */
export const webFacts: Fact[] = [
  {
    id: 'robots',
    question: 'Must we obey robots.txt?',
    answer: 'Yes, always. The file of a host may be kept for up to a day.',
    isImportant: true,
    askedBy: [
      [words('robots, robots.txt, robot, exclusion protocol, noindex, nofollow, disallow')],
      [
        ['allowed', 'permission', 'rules', 'opt out'],
        [...HOST, 'owner', 'crawl'],
      ],
    ],
  },
  {
    id: 'politeness',
    question: 'How often may we ask one host?',
    answer:
      'Never more than once a second, and slower if its crawl-delay says so or it gets slow or refuses us.',
    isImportant: true,
    askedBy: [
      [words('polite, politeness, crawl delay, courtesy, well behaved, good citizen, etiquette')],
      [
        words(
          'how often, how fast, rate, limit, rate limit, request per second, delay, interval',
          'how many request, overload, hammer, throttle, frequency, frequently, per second, hit',
        ),
        [...HOST, 'per host', 'per domain', 'same'],
      ],
      [['rate limit', 'throttle', 'overload', 'hammer', 'blocked']],
    ],
  },
  {
    id: 'duplicates',
    question: 'What counts as a duplicate?',
    answer:
      'The same URL in another spelling, the same content under another URL, and near copies that differ in a date or an advertisement. About a third of the web is there more than once.',
    isImportant: true,
    askedBy: [
      [
        words(
          'duplicate, deduplicate, dedupe, dedup, deduplication, same content, same page, copy',
          'near duplicate, mirror, identical, canonical, similar page, already crawled, already seen',
        ),
      ],
      [
        ['twice', 'again', 'more than once'],
        ['page', 'url', 'visit', 'fetch', 'crawl'],
      ],
    ],
  },
  {
    id: 'recrawl',
    question: 'How fresh must pages be, and how often do we come back?',
    answer:
      'News within hours, the long tail within weeks. About 70 million pages that matter are visited weekly, the rest adaptively.',
    isImportant: true,
    askedBy: [
      [
        words(
          'fresh, freshness, recrawl, re crawl, revisit, come back, stale page, up to date, refresh',
          'outdated, how recent, staleness, recency',
        ),
      ],
      [
        ['how often', 'how frequently', 'when'],
        ['crawl again', 'visit again', 'return', 'update', 'change', 'recrawl', 'fetch again'],
      ],
      [['news', 'news site', 'breaking news']],
    ],
  },
  {
    id: 'priority',
    question: 'Are some pages more important than others?',
    answer:
      'Yes. You get a score of importance for each host from the index team; rank by that and by how often a page changes.',
    isImportant: false,
    askedBy: [
      [
        words(
          'priority, prioritise, prioritize, important, importance, pagerank, page rank, order',
        ),
      ],
      [['which'], ['page', 'url', 'site'], ['first', 'next', 'before', 'matter', 'more important']],
      [['breadth first', 'depth first', 'bfs', 'dfs', 'quality']],
    ],
  },
  {
    id: 'host-skew',
    question: 'How are URLs spread over hosts?',
    answer:
      'Very unevenly: most hosts have a few pages, some have a hundred million. At one a second those are never finished.',
    isImportant: false,
    askedBy: [
      [
        HOST,
        words(
          'spread, distribute, distribution, skew, skewed, uneven, largest, biggest, evenly',
          'how many page, how many url, how many host, number of, pages per, how many',
        ),
      ],
      [['hot host', 'large site', 'big site', 'huge site', 'how many host', 'how many domain']],
    ],
  },
  {
    id: 'traps',
    question: 'Do we have to expect traps?',
    answer:
      'Yes: endless calendars, session ids in links, sites that make up pages. Bound the depth, the length and the pages of a host, and notice what never ends.',
    isImportant: false,
    askedBy: [
      [
        words(
          'trap, spider trap, infinite, endless, calendar, loop, session id, honeypot, cycle',
          'crawl depth, max depth, depth limit, maximum depth, spam, spam page, link farm, depth',
        ),
      ],
    ],
  },
  {
    id: 'fetch-time',
    question: 'How long does a fetch take?',
    answer: 'A second and a half on average, with a long tail; give up after ten seconds.',
    isImportant: false,
    askedBy: [
      [
        words(
          'how long, duration, time, slow, response time, latency, timeout, time out, how fast',
        ),
        words(
          'fetch, download, request take, page take, site respond, server respond, http request',
          'respond, site answer, fetch take',
        ),
      ],
      [['timeout', 'time out', 'slow site', 'slow host', 'slow server']],
    ],
  },
  {
    id: 'removal',
    question: 'Must pages be removed on demand?',
    answer:
      'Yes. When a site or a court asks, pages go from storage and from the feed of the index within a day and are not fetched again.',
    isImportant: false,
    askedBy: [
      [
        words(
          'legal, law, copyright, takedown, take down, gdpr, court, erasure, right to be forgotten',
          'remove, removal, delete, deletion, opt out, privacy, personal data, blocklist, blacklist',
        ),
      ],
    ],
  },
];
