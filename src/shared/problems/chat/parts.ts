import type { Part, Setting } from '../pack';
import { words } from '../words';

export const setting: Setting = { userContinents: 1, mustSurviveRegionLoss: false };

const CONVERSATION = words(
  'conversation, conversation id, conv, conv id, chat, chat id, channel, channel id, room, room id, group, thread',
);

export const parts: Part[] = [
  {
    id: 'order-within-conversation',
    title: 'Something that keeps the messages of a conversation in order',
    requirements: ['message-order'],
    on: [['durable-buffer'], ['fan-out'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'words', property: 'orderingKey', concepts: [[CONVERSATION]] },
      { sign: 'value', property: 'keyKind', oneOf: ['snowflake'] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [[['sequence', 'seq', 'number', 'order'], CONVERSATION]],
      },
    ],
    severity: 'major',
    why: 'Two servers handle two messages of one conversation at the same moment. Without a number or a common lane, each reader sees them in an order of his own.',
    fix: 'Number the messages of each conversation when they are stored, or lead them through a stream whose ordering key is the conversation.',
  },
  {
    id: 'history-in-one-place',
    title: 'The messages of a conversation kept together',
    requirements: ['history-sync'],
    on: [['durable', 'key-lookup']],
    shownBy: [
      { sign: 'words', property: 'shardKey', concepts: [[CONVERSATION]] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [[['index', 'partition', 'cluster'], CONVERSATION]],
      },
    ],
    severity: 'minor',
    why: 'History is read by conversation and position. Spread by message or by sender, each page would ask every node.',
    fix: 'Partition the messages by conversation, with a bucket of time so that a busy one does not grow without end.',
  },
  {
    id: 'members-on-record',
    title: 'Members of each conversation on record',
    requirements: ['group-messages', 'membership-check'],
    on: [['durable', 'key-lookup']],
    shownBy: [
      {
        sign: 'words',
        property: 'holds',
        concepts: [[['member', 'membership', 'participant', 'group', 'conversation user']]],
      },
      {
        sign: 'words',
        property: 'notes',
        concepts: [[['member', 'membership', 'participant', 'group member']]],
      },
    ],
    severity: 'minor',
    why: 'A message goes to the members of a conversation, and only they may read it. Both need a record that outlives every server.',
    fix: 'Keep the members of each conversation in a durable store, with an index by user, and name the store that holds them.',
  },
  {
    id: 'presence-that-expires',
    title: 'Signs of life that expire',
    requirements: ['presence', 'presence-lag'],
    on: [['fast-lookup'], ['coordination'], ['durable', 'key-lookup']],
    shownBy: [
      { sign: 'range', property: 'ttlSeconds', min: 10, max: 180 },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            ['heartbeat', 'last seen', 'presence'],
            ['expire', 'ttl', 'time to live', 'lease'],
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'A phone that loses its network does not say goodbye. An entry that never expires shows it online for ever, and sends messages to a gateway that has forgotten it.',
    fix: 'Give sessions and presence a time to live of about two heartbeats, 60 seconds.',
  },
  {
    id: 'spread-reconnects',
    title: 'Reconnects that do not come all at once',
    requirements: ['chat-availability'],
    on: [['holds-connections']],
    shownBy: [
      { sign: 'value', property: 'hasReconnectJitter', oneOf: [true] },
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            ['reconnect', 'backoff', 'drain'],
            ['jitter', 'random', 'spread', 'slowly', 'batches'],
          ],
        ],
      },
    ],
    severity: 'minor',
    why: 'A gateway that stops drops 25,000 devices. If all of them are back within a second, signing in again is what breaks next.',
    fix: 'Let clients wait a random time up to a minute before they reconnect, and drain gateways slowly on a deployment.',
  },
  {
    id: 'sized-by-connections',
    title: 'Gateways sized by the connections they hold',
    requirements: ['delivery-latency', 'chat-availability'],
    on: [['holds-connections']],
    shownBy: [{ sign: 'range', property: 'connectionsPerReplica', min: 1_000, max: 1_000_000 }],
    severity: 'minor',
    why: 'Open connections fill memory, whether they carry messages or not: 300,000 of them decide how many gateways are needed.',
    fix: 'Say how many connections one gateway holds, 50,000 for example, and check the number with one zone lost.',
  },
];
