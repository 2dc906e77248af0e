import type { Pack } from '../pack';
import { words } from '../words';

const USER = words('user, user id, account, account id, owner, reader, person, viewer');

export const entities: Pack['entities'] = [
  {
    id: 'post',
    title: 'Post',
    isMust: true,
    traits: ['never-lost', 'read-own-write'],
    recognisedBy: [[['post', 'tweet', 'status', 'posts', 'story']]],
    key: [[['post id', 'id', 'post', 'tweet id', 'author', 'author id', 'user id']]],
    accessPath: 'By post id, many at once, to turn the ids of a feed into posts.',
    example:
      'post(post_id primary key, time-ordered; author_id, body, media_key, created_at, deleted_at)',
  },
  {
    id: 'author-timeline',
    title: 'Posts by author',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        ['author', 'user', 'profile'],
        ['timeline', 'post', 'index'],
      ],
      [['timeline', 'profile']],
    ],
    key: [[['author', 'author id', 'user id', 'user', 'account id', 'account']]],
    accessPath:
      'The newest posts of one author: for profiles, for large accounts, and to rebuild feeds.',
    example: 'author_timeline(author_id partition key, post_id sort key, newest first)',
  },
  {
    id: 'follow',
    title: 'Follow',
    isMust: true,
    traits: ['never-lost'],
    recognisedBy: [
      [
        [
          'follow',
          'follower',
          'following',
          'follows',
          'edge',
          'graph',
          'relationship',
          'friendship',
          'subscription',
          'social graph',
          'friend',
        ],
      ],
    ],
    key: [
      [
        words(
          'follower, followed, followee, follower id, followee id, followed id, user id, source, from, following id',
        ),
      ],
    ],
    accessPath:
      'Followers of an account for the fan-out; followed accounts of a reader for the feed. Both ways by key.',
    example:
      'follow_by_follower(follower_id, followed_id) and follow_by_followed(followed_id, follower_id), written together',
  },
  {
    id: 'feed',
    title: 'Feed list',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        [
          'feed',
          'home timeline',
          'feed list',
          'feed entry',
          'inbox',
          'newsfeed',
          'home feed',
          'timeline cache',
          'feed cache',
        ],
      ],
    ],
    key: [[USER]],
    accessPath: 'The first page of one reader, and an insert at its head; at most 800 entries.',
    example: 'feed(user_id -> list of (post_id, author_id, time), capped at 800), in memory',
  },
  {
    id: 'user',
    title: 'Account',
    isMust: false,
    traits: ['never-lost'],
    recognisedBy: [[['user', 'account', 'profile', 'member', 'author']]],
    key: [[['id', ...USER]]],
    accessPath:
      'By id: name, number of followers, and whether its posts are pulled instead of pushed.',
    example: 'user(user_id primary key, name, follower_count, is_pulled, last_seen)',
  },
  {
    id: 'media',
    title: 'Picture',
    isMust: false,
    traits: ['bytes', 'append-only'],
    recognisedBy: [[['media', 'picture', 'image', 'photo', 'attachment', 'file', 'blob']]],
    key: [[['media key', 'key', 'media id', 'id', 'media', 'url', 'hash']]],
    accessPath: 'By key, from the edge; never changed, so it may be kept there for a month.',
    example: 'media(media_key -> bytes) in object storage; the post holds the key',
  },
];
