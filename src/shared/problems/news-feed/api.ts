import type { Pack } from '../pack';
import { words } from '../words';

const AUTH = words('token, auth, authorization, bearer, jwt, 401, 403, session, user id, cookie');
const CURSOR = words(
  'cursor, before, before id, max id, since id, next cursor, next, after, last seen, token, page token',
);

export const operations: Pack['operations'] = [
  {
    id: 'publish-post',
    title: 'Publish a post',
    requirements: ['publish-post', 'durable-posts', 'own-post-at-once'],
    methods: ['POST', 'RPC', 'PUT'],
    recognisedBy: [[['post', 'tweet', 'status', 'publish']]],
    expects: [
      {
        id: 'idempotency',
        text: 'An idempotency key, so that a repeated request is not a second post.',
        recognisedBy: [
          [
            words(
              'idempotency, idempotent, idempotency key, request id, client id, client post id, client token, dedupe',
            ),
          ],
        ],
      },
      {
        id: 'answer-before-fan-out',
        text: 'Answers when the post is stored, not when it is in the feeds.',
        recognisedBy: [
          [
            words(
              '201, 202, created, stored, before fan out, asynchronous, async, post id, without waiting, accepted',
            ),
          ],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 400 for a bad post, 401 not signed in, 429 over the limit.',
        recognisedBy: [
          [
            [
              '400',
              '401',
              '413',
              '422',
              '429',
              'too many request',
              'too long',
              'rate limit',
              'invalid',
            ],
          ],
        ],
      },
    ],
    example:
      'POST /v1/posts {text, media_key?} with Idempotency-Key -> 201 {post_id, created_at} once it is stored; 413 too long, 429 over the limit',
  },
  {
    id: 'read-feed',
    title: 'Read a page of the feed',
    requirements: ['home-feed', 'feed-latency'],
    methods: ['GET', 'RPC'],
    recognisedBy: [[['feed', 'timeline', 'home', 'newsfeed']]],
    expects: [
      {
        id: 'cursor',
        text: 'A cursor instead of an offset, because the list moves while it is read.',
        recognisedBy: [[CURSOR]],
      },
      {
        id: 'limit',
        text: 'A page size with a bound.',
        recognisedBy: [[['limit', 'page size', 'size', 'count', '20', 'at most', 'per page', 'n']]],
      },
      { id: 'auth', text: 'A token that says whose feed it is.', recognisedBy: [[AUTH]] },
    ],
    example:
      'GET /v1/feed?cursor&limit=20 -> 200 {posts, next_cursor}; the cursor is (time, id) of the last post',
  },
  {
    id: 'view-profile',
    title: 'Read the posts of an account',
    requirements: ['profile-timeline'],
    methods: ['GET', 'RPC'],
    recognisedBy: [
      [
        ['user', 'profile', 'account', 'author'],
        ['post', 'timeline', 'tweet', 'profile'],
      ],
      [['profile']],
    ],
    expects: [{ id: 'cursor', text: 'A cursor, as for the feed.', recognisedBy: [[CURSOR]] }],
    example:
      'GET /v1/users/{id}/posts?cursor&limit=20 -> 200 {posts, next_cursor}; 404 no such account',
  },
  {
    id: 'follow',
    title: 'Follow or unfollow',
    requirements: ['follow'],
    methods: ['PUT', 'POST', 'DELETE', 'RPC'],
    recognisedBy: [[['follow', 'unfollow', 'following', 'follower', 'subscription', 'friend']]],
    expects: [
      {
        id: 'idempotent',
        text: 'Safe to repeat, and the way to undo it.',
        recognisedBy: [
          [['put', 'delete', 'idempotent', 'unfollow', 'idempotency', '204', 'twice', 'repeat']],
        ],
      },
    ],
    example:
      'PUT and DELETE /v1/users/{id}/follow -> 204, however often it is sent; 404 no such account',
  },
  {
    id: 'upload-media',
    title: 'Get a link for an upload',
    requirements: ['media'],
    methods: ['POST', 'PUT', 'GET', 'RPC'],
    recognisedBy: [[['media', 'upload', 'image', 'picture', 'photo', 'file']]],
    expects: [
      {
        id: 'signed-link',
        text: 'A signed link, so that the bytes go straight to object storage.',
        recognisedBy: [
          [
            words(
              'signed, presigned, pre signed, upload url, upload link, signed url, direct upload, signed link, url',
            ),
          ],
        ],
      },
    ],
    example: 'POST /v1/media {type, bytes} -> 201 {media_key, upload_url, expires_at}',
  },
  {
    id: 'delete-post',
    title: 'Delete a post',
    requirements: ['deleted-content'],
    methods: ['DELETE', 'PATCH', 'POST', 'RPC'],
    recognisedBy: [[['delete', 'remove', 'post', 'tweet']]],
    expects: [
      {
        id: 'author',
        text: 'Only the author may delete: 403 otherwise.',
        recognisedBy: [[['403', 'author', 'owner', 'auth', 'token', 'forbidden', '401']]],
      },
    ],
    example: 'DELETE /v1/posts/{id} -> 204; 403 not the author, 404 no such post',
  },
];
