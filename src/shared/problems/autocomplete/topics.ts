import type { Topic } from '../pack';
import { words } from '../words';

const servingTopics: Topic[] = [
  {
    id: 'structure',
    title: 'What lies in memory',
    opening:
      'Someone has typed “new yo”. What exactly do you look up, and how much work is it until you have ten completions?',
    followUps: [
      'What would it cost to walk down from the node and collect all phrases below it?',
      'How much memory does your structure take for 5 million phrases, and what would halve it?',
      'What changes when the middle of a phrase must match as well?',
    ],
    groups: [
      words(
        'trie, prefix map, fst, radix tree, hash map, prefix tree, prefix table, hash table, prefix to',
      ),
      words(
        'top k, top ten, top 10, precompute, precomputed, memory, ram, made beforehand, at each node, per node',
        'gb, heap',
      ),
    ],
    depthWords: words(
      'cost, price, more memory, slow, slower, walk, worst case, rebuild, fail, crash, grow, outgrow, pointer',
      'twice, instead, trade',
    ),
    properties: ['memoryGb', 'isVersioned', 'source'],
    suggestedBy: ['in-memory-index', 'search-index'],
    goodAnswer:
      'A map from prefix to its ten best phrase ids, precomputed: one look-up, no walk. 40 million prefixes with ten ids of 8 bytes and 24 bytes around them are 4.2 GB, which fits into a server of 16. ' +
      'A trie with the top ten at each node shares letters and takes perhaps half, but pointers cost cache misses; an FST takes a fifth and can only be rebuilt as a whole. The price of the map is memory, and that a change of one phrase touches up to 20 prefixes.',
  },
  {
    id: 'caching',
    title: 'Edge, browser and debouncing',
    opening:
      'Twenty thousand people a second type. Which of their requests do you never see, and why?',
    followUps: [
      'The edge is purged at peak. What arrives at your servers in the next minute?',
      'A phrase is blocked. Where are copies of it, and when is the last one gone?',
      'Why is the answer for “a” worth more in a cache than that for “autumn jacket bl”?',
    ],
    groups: [
      words('cdn, edge, browser cache, debounce, debounced, client cache, debouncing, local cache'),
      words(
        'ttl, hit, hit ratio, prefix length, short prefix, short prefixes, max age, purge, hit rate, requests a second',
        'time to live',
      ),
    ],
    depthWords: words(
      'cold, miss, stale, purge, old, down, lost, lose, fail, overload, price, cost, late, empty, shed',
    ),
    properties: ['ttlSeconds', 'hitRatioPercent', 'coalescesRequests', 'acceptsStaleness'],
    suggestedBy: ['cdn', 'cache', 'reverse-proxy'],
    goodAnswer:
      'The client waits 150 ms before it asks, which leaves 6 of 20 requests for a search, and it remembers what it has seen: going back a letter asks nobody. The edge keeps answers for five minutes, keyed by prefix and locale; ' +
      'one to three letters are nearly always hits, so 80 % of 20,833 requests a second end there. If it is cold, all of them reach us: nine servers run at 77 %. The price: a new ranking is up to five minutes late, and a blocked phrase needs a purge.',
  },
  {
    id: 'sharding',
    title: 'Copies and shards',
    opening:
      'Your index has grown to 60 GB with ten languages. How do you cut it, and what does the first letter do to your plan?',
    followUps: [
      'Half of all requests have at most two letters. Which shard feels it?',
      'How does the balancer know where to send “new yo”?',
      'A server comes back with yesterday’s index. Who notices?',
    ],
    groups: [
      words(
        'shard, shards, partition, partitions, sharded, split, replica, replicas, copy, copies, replicate',
      ),
      words(
        'prefix, skew, letter, letters, locale, hash, range, weight, weights, hot, zone, zones, whole index',
        'full copy',
      ),
    ],
    depthWords: words(
      'skew, hot, fail, zone, lost, lose, rebalance, overload, uneven, down, price, cost, two hops, wait, idle',
      'outgrow, moves',
    ),
    properties: ['replicas', 'zones', 'shards', 'partitioning', 'shardKey'],
    suggestedBy: ['in-memory-index', 'load-balancer'],
    goodAnswer:
      '4.2 GB fit into each server, so every server holds the whole index: nine copies over three zones, any of them can answer, and the loss of a zone leaves 23 % load on the rest. ' +
      'When it outgrows memory, split by locale first, then by ranges of prefixes with weights from the log, because s has perhaps ten times as many as x; ranges of short prefixes go to all shards. Each request touches one shard. The price: a routing table that changes with each build, and a hot range that must be split again.',
  },
];

const rankingTopics: Topic[] = [
  {
    id: 'pipeline',
    title: 'From searches to a new index',
    opening:
      'Follow one search from the return key until it changes what someone else sees. What can go wrong on the way?',
    followUps: [
      'Last night’s build has only half of the phrases. Who notices, before or after people do?',
      'A phrase was searched once in a lifetime. When do you forget it?',
      'How do nine servers switch to a new version without a pause?',
    ],
    groups: [
      words(
        'log, logs, aggregate, aggregates, batch, build, builder, pipeline, count, counts, hourly',
      ),
      words(
        'version, versions, versioned, atomic, atomically, canary, decay, roll back, rolled back, rollback, fade',
        'minimum count, checksum, switch, swap, publish',
      ),
    ],
    depthWords: words(
      'corrupt, bad, fail, broken, half, late, stale, lose, lost, crash, wrong, rollback, roll back, old, price, cost',
      'empty',
    ),
    properties: ['refreshSeconds', 'isVersioned', 'hasVersioning', 'retentionDays', 'isIdempotent'],
    suggestedBy: ['batch-pipeline', 'stream', 'object-storage'],
    goodAnswer:
      'Finished searches go into a log without a user, workers add them up by phrase and hour, and old hours decay by half each week. A nightly batch takes phrases with at least 50 searchers, drops blocked ones and writes a version with its checksum. ' +
      'It is held back when more than 20 % of the answers for the 10,000 commonest prefixes change. One server takes it as a canary for five minutes; the others load it aside and switch one pointer. If it is bad, they go back to the last version, which they still have. The price is twice the memory while loading.',
  },
  {
    id: 'trending',
    title: 'What trends',
    opening: 'An earthquake happens. When do you suggest it, and what must not happen for that?',
    followUps: [
      'A thousand bots search for one phrase. How do you tell it from an earthquake?',
      'Your base index takes four hours to build. Does that matter?',
    ],
    groups: [
      words('trending, trend, trends, fresh, freshness, breaking, news, recent'),
      words(
        'stream, sketch, count min, merge, merged, window, windows, small index, overlay, delta, sliding',
        'every ten minutes, minutes',
      ),
    ],
    depthWords: words(
      'bot, bots, spam, wrong, late, delay, noise, unstable, flicker, fail, price, cost, error, lose, down',
      'overcount',
    ),
    properties: ['refreshSeconds', 'partitions', 'hasLagAlarm', 'jobSeconds'],
    suggestedBy: ['stream', 'batch-pipeline', 'worker'],
    goodAnswer:
      'Beside the base there is a small index of what trends: counts of the last hour in windows of five minutes, taken from the stream. A phrase enters when it is ten times above its usual count and has come from 500 addresses, so bots alone do not make it. ' +
      'Every ten minutes the builder publishes it, a tenth of the index at most, and servers merge both lists when they load. A count-min sketch would hold all counts in 100 MB with an error of 0.1 %. The price: lists may flicker, so a phrase stays at least half an hour.',
  },
  {
    id: 'personal-and-typos',
    title: 'Personal order and typing errors',
    opening:
      'Now signed-in people shall see their own favourites first. What happens to your edge cache?',
    followUps: [
      'The personal part takes 60 ms today instead of 10. What does the user see?',
      'Where do you correct “nwe york”: in the index, before it, or behind it?',
    ],
    groups: [
      words(
        'personal, personalised, personalized, typo, typos, fuzzy, misspelled, spelling, user vector, personalisation',
        'typing errors',
      ),
      words(
        're rank, rerank, re ranked, reranking, deadline, separate, own path, client side, on the device, budget',
        'time out, second path, distance',
      ),
    ],
    depthWords: words(
      'cache, miss, slow, late, time out, timeout, fail, down, price, cost, latency, fall back, fallback, edge, lose',
    ),
    properties: ['timeoutMs', 'holds'],
    suggestedBy: ['vector-database', 'key-value-store'],
    goodAnswer:
      'The shared list of fifty still comes from the edge; the personal order is a separate step with a deadline of 15 ms, on the device from its own history where that is enough. If it is late, the shared order is shown: nobody waits. ' +
      'Putting the user into the key would cost us the edge: 80 % hits would fall to nearly none. Typing errors take their own path, only when fewer than three completions were found: phrases at a distance of one letter, from an index made at build time.',
  },
];

export const topics: Topic[] = [...servingTopics, ...rankingTopics];
