import { describe, expect, it } from 'vitest';
import { statementsIn } from '#shared/scoring/facts/statements';

describe('statementsIn', () => {
  it.each([
    'Counter blocks prevent collisions.',
    'Workers drain the backlog slowly',
    'Each server takes a block of numbers',
    'A cold cache means the store sees it all',
    'Entries: TTL 60 s, jitter',
    "We don't wait for the broker",
    'the primary died',
  ])('keeps: %s', (text) => {
    expect(statementsIn(text)).toBe(text);
  });

  it.each([
    'Redis, Kafka, TTL, eviction, stampede',
    'consistent hashing, sharding, batching',
    'Distributed cache with eviction',
    'crash 7, fail 5',
    '',
  ])('drops: %s', (text) => {
    expect(statementsIn(text)).toBe('');
  });

  it('drops only the sentences that list names', () => {
    expect(statementsIn('Redis, TTL. Entries expire after an hour. Kafka')).toBe(
      'Entries expire after an hour.',
    );
  });
});
