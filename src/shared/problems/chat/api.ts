import type { Pack } from '../pack';
import { words } from '../words';

const AUTH = words('token, auth, authorization, bearer, jwt, 401, 403, session token, cookie');
const PAGING = words(
  'before, before seq, after, after seq, cursor, limit, page, since, next, from, offset',
);

export const operations: Pack['operations'] = [
  {
    id: 'connect',
    title: 'Open the connection',
    requirements: ['direct-messages', 'presence', 'presence-lag'],
    methods: ['WS', 'GET', 'EVENT', 'RPC'],
    recognisedBy: [
      [
        words(
          'connect, connection, handshake, upgrade, websocket, socket, subscribe, ws, sse, event stream, long poll',
        ),
      ],
      [['heartbeat', 'ping', 'stream', 'events']],
    ],
    expects: [
      {
        id: 'auth',
        text: 'A token that says who connects, checked before the connection is accepted.',
        recognisedBy: [[AUTH]],
      },
      {
        id: 'heartbeat',
        text: 'A heartbeat, so that both sides notice a dead connection.',
        recognisedBy: [
          [['heartbeat', 'ping', 'pong', 'keepalive', 'keep alive', 'every {number} s']],
        ],
      },
    ],
    example:
      'WS /v1/connect?device_id with token -> ready{session}; ping every 30 s; 401 bad token',
  },
  {
    id: 'send-message',
    title: 'Send a message',
    requirements: ['direct-messages', 'group-messages', 'no-lost-message', 'message-order'],
    methods: ['WS', 'POST', 'RPC', 'EVENT', 'PUT'],
    recognisedBy: [
      [['send', 'publish', 'client msg id', 'client message id']],
      [['message', 'msg']],
    ],
    expects: [
      {
        id: 'idempotency',
        text: 'An id made by the client, so that a repeated send is one message.',
        recognisedBy: [
          [
            words(
              'client msg id, client message id, client id, client msgid, idempotency, idempotent',
              'idempotency key, dedupe, message uuid, temp id, local id, nonce, clientmsgid',
              'client generated',
            ),
          ],
        ],
      },
      {
        id: 'ack',
        text: 'An acknowledgement after the write, with the number of the message in its conversation.',
        recognisedBy: [
          [
            [
              'ack',
              'acknowledge',
              'acknowledgement',
              'seq',
              'sequence',
              '201',
              'message id',
              'server id',
            ],
          ],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 403 for one who is no member, 413 too long, 429 over the limit.',
        recognisedBy: [
          [
            [
              '403',
              '413',
              '429',
              'not a member',
              'too large',
              'too long',
              'rate limit',
              'forbidden',
              'too many request',
            ],
          ],
        ],
      },
    ],
    example:
      'WS send{conv_id, client_msg_id, body} -> ack{client_msg_id, msg_id, seq} after the write; errors not_a_member, too_long, slow_down',
  },
  {
    id: 'receive-message',
    title: 'Receive a message',
    requirements: ['direct-messages', 'group-messages'],
    methods: ['WS', 'EVENT', 'GET'],
    recognisedBy: [
      [
        [
          'receive',
          'deliver',
          'push',
          'incoming',
          'new message',
          'message event',
          'on message',
          'server to client',
        ],
      ],
      [['message'], ['seq', 'sequence', 'sender', 'event', 'ack']],
    ],
    expects: [
      {
        id: 'sequence',
        text: 'The number of the message, so that the device notices a gap.',
        recognisedBy: [
          [['seq', 'sequence', 'order', 'msg id', 'message id', 'gap', 'position', 'offset']],
        ],
      },
    ],
    example:
      'WS message{conv_id, seq, msg_id, sender, body, ts} from server to device; the device answers received{seq}',
  },
  {
    id: 'load-history',
    title: 'Load a page of history',
    requirements: ['history-sync', 'membership-check'],
    methods: ['GET', 'RPC', 'WS'],
    recognisedBy: [[['message', 'history', 'msg']]],
    expects: [
      {
        id: 'paging',
        text: 'Pages by position, not by offset, with a limit.',
        recognisedBy: [[PAGING]],
      },
      {
        id: 'membership',
        text: 'Only members may read: 403 otherwise.',
        recognisedBy: [
          [
            [
              '403',
              'member',
              'membership',
              'forbidden',
              'not a member',
              'authorised',
              'authorized',
            ],
          ],
        ],
      },
    ],
    example:
      'GET /v1/conversations/{id}/messages?before_seq&limit=50 -> 200 {messages, has_more}; 403 no member',
  },
  {
    id: 'sync',
    title: 'Catch up after being offline',
    requirements: ['history-sync'],
    methods: ['GET', 'POST', 'WS', 'RPC'],
    recognisedBy: [
      [
        [
          'sync',
          'catch up',
          'since',
          'missed',
          'cursor',
          'delta',
          'resume',
          'updates',
          'unread',
          'inbox',
          'undelivered',
        ],
      ],
    ],
    expects: [
      {
        id: 'cursor',
        text: 'A cursor or the last position of each conversation that the device has.',
        recognisedBy: [
          [
            [
              'cursor',
              'last seq',
              'since',
              'after',
              'after seq',
              'token',
              'position',
              'last seen',
              'last id',
            ],
          ],
        ],
      },
    ],
    example:
      'GET /v1/sync?cursor&limit=100 -> 200 {conversations: [{id, last_seq, unread}], next_cursor}',
  },
  {
    id: 'create-conversation',
    title: 'Create a conversation',
    requirements: ['group-messages'],
    methods: ['POST', 'PUT', 'RPC', 'WS'],
    recognisedBy: [[['conversation', 'group', 'channel', 'room', 'chat']]],
    expects: [
      {
        id: 'members',
        text: 'The first members, and an error above 500.',
        recognisedBy: [
          [['member', 'participant', 'user id', 'user ids', 'people', 'limit', '400', '422']],
        ],
      },
    ],
    example:
      'POST /v1/conversations {kind, members} with Idempotency-Key -> 201 {conv_id}; 422 more than 500 members',
  },
  {
    id: 'change-members',
    title: 'Add or remove members',
    requirements: ['group-messages'],
    methods: ['PUT', 'POST', 'PATCH', 'DELETE', 'RPC'],
    recognisedBy: [[['member', 'participant', 'join', 'leave', 'invite']]],
    expects: [
      {
        id: 'rights',
        text: 'Who may change members: 403 otherwise.',
        recognisedBy: [
          [['403', 'admin', 'owner', 'auth', 'token', 'permission', 'right', 'forbidden', '401']],
        ],
      },
    ],
    example:
      'PUT /v1/conversations/{id}/members/{user_id} -> 204; 403 not an admin, 409 group is full',
  },
];
