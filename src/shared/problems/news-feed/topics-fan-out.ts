import type { Topic } from '../pack';
import { words } from '../words';

/** From the post to the lists: how it is distributed, where the lists are, who follows whom. */
export const fanOutTopics: Topic[] = [
  {
    id: 'hybrid-fan-out',
    title: 'Push, pull and the celebrity',
    opening:
      'Someone with 50 million followers posts. Walk me through the next minute in your system.',
    followUps: [
      'Where exactly do you put the threshold, and which number decides it?',
      'An account crosses the threshold today. What happens to the posts already pushed?',
      'Why not pull for everyone? Give me the number.',
    ],
    groups: [
      words('hybrid, push, pull, fan out, fanout, fan out on write, fan out on read'),
      words('celebrity, celebrities, threshold, follower, large account, hot user, influencer'),
      ['{number}'],
    ],
    depthWords: words(
      'lag, delay, late, backlog, amplification, overload, fail, cost, price, wait, slow, burst, behind, expensive, lost',
    ),
    properties: ['jobSeconds', 'partitions', 'acceptsLag', 'hasLagAlarm'],
    suggestedBy: ['worker', 'stream', 'queue'],
    goodAnswer:
      'Push for accounts below 100,000 followers, pull for the few thousand above. Pushing is 116,000 inserts a second on average, 347,000 at peak; one post to 50 million at 500,000 a second would take 100 s, and everyone’s posts would be late behind it. ' +
      'The threshold follows from the promise of 5 s: in that time a tenth of the workers inserts 250,000 entries, so 100,000 leaves room. A reader follows about five such accounts, so merging adds 58,000 lookups a second on average, answered from memory. ' +
      'Pure pull would be 3.5 million lookups a second. The price of the hybrid is two ways to read and a switch of accounts between them.',
  },
  {
    id: 'feed-lists',
    title: 'The store of feed lists',
    opening: 'What exactly is in a feed list, how long is it, and for whom do you keep one?',
    followUps: [
      'Why ids and not the posts themselves?',
      'A shard with three million lists is gone. What do its readers see, and how do you fill it again?',
      'Somebody comes back after a year. What happens?',
    ],
    groups: [
      words('timeline, feed cache, list, feed list, feed store, redis'),
      words(
        'cap, capped, 800, inactive, idle, ids only, hydrate, ids, trim, active, only ids, id only',
      ),
    ],
    depthWords: words(
      'lost, lose, fail, rebuild, cold, memory, cost, price, expensive, slow, miss, evict, down, stampede, restart',
    ),
    properties: ['shards', 'memoryGb', 'ttlSeconds', 'acceptsLoss', 'source', 'retentionDays'],
    suggestedBy: ['cache', 'wide-column-store'],
    goodAnswer:
      'A list of the last 800 post ids with author and time, 16 bytes each, for the 100 million people seen within 30 days: 1.28 TB, about 2.6 TB with overhead, on 33 shards with a replica each. That memory is the largest line of the bill, so idle people have no list. ' +
      'Ids, not posts: an edit or deletion then needs no search through 200 lists. A page is hydrated with one multiget of 20 posts from a cache. ' +
      'A lost shard is built again when its readers come, from the timelines of the accounts they follow, at a limited rate; until then they get a shorter feed, a second late.',
  },
  {
    id: 'follow-graph',
    title: 'The follow graph',
    opening:
      'The fan-out needs all followers of an author, the feed needs all accounts of a reader. How do you store that?',
    followUps: [
      'How do you stream 100,000 followers to the workers without holding them in memory?',
      'Someone unfollows. When do the posts vanish, and who does it?',
    ],
    groups: [
      words('follow graph, adjacency, edges, edge, follower, follow table, graph, followers'),
      words(
        'both directions, both direction, both ways, both sides, shard, page, pages, pagination, partition, twice, two tables, index',
      ),
    ],
    depthWords: words(
      'hot, large, fail, inconsistent, repair, late, lost, lose, cost, price, slow, drift, down, crash, scan',
    ),
    properties: ['shardKey', 'partitioning', 'replicationFactor', 'hasBackup'],
    suggestedBy: ['graph-database', 'wide-column-store', 'sql-database', 'key-value-store'],
    goodAnswer:
      'Two tables of edges, one partitioned by follower and one by followed: 20 billion edges of 16 bytes are 320 GB each way. Both questions are then one partition. Workers read followers in pages of 1,000 and keep their place, so a crash repeats a page at most. ' +
      'A follow writes both; if the second write fails, a repair job compares the two. The partition of a large account is hot and huge, but large accounts are not pushed, so nobody reads it whole. ' +
      'An unfollow acts at once, because the feed service filters by the followed accounts when it reads. The price is double the writes.',
  },
];
