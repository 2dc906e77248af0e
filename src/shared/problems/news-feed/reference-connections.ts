import { connection, recordsById, REPEATABLE } from '../reference-parts';
import { FOLLOWERS, POSTS_IN_A_PAGE } from './quantities';

const POST_BYTES = 1_000;

/** What the cache does not have, wherever posts are stored. */
export const POSTS_OF_A_PAGE = {
  timeoutMs: 100,
  multiplicity: POSTS_IN_A_PAGE,
  payloadBytes: POST_BYTES,
  ...REPEATABLE,
} as const;

/** The three questions to the follows, wherever these are stored. */
export const AFTER_A_FOLLOW = {
  operation: 'read',
  label: 'after a follow',
  properties: { timeoutMs: 50, criticality: 'soft', probabilityPercent: 2, isEncrypted: true },
} as const;
export const ON_BOTH_SIDES = {
  operation: 'write',
  label: 'both sides',
  properties: { timeoutMs: 200, multiplicity: 2, ...REPEATABLE },
} as const;
export const FOLLOWERS_OF_AN_AUTHOR = {
  operation: 'read',
  label: 'followers',
  properties: { timeoutMs: 500, batchSize: FOLLOWERS, ...REPEATABLE },
} as const;

export const connections = recordsById(
  connection('people', 'balancer', ['read-feed', 'publish-post', 'view-profile', 'follow'], {
    properties: { protocol: 'https', isEncrypted: true },
  }),
  connection('people', 'cdn', ['view-media'], {
    operation: 'read',
    label: 'pictures',
    properties: { protocol: 'https', isEncrypted: true },
  }),
  connection('cdn', 'media-store', ['view-media'], {
    operation: 'read',
    label: 'misses',
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 2_000, isIdempotent: true },
  }),
  connection('people', 'media-store', ['upload-media'], {
    operation: 'write',
    label: 'signed link',
    properties: { protocol: 'https', isEncrypted: true, isIdempotent: true },
  }),
  connection('balancer', 'feed-service', ['read-feed'], {
    operation: 'read',
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
  }),
  connection('balancer', 'limiter', ['publish-post', 'view-profile', 'follow'], {
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
  }),
  connection('limiter', 'post-service', ['publish-post', 'view-profile', 'follow'], {
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
  }),
  connection('feed-service', 'feed-lists', ['read-feed'], {
    operation: 'read',
    label: 'ids of a page',
    properties: { protocol: 'redis', timeoutMs: 50, payloadBytes: 320, isEncrypted: true },
  }),
  connection('feed-service', 'post-cache', ['read-feed'], {
    operation: 'read',
    label: 'posts',
    properties: {
      protocol: 'redis',
      timeoutMs: 50,
      criticality: 'soft',
      multiplicity: POSTS_IN_A_PAGE,
      payloadBytes: POST_BYTES,
      isEncrypted: true,
    },
  }),
  connection('feed-service', 'post-store', ['read-feed'], {
    operation: 'read',
    label: 'misses',
    properties: POSTS_OF_A_PAGE,
  }),
  connection('feed-service', 'follow-graph', ['read-feed'], AFTER_A_FOLLOW),
  connection('post-service', 'post-store', ['publish-post', 'view-profile'], {
    label: 'posts, timelines',
    properties: { timeoutMs: 200, ...REPEATABLE },
  }),
  connection('post-service', 'follow-graph', ['follow'], ON_BOTH_SIDES),
  connection('post-service', 'post-events', ['fan-out'], {
    mode: 'async',
    operation: 'write',
    label: 'one per post',
    properties: { protocol: 'kafka', isEncrypted: true, batchSize: FOLLOWERS },
  }),
  connection('post-events', 'fan-out-worker', ['fan-out'], {
    mode: 'async',
    operation: 'write',
    label: 'each follower',
    properties: { protocol: 'kafka', isEncrypted: true, multiplicity: FOLLOWERS },
  }),
  connection('fan-out-worker', 'follow-graph', ['fan-out'], FOLLOWERS_OF_AN_AUTHOR),
  connection('fan-out-worker', 'feed-lists', ['fan-out'], {
    operation: 'write',
    label: 'insert id',
    properties: { protocol: 'redis', timeoutMs: 100, ...REPEATABLE },
  }),
);
