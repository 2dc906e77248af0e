import type { Part, Setting } from '../pack';
import { words } from '../words';

export const setting: Setting = { userContinents: 3, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'large-accounts-apart',
    title: 'Large accounts are merged in when a feed is read',
    requirements: ['post-visibility', 'home-feed'],
    on: [['computes-asynchronously'], ['computes'], ['durable-buffer']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'celebrity, celebrities, large account, largest account, big account, hot account, many follower',
              'most follower, influencer, threshold, famous, pulled account, vip',
            ),
            words(
              'merge, merged, pull, pulled, read, reading, skip, not fanned out, not pushed, never pushed, on read',
              'hybrid, memory, cache, separately, instead, query',
            ),
          ],
        ],
      },
    ],
    severity: 'major',
    why: 'One post of an account with 50 million followers is 50 million inserts, 100 seconds at 500,000 a second, and everybody else’s posts wait behind them.',
    fix: 'Push only below a threshold, for example 100,000 followers, and merge the newest posts of larger accounts when a feed is read; say so on the fan-out or the feed service.',
  },
  {
    id: 'capped-lists',
    title: 'Feed lists with a limit',
    requirements: ['home-feed'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'cap, capped, last {number}, newest {number}, latest {number}, at most {number}, top {number}, {number} entries, {number} ids, trim, trimmed',
            ),
            words('id, entry, entries, post, list, feed, ids, item'),
          ],
        ],
      },
      { sign: 'range', property: 'retentionDays', min: 1, max: 90 },
    ],
    severity: 'minor',
    why: 'Lists that only grow fill terabytes with entries that nobody scrolls to.',
    fix: 'Keep the last 800 ids for people seen within 30 days, and build the list again for those who come back.',
  },
  {
    id: 'lists-can-be-rebuilt',
    title: 'Feed lists that can be lost and built again',
    requirements: ['durable-posts', 'feed-availability'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'value', property: 'isRebuildable', oneOf: [true] },
      {
        sign: 'words',
        property: 'source',
        concepts: [
          [['post', 'timeline', 'author', 'follow', 'graph', 'post store', 'database', 'db']],
        ],
      },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            ['rebuild', 'rebuilt', 'built again', 'recompute'],
            ['timeline', 'author', 'post', 'follow', 'pull'],
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'Feeds are copies. A design that says where they come from may keep them cheaply; one that does not must guard them like the posts.',
    fix: 'Name the store that the lists are built from, the timelines of the followed authors, and bound the rate at which that happens.',
  },
  {
    id: 'lists-over-many-nodes',
    title: 'Feed lists spread over enough nodes',
    requirements: ['feed-latency', 'home-feed'],
    on: [['fast-lookup'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'range', property: 'shards', min: 8, max: null },
      { sign: 'range', property: 'replicas', min: 24, max: null },
    ],
    severity: 'minor',
    why: 'The lists take 1.3 TB and 350,000 inserts a second at peak: no single node has that memory.',
    fix: 'Split the lists by reader over tens of shards, and say how many.',
  },
  {
    id: 'follows-both-ways',
    title: 'Follows kept in both directions',
    requirements: ['follow'],
    on: [['durable', 'key-lookup']],
    shownBy: [
      {
        sign: 'words',
        property: 'shardKey',
        concepts: [
          [
            ['follower', 'follower id'],
            ['followed', 'followee', 'followed id', 'followee id'],
          ],
        ],
      },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            ['follow', 'edge', 'follower', 'graph'],
            words(
              'both direction, both side, both way, twice, two table, either side, each direction, each side, index by followed, index by followee',
            ),
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'The fan-out asks who follows an author, the feed asks whom a reader follows. Kept by one side only, the other question goes to every shard.',
    fix: 'Store each follow twice, once by either side, and say so on the store.',
  },
  {
    id: 'uploads-by-signed-link',
    title: 'Pictures uploaded by signed link',
    requirements: ['media'],
    on: [['durable-blobs']],
    shownBy: [{ sign: 'value', property: 'usesSignedUrls', oneOf: [true] }],
    severity: 'minor',
    why: 'Two terabytes of pictures a day would otherwise pass through services that are sized for posts of 1 KB.',
    fix: 'Let the post service sign a link and the app upload straight to object storage.',
  },
];
