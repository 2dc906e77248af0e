import { constantsOf } from './constants-of';

export const MESSAGING_CONSTANTS = constantsOf('messaging', [
  {
    id: 'stream.bytesPerSecond',
    title: 'Stream broker: new bytes at three copies',
    value: 60_000_000,
    unit: 'B/s',
    range: [1_000, 100_000_000_000],
    source:
      'Confluent Developer, Kafka performance; LinkedIn’s test: 193 MB/s on three brokers with 1 Gb/s',
  },
  {
    id: 'stream.recordsPerSecond',
    title: 'Stream broker: new records at three copies',
    value: 600_000,
    unit: '/s',
    range: [1, 1_000_000_000],
    source: 'LinkedIn Engineering, Benchmarking Apache Kafka: 2.02 M records/s on three brokers',
  },
  {
    id: 'stream.baseMs',
    title: 'Stream: a record confirmed',
    value: 2,
    unit: 'ms',
    range: [0, 10_000],
    source: 'Confluent Developer, Kafka performance: median 2 ms',
  },
  {
    id: 'queue.messagesPerSecond',
    title: 'Queue broker that we run: messages at full load',
    value: 20_000,
    unit: '/s',
    range: [1, 100_000_000],
    assumption: 'messages that are kept on disk and confirmed one by one',
  },
  {
    id: 'queue.baseMs',
    title: 'Queue: a message confirmed',
    value: 10,
    unit: 'ms',
    range: [0, 10_000],
    assumption: 'stored in two or three places before it is confirmed',
  },
  {
    id: 'pubsub.messagesPerSecond',
    title: 'Pub/sub broker that we run: messages at full load',
    value: 80_000,
    unit: '/s',
    range: [1, 100_000_000],
    assumption: 'handed on in memory, as an operation of a cache',
  },
  {
    id: 'pubsub.baseMs',
    title: 'Pub/sub: a message handed on',
    value: 1,
    unit: 'ms',
    range: [0, 10_000],
    assumption: 'one hop in memory',
  },
]);
