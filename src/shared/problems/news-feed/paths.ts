import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';

const FAN_OUT_WORKER = hop('fan-out worker', [['computes-asynchronously'], ['computes']], {
  mode: 'async',
});
const FEED_LISTS: PathHop = hop('store of feed lists', [
  ['fast-lookup'],
  ['durable', 'key-lookup'],
]);
const POST_CACHE_IF_ANY = hop('cache', [['fast-lookup']], { isOptional: true });
const OUTBOX = hop('store with an outbox', [['durable', 'durable-buffer']]);
const MEDIA_STORE = hop('object storage', [['durable-blobs']]);

export const requiredPaths: RequiredPath[] = [
  {
    id: 'publish-path',
    title: 'Publishing a post',
    flow: 'publish-post',
    requirements: ['publish-post', 'durable-posts'],
    anyOf: [[CLIENT, BALANCER, SERVICE, STORE]],
    why: 'The post is the truth; every feed it appears in is a copy. So it is stored first, and its author waits for that and for nothing else.',
    fix: 'Let the post service write the post to a durable store and answer before any follower has it.',
    weight: 3,
  },
  {
    id: 'fan-out-path',
    title: 'Fan-out to followers',
    flow: 'fan-out',
    requirements: ['home-feed', 'post-visibility'],
    anyOf: [
      [SERVICE, BUFFER, FAN_OUT_WORKER, { ...FEED_LISTS, mode: 'any' }],
      [OUTBOX, { ...BUFFER, isOptional: true }, FAN_OUT_WORKER, { ...FEED_LISTS, mode: 'any' }],
    ],
    why: 'Two hundred inserts for each post are too many to wait for, and too many to lose when a server restarts in the middle.',
    fix: 'Put each post into a durable stream, and let workers insert its id into the feed lists of the followers, but not for accounts with very many of them.',
    weight: 3,
  },
  {
    id: 'feed-path',
    title: 'Reading the feed',
    flow: 'read-feed',
    requirements: ['home-feed', 'feed-latency'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, FEED_LISTS]],
    why: 'Feeds are opened twenty times as often as posts are written. Collecting from three hundred accounts on each opening would be millions of lookups a second.',
    fix: 'Keep a short list of post ids for each active person in a fast store, and let the feed service read it with one lookup.',
    weight: 3,
  },
  {
    id: 'hydration-path',
    title: 'Turning ids into posts',
    flow: 'read-feed',
    requirements: ['home-feed', 'deleted-content'],
    anyOf: [[SERVICE, POST_CACHE_IF_ANY, STORE]],
    why: 'A list of ids stays right when a post is edited or deleted; copies of the text in every feed do not. And the few accounts that are too large to be pushed must be looked up when the feed is read.',
    fix: 'Let the feed service fetch the posts behind the ids, and the newest of the large accounts, from the post store by way of a cache.',
    weight: 2,
  },
  {
    id: 'followers-path',
    title: 'Followers for the fan-out',
    flow: 'fan-out',
    requirements: ['follow', 'home-feed'],
    anyOf: [
      [
        hop('fan-out worker', [['computes-asynchronously'], ['computes']]),
        hop('follow graph', [['durable', 'key-lookup']], { mode: 'any' }),
      ],
    ],
    why: 'Whoever distributes a post has to ask who follows its author, page by page.',
    fix: 'Connect the fan-out workers to the store that keeps the followers of each account.',
    weight: 1,
  },
  {
    id: 'followees-path',
    title: 'Large accounts for the feed',
    flow: 'read-feed',
    requirements: ['follow', 'home-feed'],
    anyOf: [
      [
        CLIENT,
        EDGE_IF_ANY,
        BALANCER,
        SERVICE,
        POST_CACHE_IF_ANY,
        hop('follow graph', [['durable', 'key-lookup']]),
      ],
    ],
    why: 'Posts of large accounts are not in the lists. The feed service has to know which of them this person follows, and an unfollow must act at once.',
    fix: 'Connect the feed service to the follow graph, or keep the followed large accounts beside each list and refresh them from it.',
    weight: 1,
  },
  {
    id: 'follow-path',
    title: 'Following somebody',
    flow: 'follow',
    requirements: ['follow'],
    anyOf: [[CLIENT, BALANCER, SERVICE, STORE]],
    why: 'Who follows whom is data of its own, asked for from both sides.',
    fix: 'Let a service store each follow in both directions: by the follower and by the followed.',
    weight: 1,
  },
  {
    id: 'profile-path',
    title: 'Profile timeline',
    flow: 'view-profile',
    requirements: ['profile-timeline'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, POST_CACHE_IF_ANY, STORE]],
    why: 'A profile shows the posts of one author. That is a range of one partition when posts are also kept by author and time, and a search through everything when they are not.',
    fix: 'Keep posts by author and time as well, and let a service read one page of them.',
    weight: 1,
  },
  {
    id: 'media-upload-path',
    title: 'Uploading media',
    flow: 'upload-media',
    requirements: ['media'],
    anyOf: [[CLIENT, EDGE_IF_ANY, MEDIA_STORE]],
    why: 'Pictures are two hundred times as large as posts. Sent through the services they would take up all their bandwidth.',
    fix: 'Hand out a signed link, and let the client upload straight to object storage.',
    weight: 1,
  },
  {
    id: 'media-view-path',
    title: 'Viewing media',
    flow: 'view-media',
    requirements: ['media'],
    anyOf: [[CLIENT, hop('edge cache', [['edge-cache']]), MEDIA_STORE]],
    why: 'The same few pictures are shown to millions of people all over the world, and they never change.',
    fix: 'Put a CDN in front of the object storage.',
    weight: 1,
  },
];
