import type { Topic } from '../pack';
import { words } from '../words';

export const topics: Topic[] = [
  {
    id: 'code-generation',
    title: 'Where codes come from',
    opening:
      'Twelve servers create links at the same moment. How does each get a code that nobody else has?',
    followUps: [
      'A server dies with a half-used block of numbers. What happens to the rest?',
      'How many links until two random codes of your length are the same?',
      'A competitor creates one link every hour. What can they read from the codes?',
    ],
    groups: [
      words(
        'counter, range, block, range block, snowflake, base62, base 62, random code',
        'random, key pool, sequence, id generator, hash',
      ),
      words(
        'collision, collide, unique, uniqueness, guess, guessable, predictable, permute',
        'permutation, never reuse, insert if absent, if absent, duplicate',
      ),
    ],
    depthWords: words(
      'fail, crash, die, lose, lost, waste, gap, down, outage, retry, cost, price',
      'run out, exhaust, restart, single point',
    ),
    properties: ['scheme', 'keyKind'],
    suggestedBy: ['id-generator', 'coordination-service'],
    goodAnswer:
      'Each server takes a block of 10,000 numbers and writes them in base 62, so codes never collide; a crash wastes at most one block, which seven characters (3.5 trillion codes) can afford. ' +
      'A fixed permutation of the number hides order and volume. Random codes work too: at a billion links a new one collides with a chance of 1 in 3,500, so insert only if absent and draw again.',
  },
  {
    id: 'redirect-status',
    title: 'Which redirect status',
    opening: 'Do you answer with 301 or 302, and what does that decide?',
    followUps: [
      'A browser has cached a 301 and the owner deletes the link. What does that user see?',
      'How many clicks do you miss with a cache of 60 seconds at the edge?',
    ],
    groups: [
      ['301', '302', '307', '308', 'permanent redirect', 'temporary redirect', 'redirect'],
      ['cache', 'cacheable', 'analytics', 'click', 'statistics', 'browser', 'max age'],
    ],
    depthWords: words(
      'lose, lost, miss, delay, stale, cannot, price, cost, load, delete, takedown',
      'late, wrong, fail',
    ),
    properties: ['ttlSeconds'],
    suggestedBy: ['cdn'],
    goodAnswer:
      'A 301 may be kept by browsers for good: it saves load, but clicks are lost and a deleted link lives on. 302 keeps each click with us; the price is the full 19,000 requests a second at peak. ' +
      'In between: 302 with Cache-Control max-age=60, which bounds a deletion to a minute.',
  },
  {
    id: 'caching',
    title: 'The cache on the redirect',
    opening:
      'Walk me through a redirect that misses the cache, and then through a thousand of them at once.',
    followUps: [
      'The whole cache is gone at peak. What does the database see?',
      'A code that does not exist is asked for 5,000 times a second. Who answers?',
      'What decides your time to live?',
    ],
    groups: [
      ['cache', 'redis', 'memcached', 'edge', 'cdn', 'lru'],
      words(
        'ttl, time to live, evict, eviction, invalidate, invalidation, coalesce',
        'coalescing, single flight, negative, negative entry, hot key, stampede',
        'thundering herd, expire',
      ),
    ],
    depthWords: words(
      'cold, miss, fail, down, lost, lose, stale, stampede, overload, restart, cost',
      'price, outage, herd, warm, shed',
    ),
    properties: ['ttlSeconds', 'eviction', 'coalescesRequests', 'invalidatesOnWrite', 'memoryGb'],
    suggestedBy: ['cache', 'cdn'],
    goodAnswer:
      'Cache-aside with 33 GB for the hot fifth of a day answers about 95 % of redirects, so the database sees 950 reads a second of 19,000. Entries live an hour, deletion clears them at once, ' +
      'unknown codes get a short negative entry. One fetch per missing code; if the cache is lost the database must take 19,000 simple reads, which half of a db.r5.2xlarge can.',
  },
  {
    id: 'storage',
    title: 'The store and its growth',
    opening:
      'Six billion links in five years. What do you keep them in, and when does that stop working?',
    followUps: [
      'By which key do you split, and what does that do to the list of an owner’s links?',
      'How long are creates down when the primary fails?',
    ],
    groups: [
      words(
        'kv, key value, dynamo, dynamodb, cassandra, postgres, postgresql, mysql, sql',
        'relational, shard, database, nosql',
      ),
      words(
        'key, partition, partition key, shard key, storage, tb, replica, standby, hash',
        'index',
      ),
    ],
    depthWords: words(
      'failover, fail, down, lose, lost, grow, outgrow, full, rebalance, cost, price',
      'lag, restore, outage',
    ),
    properties: [
      'standby',
      'shards',
      'shardKey',
      'partitioning',
      'hasBackup',
      'readReplicas',
      'replicationFactor',
    ],
    suggestedBy: ['sql-database', 'key-value-store', 'wide-column-store', 'document-store'],
    goodAnswer:
      'Every access is by one key, so any store with lookup by key will do. One relational primary with a synchronous standby carries 190 writes a second easily; size decides, 0.6 TB a year. ' +
      'When a node no longer holds it, split by a hash of the code, never by owner: the redirect knows only the code. A failover costs creates about a minute; cached redirects go on.',
  },
  {
    id: 'statistics',
    title: 'The statistics pipeline',
    opening:
      'Follow one click from the redirect to the chart. What happens when the consumers are down for half an hour?',
    followUps: [
      'An event is delivered twice. What does the chart show?',
      'The broker refuses writes. Does the redirect fail?',
    ],
    groups: [
      ['analytics', 'click', 'event', 'statistics', 'count'],
      words(
        'queue, kafka, stream, async, asynchronous, asynchronously, rollup, roll up',
        'batch, buffer, aggregate, worker',
      ),
    ],
    depthWords: words(
      'lag, lose, lost, loss, duplicate, twice, backlog, drain, down, fail',
      'at least once, dead letter, behind, drop, price, cost, outage',
    ),
    properties: [
      'hasDeadLetterQueue',
      'maxAttempts',
      'hasLagAlarm',
      'partitions',
      'retentionDays',
      'acceptsLoss',
    ],
    suggestedBy: ['stream', 'queue', 'worker', 'batch-pipeline'],
    goodAnswer:
      'The redirect hands the event to a stream and never waits: better to lose an event than a redirect. Workers add up per code and hour and skip event ids they have seen. ' +
      'Half an hour down at 3,800 a second leaves 6.8 million events; at 30,000 a second that drains in under five minutes. An alarm watches the age of the oldest event.',
  },
  {
    id: 'abuse',
    title: 'Abuse and takedown',
    opening:
      'Someone uses us to send out a million phishing links. What stops them, and how do you clean up?',
    followUps: [
      'The legal team calls: this link must be gone everywhere now. How long does it take?',
      'What does the limiter do when its own store is down?',
    ],
    groups: [
      words('abuse, spam, spammer, phish, phishing, malware, enumerate, malicious, bot', 'attack'),
      words(
        'limit, rate limit, quota, blocklist, blacklist, takedown, take down',
        'safe browsing, waf, captcha, token bucket, purge',
      ),
    ],
    depthWords: words(
      'fail, open, closed, false positive, bypass, purge, ttl, cost, price, down, delay',
      'block, wrong, late',
    ),
    properties: ['limitAlgorithm', 'onFailure', 'limitRequestsPerSecond'],
    suggestedBy: ['waf', 'rate-limiter', 'api-gateway'],
    goodAnswer:
      'Against spam, creation is limited per key and per address, for example 10 a minute, and new targets are checked against a blocklist in the background. Takedown sets the status, deletes the cache entry and ' +
      'purges the edge; the 60-second age at the edge bounds the rest. The limiter fails open for redirects and closed for anonymous creation.',
  },
];
