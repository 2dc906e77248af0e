import { choice, count, flag, quantity, text } from './property';

/** Properties of what carries messages, and of limiters and providers. */

export const hasDeadLetterQueue = flag(
  ['hasDeadLetterQueue', 'Dead-letter queue', 'Resilience'],
  false,
  'Messages that keep failing are put aside instead of blocking the others.',
);

export const maxAttempts = count(
  ['maxAttempts', 'Attempts', 'Resilience'],
  { min: 1, max: 1_000 },
  'How often a message is tried before it is given up or put aside.',
);

export const ordering = choice(
  ['ordering', 'Order', 'Behaviour'],
  { none: 'None', key: 'Per key', total: 'Total' },
  'none',
  'Which messages arrive in the order they were sent. Order per key is cheap; total order leaves one consumer.',
);

export const orderingKey = text(
  ['orderingKey', 'Ordering key', 'Behaviour'],
  200,
  'Messages with the same value go to the same partition and stay in order.',
);

export const partitions = count(
  ['partitions', 'Partitions', 'Capacity'],
  { min: 1, max: 100_000 },
  'Into how many ordered lanes messages are split. A consumer group cannot use more consumers than partitions.',
);

export const hasLagAlarm = flag(
  ['hasLagAlarm', 'Alarm on lag', 'Resilience'],
  false,
  'Someone is told when the oldest message gets too old. Asynchronous failures are silent without it.',
);

export const acceptsLag = flag(
  ['acceptsLag', 'Delay is accepted', 'Behaviour'],
  false,
  'What waits here may be late after a peak or an outage, within what the flow promises. Say it where it is a decision.',
);

export const isDurable = flag(
  ['isDurable', 'Keeps messages for absent subscribers', 'Resilience'],
  false,
  'Messages are stored until each subscriber has taken them. Without it a subscriber that is away misses them.',
);

export const messagingReplicationFactor = count(
  ['replicationFactor', 'Copies of each message', 'Resilience'],
  { min: 1, max: 15, default: 1 },
  'On how many brokers every message is kept.',
);

export const limitAlgorithm = choice(
  ['limitAlgorithm', 'Algorithm', 'Behaviour'],
  {
    'token-bucket': 'Token bucket',
    'leaky-bucket': 'Leaky bucket',
    'fixed-window': 'Fixed window',
    'sliding-window-log': 'Sliding window log',
    'sliding-window-counter': 'Sliding window counter',
  },
  null,
  'How requests are counted. A token bucket allows bursts; a fixed window lets twice the limit through at its edge.',
);

export const onFailure = choice(
  ['onFailure', 'When it is down', 'Resilience'],
  { 'fail-open': 'Let requests through', 'fail-closed': 'Refuse requests' },
  null,
  'What happens to requests when the limiter cannot decide. A guard should not be the outage, unless safety asks for it.',
);

export const scheme = choice(
  ['scheme', 'Scheme', 'Behaviour'],
  {
    'range-blocks': 'Range blocks',
    snowflake: 'Time-ordered (Snowflake)',
    random: 'Random',
    hash: 'Hash of the content',
    counter: 'Counter',
    uuid: 'UUID',
  },
  null,
  'How new ids are made. It decides whether they collide, can be guessed, sort by time, or need a central counter.',
);

export const slaPercent = quantity(
  ['slaPercent', 'Promised availability', 'Resilience'],
  { unit: '%', max: 100 },
  'What the provider promises. It bounds the availability of every flow that must wait for it.',
);

export const quotaRequestsPerSecond = quantity(
  ['quotaRequestsPerSecond', 'Quota', 'Capacity'],
  { unit: '/s' },
  'How many requests a second the provider accepts from us; more are refused.',
);

export const hasAlarms = flag(
  ['hasAlarms', 'Alarms', 'Resilience'],
  false,
  'Someone is told when a target is missed, not only shown a chart.',
);
