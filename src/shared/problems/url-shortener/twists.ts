import type { Pack, Twist } from '../pack';
import { words } from '../words';

export const twists: Twist[] = [
  {
    id: 'viral-link',
    title: 'One link goes viral',
    announcement:
      'A link was shared by someone famous: one code now gets 20 % of all redirects. What happens, and what do you change?',
    goodAnswer:
      'That is 3,800 requests a second for one key at peak: one cache shard carries it, but a miss would send them all to the store. Coalesce the fetch, keep the top codes in each server’s memory, or let the edge keep this code for some seconds.',
    answeredBy: [
      [
        ['hot key', 'one key', 'one code', 'viral', 'hot', 'shard', 'popular'],
        words(
          'local cache, in process, in memory, edge, cdn, coalesce, coalescing, replicate',
          'replica, single flight, copy, copies',
        ),
      ],
    ],
  },
  {
    id: 'cache-lost',
    title: 'The cache is gone',
    announcement:
      'It is peak hour and the cache cluster is lost. Every redirect goes to the store. What do users see in the next five minutes?',
    goodAnswer:
      'The store gets 19,000 reads a second instead of 950. A store sized for the cold case stays at about half load; a smaller one needs shedding, coalescing and a ramp while the cache warms up.',
    answeredBy: [
      [
        ['cold', 'cache', 'store', 'database', 'warm'],
        words(
          'shed, headroom, replica, warm, coalesce, ramp, limit, sized, capacity, degrade',
          'circuit breaker',
        ),
      ],
    ],
  },
  {
    id: 'primary-fails',
    title: 'The primary fails',
    announcement:
      'The primary of your store fails, and the standby takes over after 60 seconds. Which requests fail meanwhile?',
    goodAnswer:
      'Redirects that hit the cache go on; misses can be read from a replica or fail for a minute. Creates fail or wait; clients repeat them with the same idempotency key, so that nothing is created twice.',
    answeredBy: [
      [
        ['failover', 'standby', 'primary', 'promote', 'minute', '60'],
        words('retry, idempotency, idempotent, cache, replica, continue, read only, queue, fail'),
      ],
    ],
  },
  {
    id: 'region-lost',
    title: 'The region must be survivable',
    announcement:
      'New requirement: redirects must go on when our whole region is lost. What do you change, and what does it cost?',
    goodAnswer:
      'A second region with an asynchronous replica and its own servers, steered by DNS health checks. Codes come from disjoint ranges per region. The last seconds of links may be missing after a switch; the bill nearly doubles.',
    answeredBy: [
      [
        ['region', 'second region', 'multi region'],
        words(
          'dns, replica, replicate, failover, asynchronous, disjoint, range, standby',
          'active, rpo, lag',
        ),
      ],
    ],
  },
  {
    id: 'spammer',
    title: 'Ten times the creates',
    announcement:
      'Within an hour creates rise to ten times the plan: a spammer has found us. What do you do first?',
    goodAnswer:
      'Limit per key and per address at the edge, revoke the key, and protect the redirects: they share servers with the creates, so creates are shed first. Then take the links down in bulk by owner.',
    answeredBy: [
      [
        ['limit', 'rate limit', 'quota', 'throttle', 'block', 'revoke', 'waf', 'shed', 'captcha'],
        ['key', 'ip', 'address', 'create', 'user', 'owner', 'spammer', 'edge', 'request', 'per'],
      ],
    ],
  },
  {
    id: 'delete-now',
    title: 'Delete it everywhere, now',
    announcement:
      'A court order: one link must stop working everywhere within a minute. Show me where copies of it live.',
    goodAnswer:
      'In the store, the cache, the memory of servers, the edge and in browsers. Mark it removed in the store, delete the cache entry, purge the edge; the longest time to live bounds what is left, and a 301 in a browser cannot be called back.',
    answeredBy: [
      [
        ['purge', 'invalidate', 'delete', 'evict', 'remove', 'ttl', 'max age', 'clear'],
        ['edge', 'cdn', 'cache', 'browser', 'ttl', 'max age', '301', 'everywhere'],
      ],
    ],
  },
];

export const mistakes: Pack['mistakes'] = [
  {
    id: 'hash-without-check',
    text: 'Cutting a hash of the URL to a few characters and hoping that it is unique.',
    instead: 'Check on insert and draw again, or number the links.',
  },
  {
    id: 'auto-increment-on-shards',
    text: 'Auto-increment keys on several shards: each shard counts from one.',
    instead: 'Blocks of numbers per server or time-ordered ids.',
  },
  {
    id: 'permanent-redirect',
    text: 'Answering 301 while promising click statistics and quick deletion.',
    instead: '302 or 307, with a short age at the edge if load asks for it.',
  },
  {
    id: 'counter-in-redirect',
    text: 'Updating a click counter in the database on every redirect.',
    instead: 'Send an event to a buffer and add up in the background.',
  },
  {
    id: 'cache-without-limits',
    text: 'A cache without time to live and eviction.',
    instead: 'A time to live, eviction of the least used, deletion on change.',
  },
  {
    id: 'shard-by-owner',
    text: 'Splitting the links by owner: a redirect knows only the code.',
    instead: 'Split by a hash of the code and index the owner.',
  },
  {
    id: 'too-many-shards',
    text: 'Twenty shards for 19,000 reads a second behind a cache that answers 95 %.',
    instead: 'One primary with a standby: 950 reads a second reach it. Say when you would split.',
  },
];
