import type { Pack } from '../pack';
import { words } from '../words';

const CONVERSATION = words(
  'conversation, conv, chat, channel, room, group, thread, conversation id, conv id, chat id, channel id',
);
const USER = ['user', 'account', 'member', 'person', 'user id', 'owner', 'participant'];

export const entities: Pack['entities'] = [
  {
    id: 'message',
    title: 'Message',
    isMust: true,
    traits: ['never-lost', 'private', 'append-only', 'read-own-write'],
    recognisedBy: [[['message', 'msg', 'messages', 'chat message']]],
    key: [[CONVERSATION]],
    accessPath:
      'A page of one conversation by position; one insert per message, refused when the client id repeats.',
    example:
      'message((conv_id, bucket) partition key, seq sort key, msg_id, client_msg_id, sender, body, ts); a bucket is ten days, so no partition grows without end',
  },
  {
    id: 'conversation',
    title: 'Conversation',
    isMust: true,
    traits: ['never-lost', 'private'],
    recognisedBy: [[['conversation', 'chat', 'channel', 'room', 'group', 'thread']]],
    key: [[['id', ...CONVERSATION]]],
    accessPath: 'By id, for its kind, title and last number.',
    example: 'conversation(conv_id primary key, kind, title, last_seq, created_at)',
  },
  {
    id: 'member',
    title: 'Member',
    isMust: true,
    traits: ['never-lost', 'private'],
    recognisedBy: [
      [
        [
          'member',
          'membership',
          'participant',
          'subscription',
          'members',
          'group user',
          'user conversation',
        ],
      ],
    ],
    key: [[[...CONVERSATION, ...USER]]],
    accessPath:
      'Members of a conversation for delivery and for the check on reads; conversations of a user by an index.',
    example:
      'member(conv_id partition key, user_id sort key, role, last_read_seq), index on user_id',
  },
  {
    id: 'device',
    title: 'Device',
    isMust: false,
    traits: ['private'],
    recognisedBy: [
      [
        [
          'device',
          'push token',
          'inbox',
          'undelivered',
          'delivery cursor',
          'device cursor',
          'cursor',
          'offline queue',
          'sync state',
        ],
      ],
    ],
    key: [[[...USER, 'device', 'device id']]],
    accessPath: 'Devices of a user, with how far each has read and where its push goes.',
    example: 'device(user_id partition key, device_id sort key, synced_until, push_token)',
  },
  {
    id: 'session',
    title: 'Session',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        [
          'session',
          'connection',
          'registry',
          'socket',
          'routing',
          'connection registry',
          'gateway map',
        ],
      ],
    ],
    key: [[[...USER, 'device', 'session', 'connection', 'socket']]],
    accessPath: 'The gateway of each device of a user; expires when heartbeats stop.',
    example: 'session(user_id, device_id -> gateway), expires after 60 s',
  },
  {
    id: 'presence',
    title: 'Presence',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [[['presence', 'online status', 'last seen', 'user status', 'status']]],
    key: [[USER]],
    accessPath: 'Whether the contacts on the screen are online, in one read for all of them.',
    example: 'presence(user_id -> last_seen), expires 60 s after the last heartbeat',
  },
];
