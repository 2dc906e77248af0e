import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Operations and entities of the reference answer. */

export const referenceOperations: Answers['operations'] = cardsById(
  {
    id: 'o1',
    method: 'WS',
    path: '/v1/connect',
    request: '{token, device_id}; ping every 30 s',
    response: 'ready{session}',
    errors: '401 bad token, 429 try again after a random wait',
    notes: 'One connection per device. After a reconnect the device calls sync.',
  },
  {
    id: 'o2',
    method: 'WS',
    path: 'send',
    request: '{conv_id, client_msg_id, body}',
    response: 'ack{client_msg_id, msg_id, seq}',
    errors: '403 not a member, 413 too long, 429 over the limit',
    notes: 'Send a message. The ack follows the write; the same client_msg_id gives the same ack.',
  },
  {
    id: 'o3',
    method: 'WS',
    path: 'message',
    request: '',
    response: '{conv_id, seq, msg_id, sender, body, ts}, answered by received{seq}',
    errors: '',
    notes:
      'Server to client: a new message is delivered. A gap in seq makes the device ask for the history.',
  },
  {
    id: 'o4',
    method: 'GET',
    path: '/v1/conversations/{id}/messages?before_seq&limit=50',
    request: 'Authorization: token',
    response: '200 {messages, has_more}',
    errors: '403 not a member, 404 no such conversation',
    notes:
      'A page of history, newest first; pages by position, because new messages arrive meanwhile.',
  },
  {
    id: 'o5',
    method: 'GET',
    path: '/v1/sync?cursor&limit=100',
    request: 'Authorization: token',
    response: '200 {conversations: [{id, last_seq, unread}], next_cursor}',
    errors: '410 cursor too old: start over',
    notes: 'What changed since this device was last here.',
  },
  {
    id: 'o6',
    method: 'POST',
    path: '/v1/conversations',
    request: '{kind, title, members}, Idempotency-Key',
    response: '201 {conv_id}',
    errors: '422 more than 500 members',
    notes: 'For two people there is one conversation, whoever asks first.',
  },
  {
    id: 'o7',
    method: 'PUT',
    path: '/v1/conversations/{id}/members/{user_id}',
    request: 'Authorization: token',
    response: '204',
    errors: '403 not an admin, 409 group is full',
    notes: 'DELETE on the same path removes a member.',
  },
);

export const referenceEntities: Answers['entities'] = cardsById(
  {
    id: 'message',
    name: 'message',
    fields: [
      { name: 'conv_id', type: 'bigint', key: 'partition' },
      { name: 'bucket', type: 'int', key: 'partition' },
      { name: 'seq', type: 'bigint', key: 'sort' },
      { name: 'msg_id', type: 'bigint', key: 'none' },
      { name: 'client_msg_id', type: 'uuid', key: 'unique' },
      { name: 'sender', type: 'bigint', key: 'none' },
      { name: 'body', type: 'text', key: 'none' },
      { name: 'ts', type: 'timestamp', key: 'none' },
    ],
    indexes: 'Partitioned by (conv_id, bucket), sorted by seq, newest first.',
    accessPaths: 'A page of one conversation by seq; an insert only if the client_msg_id is new.',
    notes: 'A bucket is ten days: a partition stays below 100 MB and 100,000 rows.',
  },
  {
    id: 'conversation',
    name: 'conversation',
    fields: [
      { name: 'conv_id', type: 'bigint', key: 'primary' },
      { name: 'kind', type: 'direct | group', key: 'none' },
      { name: 'title', type: 'text', key: 'none' },
      { name: 'created_at', type: 'timestamp', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'By conv_id.',
    notes: 'The last seq is the newest message of the conversation.',
  },
  {
    id: 'member',
    name: 'member',
    fields: [
      { name: 'conv_id', type: 'bigint', key: 'primary' },
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'role', type: 'member | admin', key: 'none' },
      { name: 'last_read_seq', type: 'bigint', key: 'none' },
    ],
    indexes: '(user_id, conv_id) for the conversations of one person.',
    accessPaths:
      'Members of a conversation for delivery; one row for the check on each read and write.',
    notes: 'At most 500 rows for each conversation.',
  },
  {
    id: 'device',
    name: 'device',
    fields: [
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'device_id', type: 'uuid', key: 'primary' },
      { name: 'synced_until', type: 'cursor', key: 'none' },
      { name: 'push_token', type: 'text', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The devices of one user, for pushes and for sync.',
    notes: '',
  },
  {
    id: 'session',
    name: 'session',
    fields: [
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'device_id', type: 'uuid', key: 'sort' },
      { name: 'gateway', type: 'text', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'All devices of a user in one read. Expires 60 s after the last heartbeat.',
    notes: 'In memory; filled again by heartbeats.',
  },
  {
    id: 'presence',
    name: 'presence',
    fields: [
      { name: 'user_id', type: 'bigint', key: 'primary' },
      { name: 'last_seen', type: 'timestamp', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The contacts on the screen in one read.',
    notes: 'In memory, expires after 60 s.',
  },
);
