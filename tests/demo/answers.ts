/** What the candidate of the demo says and writes. */

export const QUESTIONS: readonly (readonly [question: string, answer: RegExp])[] = [
  ['How many links are created per month?', /100 million/],
  ['What is the ratio of reads to writes?', /hundred redirects/],
  ['How fast must a redirect be?', /100 milliseconds/],
  ['How available must redirects be?', /99\.99/],
  ['How long do links live?', /[Ff]ive years/],
  ['Do we count clicks?', /[Cc]lick|async|delay/],
  ['Which colour should the logo have?', /Your call/],
];

export const FUNCTIONAL = [
  'A user creates a short code for a long URL',
  'A visitor who opens a short link is redirected to the long URL',
  'An owner sees click statistics of a link',
  'An owner deletes a link; it stops within 60 s',
];

export const NON_FUNCTIONAL = [
  'Redirects are fast: p99 <= 100 ms',
  'Redirects are available: 99.99 %',
  'Creating links is available: 99.9 %',
  'Links are durable: 5 years',
  'Codes are unique and never reused: 0 collisions',
  'Statistics may lag: 5 min',
];

export const OUT_OF_SCOPE = ['Account pages', 'Link previews'];

export const ESTIMATES = [
  'writes = 100M / month',
  'redirects = writes * 100',
  'peak_redirects = redirects * 5',
  'links = writes * 5 years',
  'storage = links * 500 B',
  'cache = redirects * 1 day * 20 % * 500 B',
  'egress = redirects * 500 B',
  'clicks_per_day = redirects * 1 day * 100 B',
];

export const OPERATIONS = [
  {
    line: 'POST /v1/urls',
    request: '{longUrl, alias?, expiresAt?}, header Idempotency-Key, token',
    response: '201 {code, shortUrl}',
    errors: '400 bad URL, 401, 409 alias taken, 429 too many requests',
  },
  {
    line: 'GET /{code}',
    request: 'the code in the path',
    response: '302 Location: long URL, Cache-Control: max-age=60',
    errors: '404 unknown code, 410 expired or removed',
  },
  {
    line: 'DELETE /v1/urls/{code}',
    request: 'token of the owner',
    response: '204',
    errors: '403 not the owner, 404',
  },
  {
    line: 'GET /v1/urls/{code}/stats',
    request: 'from, to, cursor, limit',
    response: '200 {hours: [{hour, count}], next}',
    errors: '403 not the owner, 404',
  },
] as const;

export const ENTITIES = [
  {
    line: 'Url: code char(7), longUrl text, ownerId uuid, createdAt timestamp, expiresAt timestamp, status text',
    name: 'Url',
    accessPaths: 'Redirect reads by code; partitioned by hash of the code.',
    indexes: 'ownerId, createdAt for the list of an owner',
  },
  {
    line: 'Click: eventId uuid, code char(7), at timestamp',
    name: 'Click',
    accessPaths: 'Append only; the worker reads it in order.',
    indexes: '',
  },
  {
    line: 'ClickRollup: code char(7), hour timestamp, count bigint',
    name: 'ClickRollup',
    accessPaths: 'Statistics read by code and a range of hours.',
    indexes: 'code, hour',
  },
] as const;

/** What she answers to a question of the interviewer that speaks of these words. */
export const TOPIC_ANSWERS: readonly (readonly [about: RegExp, answer: string])[] = [
  [
    /code that nobody else has/,
    'Each server takes a block of 1,000 numbers from the generator and writes them in base62, so codes are unique without a check. A server that dies loses at most 1,000 of 62^7 = 3.5e12 codes. The counter is permuted, since plain numbers could be guessed.',
  ],
  [
    /301 or 302/,
    'We answer 302 with max-age 60 s: a 301 stays in the cache of browsers for good and we would lose clicks and deletes. The price is that redirects reach us again after 60 s.',
  ],
  [
    /misses the cache/,
    'Cache-aside with a TTL of 1 hour and an explicit invalidate on change; unknown codes are kept for 60 s as negative entries. Requests for one missing key are coalesced, so an expired hot key costs 1 read. If the cache fails, the store sees 19,000 reads/s, 49 % of what it can serve.',
  ],
  [
    /Six billion links/,
    'Postgres with the code as key: one primary holds 3 TB of storage for five years without a shard. When it fails, redirects go on from the cache and creates fail until it is back.',
  ],
  [
    /Follow one click/,
    'The redirect drops a click event into the stream asynchronously and never waits: better to lose an event than a redirect. The worker makes hourly rollups and deduplicates by event id; after a 30 min outage it drains 34 M events.',
  ],
  [
    /phishing/,
    'A rate limit on creates, 10 a minute per key and per IP; a blocklist check runs in the background, and a takedown deletes the code from store and cache within 60 s. If the limiter fails, creates go through.',
  ],
];

/** What she answers when a requirement changes. */
export const TWIST_ANSWER =
  'Requests for one code are coalesced and each server keeps the top codes in memory for 10 s, so the store sees less than 1 read per second for a hot key. If the primary fails, redirects go on from the cache and creates are retried with their idempotency key; a takedown purges cache and edge within 60 s. Spam is limited per key and shed before redirects.';

export const DECISIONS = [
  {
    choice: '302 instead of 301',
    alternative: '301, cached by browsers for good',
    because: 'clicks are counted and a deleted link must stop within 60 s',
    price: 'every redirect reaches us: 19 k/s at peak instead of about half',
  },
  {
    choice: 'Range blocks of 1,000 codes per server',
    alternative: 'Random codes, inserted only if absent',
    because: 'no collision check on the write path and no single point per request',
    price: 'codes can be guessed; a crash wastes up to 1,000 codes',
  },
  {
    choice: 'One relational primary',
    alternative: 'Sharded key-value store',
    because: '190 writes/s and 3 TB in five years fit one node',
    price: 'resharding one day; about 800 $ a month',
  },
];

export const RISK = {
  what: 'A region is lost',
  acceptedBecause: 'one region meets 99.99 % by the numbers of the provider',
  revisitWhen: 'the target rises to 99.999 % or users come from other continents',
};

export const BOTTLENECK =
  'The links database, when the cache is cold: 19,000 reads/s against 40,000 it can serve, 49 %. At 2.1 times the peak it saturates first.';

export const SUMMARY =
  'Codes come in range blocks, links live in one relational primary, and a cache in front serves redirects within 100 ms. Clicks go through a stream to hourly rollups and never slow a redirect down.';

export const NEXT_STEPS =
  'A second region with disjoint code ranges, and an edge cache once egress becomes the largest line of the bill.';
