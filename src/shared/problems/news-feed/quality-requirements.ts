import type { RequirementSpec } from '../pack';
import { words } from '../words';

const FEED = ['feed', 'timeline', 'home', 'read', 'page', 'load', 'app'];

/** How well it must work. */
export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'feed-latency',
    kind: 'non-functional',
    text: 'The feed loads within 200 ms at the 99th percentile.',
    isMust: true,
    coveredBy: [
      [
        [
          'latency',
          'low latency',
          'p99',
          'p95',
          'p999',
          'percentile',
          'response time',
          '{number} ms',
          '{number} millisecond',
        ],
      ],
      [
        [
          'fast',
          'quick',
          'quickly',
          'within',
          'under',
          'instantly',
          'less than',
          'below',
          'snappy',
          'responsive',
        ],
        FEED,
        [
          'fast',
          'quick',
          'quickly',
          'load',
          'open',
          'render',
          'respond',
          'response',
          'snappy',
          'responsive',
        ],
      ],
    ],
    target: { unit: 'ms', min: 20, max: 500 },
  },
  {
    id: 'post-visibility',
    kind: 'non-functional',
    text: 'A new post is in the feeds of followers within 5 s, of very large accounts within 30 s.',
    isMust: true,
    coveredBy: [
      [
        [
          'visible',
          'visibility',
          'appear',
          'show up',
          'fan out',
          'propagate',
          'propagation',
          'follower see',
        ],
        words('{number} s, {number} sec, {number} second, second, {number} minute, near real time'),
      ],
      [
        ['post', 'tweet', 'update', 'content', 'new post', 'celebrity post'],
        words(
          'visible, visibility, appear, show up, shows up, seen, reach, propagate, propagation, arrive, delivered',
          'deliver, fan out, in the feed, in feed, in follower feed, available to follower, surface',
        ),
        words(
          'within, after, in, under, less than, {number} s, {number} sec, {number} second, second, near real time',
          'real time, quickly, soon, delay, {number} minute, at most, max',
        ),
      ],
      [
        words(
          'feed freshness, freshness, fan out delay, fan out lag, fanout delay, propagation delay, fan out within, fan out latency',
        ),
      ],
      [
        ['fresh', 'stale', 'staleness', 'lag', 'delay', 'out of date', 'old', 'behind'],
        ['feed', 'timeline'],
        [
          'second',
          '{number} s',
          '{number} second',
          '{number} sec',
          'within',
          'at most',
          '{number} minute',
          'up to',
        ],
      ],
    ],
    target: { unit: 's', min: 1, max: 60 },
  },
  {
    id: 'feed-availability',
    kind: 'non-functional',
    text: 'Reading and publishing are 99.95 % available; an old feed is better than none.',
    isMust: true,
    coveredBy: [
      [
        words(
          'availability, available, uptime, highly available, nines, high availability, ha',
          'downtime, never down, always up, fault tolerant, fault tolerance, no single point of failure',
          'no spof, ap over cp, ap system, 99.9, 99.95, 99.99, 99.999',
        ),
      ],
      [
        ['stale', 'old', 'outdated', 'degraded', 'cached'],
        ['feed', 'timeline'],
        [
          'better than',
          'than none',
          'than no',
          'rather than',
          'instead of',
          'than nothing',
          'than an error',
        ],
      ],
    ],
    target: { unit: '%', min: 99.9, max: 99.999 },
  },
  {
    id: 'own-post-at-once',
    kind: 'non-functional',
    text: 'Authors see their own post at once.',
    isMust: true,
    coveredBy: [
      [
        ['author', 'own', 'poster', 'publisher', 'creator', 'themselves'],
        ['post', 'tweet', 'see', 'content'],
        words(
          'at once, immediately, instantly, instant, right away, straight away, see their own, sees his own',
          'sees her own, sees its own, sees their own, see own, see his own, without delay, as soon as',
        ),
      ],
      [
        words(
          'read your write, read your writes, read your own write, read your own writes, read own write, read after write, ryw, read-your-writes',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'durable-posts',
    kind: 'non-functional',
    text: 'Posts are durable; feed lists can be rebuilt from them.',
    isMust: true,
    coveredBy: [
      [
        words(
          'durable, durability, durably, no data loss, never lose, not lose, cannot lose, without loss, no loss',
          "can't lose, don't lose, zero data loss, no post lost, no lost post, without losing, persisted safely",
          'replicated',
        ),
        [
          'post',
          'tweet',
          'data',
          'content',
          'write',
          'photo',
          'publish',
          'zone',
          'loss',
          'lose',
          'durability',
        ],
      ],
      [
        ['post', 'tweet', 'content', 'data'],
        [
          'survive',
          'persist',
          'kept forever',
          'keep forever',
          'for ever',
          'forever',
          'permanently',
        ],
      ],
      [['durability', 'durable']],
      [
        ['rebuild', 'rebuilt', 'rebuildable', 'recompute'],
        ['feed', 'timeline', 'list', 'cache'],
      ],
    ],
    target: null,
  },
  {
    id: 'abuse-control',
    kind: 'non-functional',
    text: 'Posts and follows are limited per account.',
    isMust: false,
    coveredBy: [
      [['rate limit', 'rate limiting', 'spam', 'abuse', 'throttle', 'throttling', 'bot']],
      [
        ['limit', 'limited', 'quota', 'at most', 'max'],
        ['post', 'follow', 'request'],
        [
          'per account',
          'per user',
          'per hour',
          'per day',
          'per minute',
          'an hour',
          'a day',
          'a minute',
          'each account',
        ],
      ],
    ],
    target: null,
  },
];
