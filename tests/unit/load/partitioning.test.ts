import { describe, expect, it } from 'vitest';
import { bloomFilter } from '#shared/load/partitioning/bloom-filter';
import {
  base62,
  codeSpace,
  collisionChance,
  evenChanceOfCollision,
} from '#shared/load/partitioning/random-codes';
import {
  busiestNodeFactor,
  movedByModulo,
  movedOnRing,
  ringVariation,
} from '#shared/load/partitioning/ring';
import { share } from '#shared/load/units';

describe('a ring of nodes', () => {
  // Variation of a node's share, and the busiest node over the average, measured on random rings.
  it.each([
    [10, 1, 0.9045, 2.93],
    [10, 10, 0.2985, 1.54],
    [10, 100, 0.0948, 1.16],
    [10, 200, 0.0671, 1.111],
    [10, 1_000, 0.03, 1.049],
    [100, 200, 0.0704, 1.186],
  ])('of %d nodes with %d points each is uneven', (nodes, points, variation, busiest) => {
    expect(ringVariation(nodes, points)).toBeCloseTo(variation, 4);
    expect(busiestNodeFactor(nodes, points)).toBeCloseTo(busiest, 2);
  });

  it('of one node is even', () => {
    expect(ringVariation(1, 100)).toBe(0);
    expect(busiestNodeFactor(1, 100)).toBe(1);
  });
});

describe('moving keys', () => {
  it.each([
    [3, 4, 0.75],
    [4, 5, 0.8],
    [10, 11, 10 / 11],
    [5, 4, 0.8],
    [4, 8, 0.5],
    [4, 4, 0],
  ])('from %d to %d nodes by modulo moves most, on a ring only what must', (from, to, moved) => {
    expect(movedByModulo(from, to)).toBeCloseTo(moved, 12);
    expect(movedOnRing(from, to)).toBeCloseTo(Math.abs(to - from) / Math.max(from, to), 12);
  });

  it('by modulo is what counting finds', () => {
    const keys = Array.from({ length: 6 * 10 * 15 }, (_, key) => key);
    const moved = keys.filter((key) => key % 6 !== key % 15).length / keys.length;
    expect(movedByModulo(6, 15)).toBeCloseTo(moved, 12);
  });
});

describe('a Bloom filter', () => {
  it('grows with the certainty', () => {
    expect(bloomFilter(1e10, share(0.01)).size / 1e9).toBeCloseTo(11.98, 2);
    expect(bloomFilter(1, share(0.001)).bitsPerKey).toBeCloseTo(14.378, 3);
    expect(bloomFilter(1e9, share(1)).size).toBe(0);
    expect(Number.isFinite(bloomFilter(1e9, share(0)).size)).toBe(true);
  });
});

describe('random codes', () => {
  it('collide sooner than one thinks', () => {
    expect(codeSpace(6)).toBe(56_800_235_584);
    expect(evenChanceOfCollision(7) / 2.2095e6).toBeCloseTo(1, 4);
    expect(collisionChance(1e30, 7)).toBe(1);
  });

  it('are whole numbers in base 62', () => {
    expect([0, 25, 26, 51, 52, 61, 62].map(base62)).toEqual(['a', 'z', 'A', 'Z', '0', '9', 'ba']);
    expect(base62(codeSpace(7) - 1)).toBe('9999999');
  });
});
