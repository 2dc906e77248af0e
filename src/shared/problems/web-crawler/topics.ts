import type { Topic } from '../pack';
import { words } from '../words';

export const topics: Topic[] = [
  {
    id: 'frontier',
    title: 'The frontier',
    opening: 'Ten billion URLs are waiting. Which one does a fetcher get next, and who decides?',
    followUps: [
      'A fetcher dies with a hundred URLs in hand. What becomes of them?',
      'A news site gets a new page. How does it overtake a billion others?',
      'The frontier is larger than memory. What is kept where?',
    ],
    groups: [
      words('frontier, front queue, back queue, heap, url queue, priority queue, queue per host'),
      words('priority, host, durable, lease, next allowed, due, disk, importance, persist'),
    ],
    depthWords: words(
      'fail, die, crash, lose, lost, dead, expire, deadline, starve, cost, price, hammer',
      'overflow, full, retry, down, returns, slow, behind',
    ),
    properties: ['shardKey', 'orderingKey', 'replicationFactor', 'ordering'],
    suggestedBy: ['scheduler', 'wide-column-store', 'queue', 'coordination-service'],
    goodAnswer:
      'Front queues by priority say what is worth fetching, back queues say what is allowed: one for each host, with a heap by the time at which the host may be asked again. ' +
      'URLs stay on disk, 2 TB for 10 billion, and only the next few of each host are in memory. A fetcher leases URLs for 60 seconds; if it dies they come back and are fetched twice at worst. The price is a second request to that host.',
  },
  {
    id: 'politeness',
    title: 'Politeness',
    opening:
      'You have a thousand fetches in flight. How do you know that no host gets two in a second?',
    followUps: [
      'robots.txt answers 500, then 404. What do you do in each case?',
      'A host gets slower with each request. Who notices, and what changes?',
      'A thousand host names lead to one machine. Whose rate counts?',
    ],
    groups: [
      words('robots, robots.txt, crawl delay, polite, politeness, rate limit, delay'),
      words(
        'per host, 429, adaptive, each host, one host, one owner, same host, host, backoff, 503',
      ),
    ],
    depthWords: words(
      'fail, 500, 5xx, 503, 429, block, blocked, ban, slow, down, disallow, error, cost, price',
      'twice, overload, complain, outage, timeout',
    ),
    properties: ['orderingKey', 'ttlSeconds', 'shardKey'],
    suggestedBy: ['rate-limiter', 'cache', 'scheduler'],
    goodAnswer:
      'All URLs of a host belong to one owner, who lets one go each second, or as slowly as crawl-delay asks. robots.txt is kept for a day: a 4xx answer means that nothing is forbidden, a 5xx that everything is until it works again. ' +
      'After a 429 or 503 the delay doubles, up to an hour; a host that takes 2 seconds to answer gets ten times that as a pause. The price: a host with a hundred million pages takes three years.',
  },
  {
    id: 'seen-urls',
    title: 'URLs that were seen',
    opening: 'Nineteen thousand links a second come in. How do you know which of them are new?',
    followUps: [
      'What does a false positive cost you, and can you live with it?',
      'The filter is full. What now?',
      'Which two URLs are one for you, and which are not?',
    ],
    groups: [
      words('bloom, bloom filter, seen, normalise, normalize, canonical, canonicalise, seen set'),
      words('false positive, memory, exact, bits, gb, rocksdb, disk, miss, one percent'),
    ],
    depthWords: words(
      'false positive, skip, skipped, miss, lose, lost, full, rebuild, grow, restart, cost, price',
      'crash, wrong, fail, twice',
    ),
    properties: ['memoryGb', 'refreshSeconds', 'isVersioned', 'source'],
    suggestedBy: ['in-memory-index', 'cache', 'key-value-store'],
    goodAnswer:
      'URLs are brought into one form first: lower-case host, no fragment, sorted parameters, no session ids. Then a Bloom filter: 10 billion URLs at 1 % take 12 GB, and a false positive only skips a page, which another link may bring again. ' +
      'The frontier keeps the exact keys, so that the filter can be rebuilt after a restart. It cannot forget, so each quarter has a generation of its own and the oldest is dropped.',
  },
  {
    id: 'content-copies',
    title: 'Copies of content',
    opening:
      'The same article stands on forty sites with other advertisements. What do you store, and how do you notice?',
    followUps: [
      'Two pages differ in 4 of 64 bits. Copies or not?',
      'How do you find a near copy among eight billion without comparing with each?',
    ],
    groups: [
      words('simhash, minhash, fingerprint, checksum, sha, content hash, shingle'),
      words('near, hamming, duplicate, exact, near duplicate, copies, copy, similar'),
    ],
    depthWords: words(
      'false positive, wrong, miss, lose, lost, cost, price, fail, waste, collide, collision',
      'slow, expensive, skip, third',
    ),
    properties: ['dataIsImmutable', 'isRebuildable'],
    suggestedBy: ['key-value-store'],
    goodAnswer:
      'A SHA-256 of the text finds exact copies and names the object, so a copy is stored once. Near copies need a SimHash of 64 bits: pages that differ in at most 3 of them were copies in a study of 8 billion pages. ' +
      'Four tables keyed by 16 bits each find the candidates, as at least one block of them must be equal. The price: 8 bytes a page and table, and now and then a page is wrongly left out of the index.',
  },
  {
    id: 'freshness',
    title: 'Coming back',
    opening: 'A third of your fetches go to pages that you have. Which ones, and how often?',
    followUps: [
      'A page changes every minute. Do you come back every minute?',
      'How many fetches does If-None-Match save you, and what does it not save?',
    ],
    groups: [
      words('fresh, freshness, recrawl, re crawl, change rate, revisit, come back, staleness'),
      words(
        'priority, etag, conditional, 304, if modified since, importance, adaptive, last modified',
      ),
    ],
    depthWords: words(
      'stale, waste, wasted, miss, late, cost, price, fail, starve, never, unchanged, budget',
      'too often, old, behind',
    ),
    properties: ['refreshSeconds', 'retentionDays'],
    suggestedBy: ['scheduler', 'batch-pipeline'],
    goodAnswer:
      'For each page we keep how often it had changed when we came back, and estimate its change rate. Priority is importance times how stale it probably is; a page that changes faster than we can follow is not worth chasing. ' +
      '30 % of 380 a second is 69 million visits a week, which is the hot set. A conditional request with the ETag gives 304 for an unchanged page and saves the 100 KB, but still uses up the host’s second. The price of more recrawl is fewer new pages.',
  },
  {
    id: 'growth-and-failure',
    title: 'Ownership, failure and growth',
    opening: 'One machine that owns a sixth of the hosts dies. What happens in the next minute?',
    followUps: [
      'You add a seventh owner. Which hosts move, and can one be asked twice meanwhile?',
      'A page kills every parser that opens it. How does the crawl survive?',
      'A third of all URLs belong to one host name. What does that do to your shards?',
    ],
    groups: [
      words('consistent hash, consistent hashing, ring, owner, ownership, checkpoint, partition'),
      words('failure, rebalance, host, fail, dies, move, reassign, restart, crash'),
    ],
    depthWords: words(
      'fail, die, dies, crash, lose, lost, twice, stop, pause, dead letter, poison, idle, cost',
      'price, takes over, expire, down',
    ),
    properties: ['isIdempotent', 'hasDeadLetterQueue', 'maxAttempts', 'partitioning', 'replicas'],
    suggestedBy: ['coordination-service', 'worker', 'stream'],
    goodAnswer:
      'Hosts lie on a ring with 1,000 parts, and each part has one owner with a lease of 10 seconds. When an owner dies its parts go to the others after the lease has run out; the frontier is on disk, so nothing is lost, and no host is asked by two. ' +
      'With a seventh owner a seventh of the hosts move. A page that fails three times goes to the dead-letter queue. The price is a pause of 10 seconds for a sixth of the crawl.',
  },
];
