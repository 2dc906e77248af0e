import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Operations and entities of the reference answer. */

export const referenceOperations: Answers['operations'] = cardsById(
  {
    id: 'o1',
    method: 'POST',
    path: '/v1/posts',
    request: '{text, media_key?}, Authorization: token, Idempotency-Key',
    response: '201 {post_id, created_at}',
    errors: '401 not signed in, 413 too long, 429 over the limit',
    notes:
      'Publish. Answers when the post is stored, before the fan-out; the app shows it at once from the answer.',
  },
  {
    id: 'o2',
    method: 'GET',
    path: '/v1/feed?cursor&limit=20',
    request: 'Authorization: token',
    response: '200 {posts, next_cursor}',
    errors: '401 not signed in, 410 cursor too old: start over',
    notes: 'The cursor is (time, id) of the last post, never an offset. At most 50 a page.',
  },
  {
    id: 'o3',
    method: 'GET',
    path: '/v1/users/{id}/posts?cursor&limit=20',
    request: 'Authorization: token',
    response: '200 {posts, next_cursor}',
    errors: '404 no such account',
    notes: 'The profile of an account, newest first.',
  },
  {
    id: 'o4',
    method: 'PUT',
    path: '/v1/users/{id}/follow',
    request: 'Authorization: token',
    response: '204',
    errors: '404 no such account, 429 over the limit',
    notes:
      'Safe to repeat. DELETE on the same path unfollows, and acts on the next reading of the feed.',
  },
  {
    id: 'o5',
    method: 'POST',
    path: '/v1/media',
    request: '{type, bytes}, Authorization: token',
    response: '201 {media_key, upload_url, expires_at}',
    errors: '413 too large, 415 no picture',
    notes: 'A signed link for a direct upload; it expires after ten minutes.',
  },
  {
    id: 'o6',
    method: 'DELETE',
    path: '/v1/posts/{id}',
    request: 'Authorization: token',
    response: '204',
    errors: '403 not the author, 404 no such post',
    notes: 'Marks the post as deleted and clears its cache entry; feeds filter it.',
  },
);

export const referenceEntities: Answers['entities'] = cardsById(
  {
    id: 'post',
    name: 'post',
    fields: [
      { name: 'post_id', type: 'bigint, ordered by time', key: 'primary' },
      { name: 'author_id', type: 'bigint', key: 'none' },
      { name: 'body', type: 'text', key: 'none' },
      { name: 'media_key', type: 'text', key: 'none' },
      { name: 'created_at', type: 'timestamp', key: 'none' },
      { name: 'deleted_at', type: 'timestamp', key: 'none' },
    ],
    indexes: 'Partitioned by a hash of post_id.',
    accessPaths: 'Twenty posts at once by id, to turn a page of ids into posts.',
    notes: 'The only copy of the text; all else holds ids.',
  },
  {
    id: 'author-timeline',
    name: 'author_timeline',
    fields: [
      { name: 'author_id', type: 'bigint', key: 'partition' },
      { name: 'post_id', type: 'bigint', key: 'sort' },
    ],
    indexes: 'Sorted by post_id, newest first.',
    accessPaths: 'A page of one author for profiles, large accounts, and rebuilding lists.',
    notes: 'Written together with the post.',
  },
  {
    id: 'follow',
    name: 'follow',
    fields: [
      { name: 'follower_id', type: 'bigint', key: 'partition' },
      { name: 'followed_id', type: 'bigint', key: 'sort' },
      { name: 'since', type: 'timestamp', key: 'none' },
    ],
    indexes: 'A second table with the two ids the other way round.',
    accessPaths: 'Followers of an author in pages for the fan-out; followed accounts of a reader.',
    notes: '20 billion edges, 320 GB each way.',
  },
  {
    id: 'feed',
    name: 'feed',
    fields: [
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'entries', type: 'list of (post_id, author_id, time), at most 800', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The newest 25 entries of one reader; an insert at the head.',
    notes: 'In memory; built again from the timelines of the followed authors.',
  },
  {
    id: 'user',
    name: 'user',
    fields: [
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'name', type: 'text', key: 'none' },
      { name: 'follower_count', type: 'bigint', key: 'none' },
      { name: 'is_pulled', type: 'boolean', key: 'none' },
      { name: 'last_seen', type: 'timestamp', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'By user_id.',
    notes: 'is_pulled from 100,000 followers, and back below 80,000, so that nobody flips daily.',
  },
  {
    id: 'media',
    name: 'media',
    fields: [
      { name: 'media_key', type: 'hash of the bytes', key: 'primary' },
      { name: 'bytes', type: 'blob', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'By key, from the edge.',
    notes: 'In object storage; never changed.',
  },
);
