import type { Alternative } from '../pack';
import { words } from '../words';

const PATHS_OF_GATEWAYS = ['send', 'delivery', 'session-routing', 'presence'].map(
  (path) => `missing-required-path:${path}-path`,
);

export const alternatives: Alternative[] = [
  {
    id: 'server-sent-events',
    title: 'Server-sent events down, plain requests up',
    switchesOff: ['polling-for-realtime'],
    recognisedBy: [[['sse', 'server sent event', 'event stream', 'eventsource']]],
  },
  {
    id: 'long-polling',
    title: 'Long polling for a small number of people or hostile networks',
    switchesOff: ['polling-for-realtime'],
    recognisedBy: [[['long poll', 'long polling', 'comet', 'hanging get']]],
  },
  {
    id: 'mqtt',
    title: 'A broker that speaks MQTT instead of gateways of our own',
    switchesOff: ['ws-no-session-routing', 'realtime-without-durable-inbox', ...PATHS_OF_GATEWAYS],
    recognisedBy: [
      [['mqtt'], ['broker', 'topic', 'qos', 'subscribe', 'persistent session', 'last will']],
    ],
  },
  {
    id: 'channels-between-gateways',
    title: 'Channels between the gateways, with the store and a cursor behind them',
    switchesOff: ['ws-no-session-routing', 'missing-required-path:session-routing-path'],
    recognisedBy: [
      [
        words('pub sub, pubsub, channel per, channel of, topic per, topic of, redis channel, nats'),
        ['gateway', 'user', 'server', 'node'],
        words('store, stored, cursor, history, durable, sync, gap, persist, database'),
      ],
    ],
  },
  {
    id: 'direct-calls',
    title: 'Direct calls to the gateways; no stream on the way of a message',
    switchesOff: ['no-durable-buffer', 'async-without-consumer'],
    recognisedBy: [
      [
        words('direct call, direct rpc, directly, rpc, grpc, gateway to gateway, call the gateway'),
        ['gateway', 'gateways', 'connection server', 'ws server'],
        words('deliver, delivery, push, forward, hand, message, recipient'),
      ],
    ],
  },
  {
    id: 'gateways-by-hash',
    title: 'Users assigned to gateways by consistent hashing, without a registry of sessions',
    switchesOff: ['ws-no-session-routing', 'missing-required-path:session-routing-path'],
    recognisedBy: [
      [
        words(
          'consistent hash, consistent hashing, hash ring, hash of the user, hash by user, rendezvous',
        ),
        ['gateway', 'connection', 'server', 'socket'],
      ],
    ],
  },
  {
    id: 'sessions-in-a-table',
    title: 'Sessions in a key-value table whose rows expire',
    switchesOff: ['ws-no-session-routing', 'missing-required-path:session-routing-path'],
    recognisedBy: [
      [
        words('dynamodb, key value, table, cassandra, database'),
        words('session, connection, registry, user to gateway, device to gateway'),
        words('ttl, expire, expires, time to live, lease'),
      ],
    ],
  },
  {
    id: 'relational-messages',
    title: 'Messages in a relational database, partitioned by conversation',
    switchesOff: ['storage-outgrows-node', 'write-bottleneck-single-primary'],
    recognisedBy: [
      [
        ['postgres', 'postgresql', 'mysql', 'relational', 'sql'],
        ['partition', 'partitioned', 'shard', 'sharded'],
        ['conversation', 'message', 'conv', 'month', 'tb'],
      ],
    ],
  },
];
