import type { Topic } from '../pack';
import { words } from '../words';

/** From the list to the screen: order and deletion, hot posts, and the place for ranking. */
export const readingTopics: Topic[] = [
  {
    id: 'paging-and-deletion',
    title: 'Order, paging and deletion',
    opening: 'While I scroll, new posts arrive and one is deleted. What do I see on the next page?',
    followUps: [
      'Why not an offset?',
      'A post arrives in my list twice, or late by a minute. Where does it go?',
      'How do you make a deleted post vanish from 20 million lists within a minute?',
    ],
    groups: [
      words('cursor, pagination, paging, order, ordering, time ordered, page'),
      words('delete, deleted, deletion, edit, tombstone, dedupe, duplicate, blocked, filter'),
    ],
    depthWords: words(
      'duplicate, missing, skip, late, stale, fail, lost, cost, price, gap, twice, empty, shorter, purge, race',
    ),
    properties: ['invalidatesOnWrite', 'ttlSeconds', 'keyKind'],
    suggestedBy: ['cache', 'service'],
    goodAnswer:
      'The cursor is the (time, id) of the last post shown; ids are ordered by time, so the next page is “older than that”, whatever arrived above. An offset would show posts twice. Inserts are sets by id, so a fan-out that runs twice leaves one entry, and a late one takes its place by time. ' +
      'A deletion marks the post and clears its cache entry; ids stay in the lists and are filtered when the page is read. So it acts within seconds without touching 20 million lists. ' +
      'The price: a page may come out shorter than 20, so the service fetches 25 ids and fills up.',
  },
  {
    id: 'hot-post',
    title: 'A post that everyone reads',
    opening:
      'One post is on the screens of 30 million people within ten minutes. Where does it hurt?',
    followUps: [
      'The cache shard that holds it is at its limit. What do you do in the next minute?',
      'Its like counter changes 20,000 times a second. Where is that number?',
    ],
    groups: [
      words('hot post, hot key, viral, popular post, viral post, hot object, hot'),
      words(
        'replicate, replicated, local cache, counter, in memory, copies, replica, in process, coalesce',
      ),
    ],
    depthWords: words(
      'overload, saturate, fail, stampede, stale, approximate, lost, cost, price, limit, slow, miss, herd, cold',
    ),
    properties: [
      'coalescesRequests',
      'hotKeySharePercent',
      'replicas',
      'hitRatioPercent',
      'eviction',
    ],
    suggestedBy: ['cache', 'cdn'],
    goodAnswer:
      'Posts are looked up 694,000 times a second at peak over 15 cache shards, 46,000 each of 80,000. A hot key with 5 % of all lookups puts 35,000 more on one shard and overloads it. So the hottest ten thousand posts are also kept in the memory of each feed server for some seconds, and replicated in three shards under different keys. ' +
      'A miss is coalesced into one fetch. Likes are counted in shards of a counter, added up every few seconds: the number is approximate by then. The price is up to ten seconds of stale text after an edit.',
  },
  {
    id: 'ranking',
    title: 'Room for ranking',
    opening:
      'In half a year a team wants to rank the feed by relevance. Where does it fit, and what must it never break?',
    followUps: [
      'The scorer takes 400 ms today. What does the reader see?',
      'How does a page stay stable when scores change between two pages?',
    ],
    groups: [
      words('rank, ranking, score, scorer, ranked, scoring, relevance'),
      words('deadline, fallback, candidate, time out, timeout, fall back, candidates, degrade'),
    ],
    depthWords: words(
      'slow, fail, down, fallback, late, cost, price, miss, unavailable, worse, time out, overload',
    ),
    properties: ['hasShedPlan', 'timeoutMs'],
    suggestedBy: ['service', 'vector-database'],
    goodAnswer:
      'The feed list gives 500 candidates by time; features come from a store in memory, and a scorer gets a deadline of 80 ms of the 200. If it fails or is late, the page is in time order, which is the product of today: ranking may make the feed better, never slower or empty. ' +
      'The ranked list is kept for the session, so that the second page does not repeat the first. The price is the largest compute of the system, 34,700 times 500 scores a second at peak, so score once per session and not per page.',
  },
];
