import { describe, expect, it } from 'vitest';
import type { Component } from '#shared/design/schema';
import { partsOf } from '#shared/scoring/facts/partitions';
import {
  fewValuesOf,
  isKeyedBy,
  isPeriod,
  isRising,
  shardKeysOf,
} from '#shared/scoring/facts/shard-keys';

const store = (
  properties: Component['properties'],
  kind: Component['kind'] = 'wide-column-store',
): Component => ({ id: 'db', kind, name: 'db', x: 0, y: 0, boundary: null, properties });

describe('the text of a shard key', () => {
  it.each([
    ['user_id', [['user id']]],
    ['conversationId, bucket', [['conversation id', 'bucket']]],
    ['post_id; author_id for timelines', [['post id'], ['author id for timelines']]],
    ['hash(code)', [['hash code']]],
    ['((tenant, day), event)', [['tenant', 'day', 'event']]],
    [' ; , ', []],
    ['', []],
  ])('"%s" names tables and their fields', (shardKey, keys) => {
    expect(shardKeysOf(store({ shardKey }))).toEqual(keys);
  });

  it('is known to a read that knows one of its words, in any table', () => {
    const keys = shardKeysOf(store({ shardKey: 'follower; followed' }));
    expect([isKeyedBy(keys, ['followed', 'author']), isKeyedBy(keys, ['post id'])]).toEqual([
      true,
      false,
    ]);
  });

  it('is the id of the record itself only when it says no more than that', () => {
    const isKeyed = (shardKey: string) =>
      isKeyedBy(shardKeysOf(store({ shardKey })), ['short code', 'id', 'hash']);
    expect(['id', 'hash(id)', 'short_code', 'hash(shortCode)'].map(isKeyed)).toEqual(
      Array(4).fill(true),
    );
    expect(['owner_id', 'hash(owner)', 'created_at'].map(isKeyed)).toEqual(Array(3).fill(false));
  });

  it('grows with time or not', () => {
    expect(['day', 'month', 'created at', 'timestamp', 'seq'].map(isRising)).toEqual(
      Array(5).fill(true),
    );
    expect(['user id', 'update', 'mandate', 'birthplace'].map(isRising)).toEqual(
      Array(4).fill(false),
    );
    // The hash of a day is the same all day long; that of an exact time is not.
    expect([isPeriod('day'), isPeriod('created at')]).toEqual([true, false]);
  });

  it('has few values only when all its fields have few', () => {
    expect(fewValuesOf(['status'])).toBeLessThan(10);
    expect(fewValuesOf(['country', 'status'])).toBeGreaterThan(500);
    expect(fewValuesOf(['status', 'user id'])).toBeNull();
    expect(fewValuesOf(['region id'])).toBeNull();
    expect(fewValuesOf([])).toBeNull();
  });
});

describe('the parts of a store', () => {
  it('are its shards, or its nodes by the copies of a record', () => {
    expect(partsOf(store({ replicas: 36, replicationFactor: 3 })).value).toBe(12);
    expect(partsOf(store({ shards: 4 }, 'sql-database')).value).toBe(4);
    expect(partsOf(store({ replicas: 2, replicationFactor: 3 })).value).toBe(1);
  });

  it('are unknown when an import did not tell', () => {
    expect(partsOf(store({ shards: null }, 'sql-database'))).toMatchObject({
      value: null,
      isUnknown: true,
    });
    expect(partsOf(store({ replicas: 6, replicationFactor: null })).value).toBeNull();
  });
});
