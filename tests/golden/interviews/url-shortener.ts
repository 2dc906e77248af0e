import { decision, entity, estimate, must, note, operation, outside, quality } from '../interview';
import type { Interview } from '../interview';

/** A strong round with one blocker: clicks go into a queue that nobody reads. */
export const interview: Interview = {
  minutes: { scope: 6, estimate: 5, api: 4, data: 4, design: 12, 'deep-dive': 11, 'wrap-up': 3 },
  questions: [
    'How many new links are created a month?',
    'What is the ratio of reads to writes?',
    'How long do links live?',
    'How fast must a redirect be?',
    'Do we count clicks?',
  ],
  twists: ['cache-lost'],
  drawing: `
web-client Browser
cdn Edge
  ttlSeconds = 60
load-balancer Entry
  replicas = 2
  zones = 2
  hasHealthCheck = true
service Redirects
  replicas = 6
  zones = 3
  hasAuth = true
id-generator Numbers
  scheme = range-blocks
  replicas = 3
  zones = 3
cache Hot links
  strategy = cache-aside
  ttlSeconds = 3600
  eviction = lru
  replicas = 3
  zones = 3
  coalescesRequests = true
  invalidatesOnWrite = true
key-value-store Links
  replicas = 6
  replicationFactor = 3
  zones = 3
  partitioning = ring
  shardKey = code
  holds = [link]
  hasBackup = true
stream Clicks
  replicas = 3
  zones = 3
  replicationFactor = 3
  hasDeadLetterQueue = true
monitoring Watch
  hasAlarms = true

Browser -> Edge
Edge -> Entry
Entry -> Redirects
  timeoutMs = 500
Redirects -> Hot links
  timeoutMs = 20
Redirects -> Links
  timeoutMs = 100
Redirects -> Numbers
  timeoutMs = 100
Redirects -> Clicks async
Redirects -> Watch async
`,
  requirements: [
    must('Shorten a long URL into a short code'),
    must('Opening the short link redirects to the long URL'),
    must('Clicks per link can be seen by its owner'),
    quality('Redirect latency at p99', '<= 100 ms'),
    quality('Redirects are available', '99.99 %'),
    quality('Links are kept safe for', '5 years'),
    quality('A code is never given twice'),
    outside('Accounts and link previews'),
  ],
  estimates: [
    estimate('creates', '100M / month'),
    estimate('redirects', 'creates * 100'),
    estimate('redirects at peak', 'redirects * 5'),
    estimate('storage', '100M / month * 5 years * 500 B'),
  ],
  operations: [
    operation('POST', '/links', {
      request: '{ url, expiresAt? }, header Idempotency-Key',
      response: '201 { code, shortUrl }',
      errors: '400 bad URL, 401 no key, 429 too many',
    }),
    operation('GET', '/{code}', { response: '302 Location: long URL', errors: '404 unknown code' }),
    operation('GET', '/links/{code}/clicks?from&to', { response: '200 { hour, clicks }' }),
  ],
  entities: [
    entity('Link', ['code partition', 'url', 'owner', 'expiresAt'], {
      accessPaths: 'By code on every redirect',
    }),
    entity('Click count', ['code partition', 'hour sort', 'count'], {
      accessPaths: 'By code and range of hours',
    }),
  ],
  notes: [
    note(
      'code-generation',
      'Each server takes a range of 10,000 numbers and writes them in base 62, so 7 characters give 3.5 trillion codes. There are no collisions. If a server crashes its range is lost, which wastes at most 10,000 codes.',
    ),
    note(
      'caching',
      'Cache-aside with a TTL of one hour; 20 % of the links get 80 % of the reads, so a hit ratio of 90 % is realistic. Deleting a link invalidates the entry. Misses for one code are coalesced, otherwise a viral link would stampede the store.',
    ),
    note(
      null,
      'If the cache cluster is lost the store gets all 19,000 reads a second; it has to be sized for that or we shed load, and latency rises until the cache is warm again.',
    ),
  ],
  decisions: [
    decision(
      'Redirect with 302',
      '301, cached by browsers for good',
      'We want to count every click and be able to take a link down',
      'Every click reaches us, about ten times the traffic',
    ),
    decision(
      'Key-value store for links',
      'PostgreSQL',
      'All reads are by code and 3 TB is more than one node likes',
      'No joins and no ad-hoc queries',
    ),
    decision(
      'Ranges of numbers for codes',
      'Hash of the URL',
      'No collisions to check on each write',
      'A service more to run, and codes in order can be guessed',
    ),
  ],
  texts: {
    'next-steps': 'A second region; at ten times the load the edge would carry most redirects.',
  },
};
