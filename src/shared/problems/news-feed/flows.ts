import type { FlowSpec } from '../pack';
import { dailyRates, flow } from '../reference-parts';
import { words } from '../words';
import { FOLLOWERS, POSTS_IN_A_PAGE } from './quantities';

const perPersonAndDay = dailyRates({ people: 1e8, peakFactor: 3 });

const FEEDS = 10;
const POSTS = 0.5;
const MOST_FOLLOWERS = 50e6;
/** Accounts that a reader follows. */
const FOLLOWED = 300;
const MEDIA_SHARE = 0.2;
const MEDIA_BYTES = 200_000;
/** Assumed: everyone opens one profile a day, and follows or leaves somebody every fifth day. */
const PROFILES = 1;
const FOLLOWS = 0.2;

const READER = words(
  'user, user id, reader, reader id, follower, follower id, owner, owner id, account, post, post id',
);
const AUTHOR = words(
  'author, author id, user, user id, account, account id, profile, profile id, owner, owner id',
);

export const flows: FlowSpec[] = [
  flow({
    id: 'read-feed',
    title: 'Read feed',
    operation: 'read',
    ...perPersonAndDay(FEEDS),
    requestBytes: 200,
    responseBytes: 20_000,
    // Posts of a month; a few of them are on everybody's screen.
    popularity: { keys: 1.5e9, zipfExponent: 1, itemBytes: 1_000 },
    latencyTarget: { percentile: 0.99, ms: 200 },
    availabilityTarget: 0.9995,
    requirements: ['home-feed', 'feed-latency', 'feed-availability', 'own-post-at-once'],
    entities: ['feed', 'post', 'follow'],
    lookedUpBy: READER,
    gatheredLists: FOLLOWED,
  }),
  flow({
    id: 'publish-post',
    title: 'Publish post',
    operation: 'write',
    ...perPersonAndDay(POSTS),
    requestBytes: 1_000,
    responseBytes: 200,
    storedBytes: 1_000,
    availabilityTarget: 0.9995,
    requirements: [
      'publish-post',
      'durable-posts',
      'own-post-at-once',
      'abuse-control',
      'feed-availability',
    ],
    entities: ['post', 'author-timeline'],
  }),
  flow({
    id: 'fan-out',
    title: 'Fan out to followers',
    operation: 'write',
    isAsync: true,
    causedBy: 'publish-post',
    ...perPersonAndDay(POSTS * FOLLOWERS),
    requestBytes: 16,
    responseBytes: 0,
    freshnessTargetSeconds: 5,
    requirements: ['home-feed', 'post-visibility'],
    entities: ['feed', 'follow'],
    fanOut: { average: FOLLOWERS, max: MOST_FOLLOWERS },
  }),
  flow({
    id: 'view-profile',
    title: 'View profile',
    operation: 'read',
    ...perPersonAndDay(PROFILES),
    requestBytes: 200,
    responseBytes: 20_000,
    availabilityTarget: 0.9995,
    requirements: ['profile-timeline', 'feed-availability'],
    entities: ['author-timeline', 'post'],
    lookedUpBy: AUTHOR,
  }),
  flow({
    id: 'follow',
    title: 'Follow or unfollow',
    operation: 'write',
    ...perPersonAndDay(FOLLOWS),
    requestBytes: 200,
    responseBytes: 100,
    storedBytes: 16,
    requirements: ['follow', 'abuse-control'],
    entities: ['follow'],
  }),
  flow({
    id: 'upload-media',
    title: 'Upload media',
    operation: 'write',
    ...perPersonAndDay(POSTS * MEDIA_SHARE),
    requestBytes: MEDIA_BYTES,
    responseBytes: 200,
    storedBytes: MEDIA_BYTES,
    requirements: ['media'],
    entities: ['media'],
    content: 'shared-files',
  }),
  flow({
    id: 'view-media',
    title: 'View media',
    operation: 'read',
    ...perPersonAndDay(FEEDS * POSTS_IN_A_PAGE * MEDIA_SHARE),
    requestBytes: 200,
    responseBytes: MEDIA_BYTES,
    popularity: { keys: 3e8, zipfExponent: 1, itemBytes: MEDIA_BYTES },
    requirements: ['media'],
    entities: ['media'],
    content: 'shared-files',
  }),
];
