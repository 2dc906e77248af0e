import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'hybrid-fan-out',
    text:
      'A hybrid: accounts below a threshold of 100,000 followers are pushed, the few thousand celebrities above are pulled. Pushing is 116,000 inserts a second, 347,000 at peak; the largest account alone would take 100 s for one post and make everyone late. ' +
      'The feed service keeps the newest posts of large accounts in memory, renewed every ten seconds, and merges the five or so that a reader follows. If the fan-out lags 10 minutes, the backlog of 208 million inserts drains in 23 minutes; people online are served first.',
  },
  {
    id: 'n2',
    topicId: 'feed-lists',
    text:
      'A feed list holds the last 800 ids, 16 bytes each, and only for people seen within 30 days: 1.28 TB, twice that with overhead, on 33 shards. Inactive people have none. Ids only, so an edit needs no search; a page is hydrated by one multiget. ' +
      'If a shard is lost, its three million lists are rebuilt from the timelines of the followed authors when people come, at a limited rate; until then they see a shorter feed.',
  },
  {
    id: 'n3',
    topicId: 'paging-and-deletion',
    text:
      'The cursor is (time, id) of the last post shown, so new posts above do not move the page. Inserting an id twice leaves one entry, which makes a repeated fan-out harmless. ' +
      'A deleted post is marked and its cache entry cleared; the feed service filters it, and posts of blocked or unfollowed authors, when it reads the page. That acts within seconds instead of a search through 20 million lists. The price: a page can come out short, so 25 ids are fetched for 20 posts.',
  },
  {
    id: 'n4',
    topicId: 'follow-graph',
    text:
      'The follow graph is two tables of edges, by follower and by followed: both directions are one partition. Workers read followers in pages of 1,000 and remember the page, so a crash repeats one page. ' +
      '20 billion edges are 320 GB each way in three copies. If the second write of a follow fails, a job repairs it within a minute. An unfollow acts at once, because the feed service filters by the followed accounts.',
  },
  {
    id: 'n5',
    topicId: 'hot-post',
    text:
      'A hot post can be 5 % of 694,000 lookups a second: 35,000 more on a shard that already carries 46,000 of 80,000, so it would be overloaded. The hottest ten thousand posts are therefore in a local cache on each feed server for some seconds, and in three shards under different keys. ' +
      'Misses are coalesced. Likes are a counter in shards, added up every few seconds, approximate until then. The price is text that is stale for ten seconds after an edit.',
  },
  {
    id: 'n6',
    topicId: 'ranking',
    text:
      'Ranking is a step between the list and the page: 500 candidates from the list, features from memory, and a scorer with a deadline of 80 ms. If it is late or down, the fallback is time order, the product of today. ' +
      'The ranked list is kept for the session, so that pages do not overlap. The cost is 34,700 times 500 scores a second at peak, so it is done once a session.',
  },
  {
    id: 'n7',
    topicId: null,
    text:
      'When things go wrong: an event that crashes its worker goes to the dead-letter queue after 5 attempts, an alarm rings and the partition moves on. With ten times the reads the feed service sheds first: shorter pages of 10, no counters, local copies of the hottest posts. ' +
      'With two regions apart, feeds stay readable from local lists, and posts queue for the other side. With half the money, 200 ids instead of 800 and lists for 7 days are a quarter of the memory.',
  },
);
