import type { Topic } from '../pack';
import { words } from '../words';

/** The way of a message: to the right gateway, once, in order, and into the store. */
export const guaranteeTopics: Topic[] = [
  {
    id: 'routing',
    title: 'Finding the recipient’s gateway',
    opening:
      'Twelve gateways hold the connections. A message is for someone on another one: how does it get there?',
    followUps: [
      'The phone has just moved to another gateway and the entry still names the old one. What happens to the message?',
      'One person has two devices on two gateways. Who makes sure that both get it?',
      'The registry is lost at peak. What works on, and for how long not?',
    ],
    groups: [
      words(
        'registry, session, session store, routing, route, which gateway, gateway id, connection map, lookup',
        'user to gateway, hash ring',
      ),
      words(
        'redis, topic, hash, pub sub, pubsub, ttl, expire, channel, consistent hash, lease, broker',
      ),
    ],
    depthWords: words(
      'stale, fail, crash, die, lost, lose, moved, down, outage, restart, wrong gateway, cost, price',
      'expire, rebuild, retry',
    ),
    properties: ['ttlSeconds', 'acceptsStaleness'],
    suggestedBy: ['websocket-gateway', 'service-registry', 'pub-sub'],
    goodAnswer:
      'A registry in memory maps user and device to gateway: 300,000 entries of about 100 bytes, 30 MB, each with a TTL of 60 s that heartbeats renew. Delivery looks all devices up in one read and calls each gateway once. ' +
      'An entry can be stale for a minute after a move: the old gateway answers “not here”, and the device finds the gap by its numbers. If the registry is lost, heartbeats fill it again within 30 s; meanwhile nothing is pushed, but all is stored. ' +
      'A topic per gateway or consistent hashing of users work too; the price is traffic to every subscriber, or a move of users with each gateway added.',
  },
  {
    id: 'guarantees',
    title: 'Never lost, never twice, in order',
    opening:
      'The sender’s network breaks right after sending. The app sends again. How many messages does the receiver see, and in which order?',
    followUps: [
      'At which moment exactly do you show the tick?',
      'Two people write at the same millisecond in one group. Who decides which comes first?',
      'A device has received 41 and now gets 43. What does it do?',
    ],
    groups: [
      words(
        'ack, acknowledge, at least once, idempotent, idempotency, client id, client message id',
        'client msg id, dedupe, deduplicate, exactly once, duplicate',
      ),
      words('sequence, seq, order, gap, cursor, sequence number, monotonic, ordering, snowflake'),
    ],
    depthWords: words(
      'lost, lose, fail, crash, retry, repeat, time out, timeout, gap, duplicate, down, price, cost',
      'reorder, out of order, wait, conflict',
    ),
    properties: [
      'ordering',
      'orderingKey',
      'keyKind',
      'writeQuorum',
      'isIdempotent',
      'maxAttempts',
    ],
    suggestedBy: ['stream', 'queue', 'id-generator'],
    goodAnswer:
      'The app makes a client message id and repeats until it gets an ack; the service inserts only if that id is new, so a repeat gets the same answer. The ack follows the write to two of three copies. ' +
      'The server, not the client’s clock, gives each message the next sequence number of its conversation, with a conditional write, so 231 messages a second need no global order. ' +
      'A device that holds 41 and gets 43 sees the gap and fetches 42 by its cursor. So delivery may fail, repeat or overtake; the price is a counter per conversation that one very busy group can make hot.',
  },
  {
    id: 'message-storage',
    title: 'Storing messages for ever',
    opening:
      'Twenty million messages a day, kept for ever and read by conversation. How do you lay them out?',
    followUps: [
      'One channel gets a thousand messages a second. What does that do to your partition?',
      'What happens if you partition by message id instead?',
      'After three years, which of this data does anyone read?',
    ],
    groups: [
      words(
        'partition, bucket, cassandra, scylla, history, shard, postgres, partition key, wide column, dynamodb, cluster',
      ),
      words('conversation, channel, hot, time, conv id, conversation id, chat id, room'),
    ],
    depthWords: words(
      'hot, fail, lost, lose, grow, rebalance, compaction, tombstone, cost, price, down, slow',
      'coalesce, scatter, outage, large partition',
    ),
    properties: [
      'shardKey',
      'partitioning',
      'replicationFactor',
      'readQuorum',
      'writeQuorum',
      'hasBackup',
      'shards',
      'standby',
    ],
    suggestedBy: ['wide-column-store', 'key-value-store', 'sql-database', 'document-store'],
    goodAnswer:
      'Partition by conversation and a bucket of ten days, sorted by sequence number, newest first: a page of 50 is one slice of one partition. 6 GB a day, 2.2 TB a year, 6.6 TB in three copies. ' +
      'The bucket keeps a partition below 100 MB and 100,000 rows even for a busy group. Partitioned by message id, each page would ask every node. ' +
      'A hot channel is read by thousands at once: coalesce equal reads before the store. Discord did so and went from 177 nodes to 72, with p99 reads from 125 ms down to 15 ms. The price of the layout: search needs an index of its own.',
  },
];
