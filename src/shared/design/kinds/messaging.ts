import type { KindSpec } from './kind';
import {
  acceptsLag,
  hasDeadLetterQueue,
  hasLagAlarm,
  isDurable,
  maxAttempts,
  messagingReplicationFactor,
  ordering,
  orderingKey,
  partitions,
} from './messaging-properties';
import {
  acceptsLoss,
  COMMON,
  isEncrypted,
  isManaged,
  isPublic,
  regions,
  replicas,
  tier,
  zones,
} from './properties';
import { retentionDays } from './store-properties';

const BROKER = [replicas, zones, regions, tier, isManaged, messagingReplicationFactor] as const;

const DELIVERY = [
  ordering,
  orderingKey,
  partitions,
  maxAttempts,
  hasDeadLetterQueue,
  hasLagAlarm,
  retentionDays,
  acceptsLag,
  acceptsLoss,
  isPublic,
  isEncrypted,
  ...COMMON,
] as const;

export const MESSAGING_KINDS: readonly KindSpec[] = [
  {
    kind: 'queue',
    family: 'messaging',
    label: 'Queue',
    description:
      'Holds jobs until a worker takes them; each job goes to one worker and is deleted when done. It lets the user go on at once and carries the work over a burst or an outage. A job can come twice, a bad one must end in a dead-letter queue, and its age is what to watch.',
    aliases: [
      'sqs',
      'rabbitmq',
      'activemq',
      'job queue',
      'task queue',
      'message queue',
      'mq',
      'url frontier',
    ],
    capabilities: ['durable-buffer'],
    properties: [...BROKER, ...DELIVERY],
    summary: [
      'hasDeadLetterQueue',
      'maxAttempts',
      'ordering',
      'replicas',
      'zones',
      'retentionDays',
    ],
  },
  {
    kind: 'stream',
    family: 'messaging',
    label: 'Stream',
    description:
      'An ordered log of events, split into partitions by a key and kept for days. Several groups of consumers read it, each at its own place, and can read it again. Order holds inside a partition only, and a group cannot use more consumers than there are partitions.',
    aliases: [
      'kafka',
      'kinesis',
      'pulsar',
      'event hub',
      'redpanda',
      'event log',
      'commit log',
      'topic',
    ],
    capabilities: ['durable-buffer', 'replay'],
    properties: [...BROKER, ...DELIVERY],
    summary: [
      'partitions',
      'orderingKey',
      'retentionDays',
      'replicationFactor',
      'replicas',
      'zones',
    ],
  },
  {
    kind: 'pub-sub',
    family: 'messaging',
    label: 'Pub/sub',
    description:
      'Hands each message to everyone who has subscribed to its topic: the way to reach many servers or services without knowing them. Unless it keeps messages for subscribers that are away, what is sent while they are gone is lost, so store first what must not be.',
    aliases: [
      'sns',
      'redis pub/sub',
      'google pub/sub',
      'pubsub',
      'publish subscribe',
      'event bus',
      'eventbridge',
      'nats',
    ],
    capabilities: ['fan-out'],
    properties: [isDurable, ...BROKER, ...DELIVERY],
    summary: ['isDurable', 'replicas', 'zones', 'ordering'],
  },
];
