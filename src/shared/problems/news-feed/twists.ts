import type { Pack, Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'celebrity-event',
    title: 'A celebrity in a live event',
    announcement:
      'An account with 50 million followers posts every minute for an hour during a live event. What do you see, and what do you change?',
    goodAnswer:
      'Nothing is pushed for that account: the feed servers pull its newest posts into memory every few seconds, so a post costs one read per server. The post itself is a hot key: copies in several shards and in the servers. Pushed, each post would take 100 s and delay everyone.',
    answeredBy: [
      [
        words(
          'pull, not pushed, never pushed, merge, on read, threshold, hybrid, in memory, not fan out, skip',
        ),
        words(
          'celebrity, follower, large account, account, hot key, hot, copies, cache, memory, post',
        ),
      ],
    ],
  },
  {
    id: 'fan-out-lag',
    title: 'Fan-out ten minutes behind',
    announcement:
      'After a fault the fan-out is ten minutes behind, at peak. How long until it has caught up, and what do you do meanwhile?',
    goodAnswer:
      'Ten minutes at 347,000 inserts a second are 208 million inserts. 100 workers do 500,000 a second, so 153,000 to spare: the backlog drains in 23 minutes. Push to people who are online first, raise the pull threshold meanwhile, and build lists on read for the rest; an alarm watches the age of the oldest event.',
    answeredBy: [
      [
        words('backlog, drain, catch up, lag, behind, caught up'),
        words(
          '{number} minute, priority, prioritise, prioritize, online first, active, threshold, worker, more workers, spare, first',
        ),
      ],
    ],
  },
  {
    id: 'lists-shard-lost',
    title: 'A shard of feed lists is gone',
    announcement:
      'One of 33 shards of feed lists is lost with its replica. Three million people open the app. What happens?',
    goodAnswer:
      'Their lists are rebuilt from the timelines of the accounts they follow, 300 reads each. All at once that is a herd of 900 million reads, so rebuilding is limited to some thousand a second, for those who come first; until then they get a short feed of the large accounts in memory.',
    answeredBy: [
      [
        words('rebuild, rebuilt, recompute, build again, warm, refill, built again'),
        words(
          'limit, limited, rate, timeline, author, cap, queue, gradually, pull, throttle, short',
        ),
      ],
    ],
  },
  {
    id: 'unfollow-now',
    title: 'An unfollow must act now',
    announcement:
      'Legal wants it: after an unfollow or a block, not a single post of that account may show. At once. How?',
    goodAnswer:
      'Filter on read: the feed service knows the followed and blocked accounts of the reader, kept beside the list and changed with the follow itself. Entries of that author drop out of the page; the list is cleaned up later in the background. The author’s id is in each entry, so the filter needs no lookup.',
    answeredBy: [
      [
        ['filter', 'filtered', 'on read', 'when read', 'drop', 'hide', 'exclude'],
        words('read, unfollow, block, blocked, follow, author, reader, entry, page, author id'),
      ],
    ],
  },
  {
    id: 'ten-times-reads',
    title: 'Ten times the reads for a final',
    announcement:
      'The final of a world cup: ten times the feed reads for 30 minutes, the same number of posts. What fills up first?',
    goodAnswer:
      'The feed service at 350,000 reads a second: nine servers become 90, or it sheds: shorter pages of 10 from a cache per person for 10 seconds, no ranking, no counters. Next the post cache with 7 million lookups; local copies of the hottest ten thousand posts take nearly half of that. The lists have room: reads are a tenth of their work.',
    answeredBy: [
      [
        words(
          'shed, shorter, degrade, local cache, local copies, scale, server, replica, add, coalesce, copies, capacity',
        ),
        words(
          'first, feed service, post cache, read, hottest, page, lookup, ten times, 10x, saturate, fills',
        ),
      ],
    ],
  },
  {
    id: 'regions-apart',
    title: 'Two regions that cannot see each other',
    announcement:
      'You now run in two regions, and the line between them is cut for an hour. What works, and what waits?',
    goodAnswer:
      'Feeds stay readable in both regions from their own lists; posts are stored in the home region of the author and queue for the other side. Posts from over there are late by up to an hour, in their place by time when they arrive. Follows are events that both sides apply; nothing is lost, only stale.',
    answeredBy: [
      [
        ['region', 'home region', 'regions', 'partition', 'both sides'],
        words(
          'queue, stale, late, local, readable, asynchronous, home, replicate, available, eventual, ap, merge',
        ),
      ],
    ],
  },
  {
    id: 'cold-post-cache',
    title: 'The post cache is empty',
    announcement:
      'The whole post cache restarts empty at peak: 694,000 lookups a second. What happens in the next five minutes?',
    goodAnswer:
      'The store can take a fifth of that, so sending everything through would sink it. Coalesce fetches of one post, answer with pages of 5 posts and let the hottest come first: some thirty thousand posts are half of all lookups. The limit on misses rises as the hit ratio does; after some minutes the cache is warm.',
    answeredBy: [
      [
        ['cold', 'cache', 'store', 'warm', 'miss', 'misses', 'empty'],
        words(
          'shed, shorter, coalesce, limit, ramp, warm, headroom, degrade, circuit breaker, fewer, page',
        ),
      ],
    ],
  },
  {
    id: 'half-the-money',
    title: 'Half the money',
    announcement:
      'The bill must be halved by the end of the quarter. Which line do you cut, and what quality goes with it?',
    goodAnswer:
      'Memory for feed lists is the largest line we can choose. Keep 200 ids instead of 800, and lists only for people seen within 7 days: a quarter of the memory. The price: deep scrolling and those who come weekly get a list built on read, half a second later. Or keep the lists on disk.',
    answeredBy: [
      [
        words('memory, list, lists, ids, disk, tier, cache, ram, line'),
        words(
          'fewer, shorter, instead of, {number} days, cheaper, on read, price, slower, disk, cut, halve, smaller',
        ),
      ],
    ],
  },
  {
    id: 'poison-event',
    title: 'An event that crashes the fan-out',
    announcement:
      'One post event makes its worker crash again and again. What do followers of other authors notice?',
    goodAnswer:
      'Its partition stands still, so a two-hundredth of all authors is late. After five attempts the event goes to the dead-letter queue, an alarm rings and the partition moves on. The post is stored; its followers get it by a replay, or when their list is rebuilt.',
    answeredBy: [
      [
        words('dead letter, dlq, attempt, attempts, poison, skip, retry limit, quarantine, park'),
        words('alarm, partition, replay, move on, queue, alert, after, stored, limit'),
      ],
    ],
  },
];

export const mistakes: Pack['mistakes'] = [
  {
    id: 'sync-fan-out',
    text: 'Inserting into 200 lists while the author waits.',
    instead: 'Store the post, answer, and let workers distribute it from a stream.',
  },
  {
    id: 'push-for-everyone',
    text: 'Pushing for every account: one post of the largest takes 100 seconds and delays all others.',
    instead: 'Push below a threshold, merge the few large accounts when a feed is read.',
  },
  {
    id: 'pull-for-everyone',
    text: 'Gathering each feed when it is read: 300 accounts for each of 11,600 openings a second.',
    instead: 'Lists prepared at publication: one lookup.',
  },
  {
    id: 'list-as-only-copy',
    text: 'Feed lists in memory as the only place where posts are.',
    instead: 'Posts in a durable store; lists hold ids and can be built again.',
  },
  {
    id: 'bodies-in-lists',
    text: 'The text of the post copied into every list: no edit and no deletion reaches them all.',
    instead: 'Ids in the lists, posts fetched by id.',
  },
  {
    id: 'offset-paging',
    text: 'Paging by offset on a list that moves: posts show up twice or never.',
    instead: 'A cursor of time and id.',
  },
  {
    id: 'shards-by-date',
    text: 'Posts split by date: today’s shard takes all writes and nearly all reads.',
    instead: 'Split by a hash of the post id, and by author for timelines.',
  },
  {
    id: 'one-row-counter',
    text: 'The likes of a post in one row that everybody updates.',
    instead: 'Counters in shards, added up every few seconds.',
  },
];
