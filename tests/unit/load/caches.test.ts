import { describe, expect, it } from 'vitest';
import { lfuHitRatio, lruHitRatio } from '#shared/load/caches/che';
import { effectiveHitRatio } from '#shared/load/caches/effective';
import { hottestPartFactor, hottestPartShare } from '#shared/load/caches/hot-key';
import { concurrentRebuilds, hitRatioOfLayers, storeRequests } from '#shared/load/caches/stampede';
import { ttlHitRatio } from '#shared/load/caches/ttl';
import { zipfHottestShare, zipfPopularity, zipfTopShare } from '#shared/load/caches/zipf';
import { perSecond, seconds, share } from '#shared/load/units';

describe('popularity', () => {
  it.each([1, 5, 64, 65, 1_000, 200_000])('of %d keys sums as if each were counted', (keys) => {
    for (const exponent of [0, 0.8, 1, 1.3]) {
      const exactly = Array.from({ length: keys }, (_, index) => (index + 1) ** -exponent);
      const all = exactly.reduce((sum, one) => sum + one, 0);
      const half = exactly.slice(0, Math.ceil(keys / 2)).reduce((sum, one) => sum + one, 0);
      expect(zipfTopShare(Math.ceil(keys / 2), keys, exponent)).toBeCloseTo(half / all, 5);
      expect(zipfHottestShare(keys, exponent) * all).toBeCloseTo(1, 5);
      const groups = zipfPopularity(keys, exponent);
      expect(groups.reduce((sum, group) => sum + group.keys, 0) / keys).toBeCloseTo(1, 6);
      const shares = groups.reduce((sum, group) => sum + group.keys * group.popularity, 0);
      expect(shares).toBeCloseTo(1, 12);
    }
  });

  it('of billions of keys takes a few hundred groups', () => {
    expect(zipfPopularity(6e9, 0.9).length).toBeLessThan(300);
  });
});

describe('room for some of the keys', () => {
  it.each([
    [1e5, 1, 1e4, 0.7373],
    [1e6, 0.8, 2e5, 0.6064],
    [1e6, 1, 2e5, 0.8424],
  ])('of %d keys with exponent %d, %d of them', (keys, zipfExponent, slots, expected) => {
    const { hitRatio } = lruHitRatio({ keys, zipfExponent, slots });
    expect(hitRatio).toBeCloseTo(expected, 4);
    expect(lfuHitRatio({ keys, zipfExponent, slots })).toBeGreaterThan(hitRatio);
  });

  it('answers everything when all keys fit, and nothing without room', () => {
    const all = { keys: 100, zipfExponent: 1, slots: 100 };
    expect(lruHitRatio(all)).toEqual({ hitRatio: 1, characteristicTime: null });
    expect(lfuHitRatio(all)).toBe(1);
    expect(lruHitRatio({ ...all, slots: 0 }).hitRatio).toBe(0);
    expect(lfuHitRatio({ ...all, slots: 0 })).toBe(0);
  });

  it('finds the time until eviction when nearly all keys fit', () => {
    const { hitRatio, characteristicTime } = lruHitRatio({
      keys: 1e6,
      zipfExponent: 1.2,
      slots: 999_999,
    });
    expect(characteristicTime).toBeGreaterThan(1e6);
    expect(hitRatio).toBeGreaterThan(0.999);
    expect(hitRatio).toBeLessThanOrEqual(1);
  });
});

describe('entries that expire', () => {
  const some = { keys: 1e5, zipfExponent: 1, slots: 1e4, requests: perSecond(1_000) };

  it('are hits by how often their key is asked for', () => {
    const rare = { ratePerKey: perSecond(0.01), ttl: seconds(60) };
    expect(ttlHitRatio({ ...rare, isSliding: false })).toBeCloseTo(0.375, 6);
    expect(ttlHitRatio({ ...rare, isSliding: true })).toBeCloseTo(0.451188, 6);
  });

  it('are limited by room alone when they live long, by age alone when all fit', () => {
    const byRoom = lruHitRatio(some).hitRatio;
    expect(effectiveHitRatio({ ...some, ttl: null })).toBeCloseTo(byRoom, 9);
    expect(effectiveHitRatio({ ...some, ttl: seconds(1e9) })).toBeCloseTo(byRoom, 3);
    const ofTwoEqual = { keys: 2, zipfExponent: 0, slots: 2, requests: perSecond(0.2) };
    expect(effectiveHitRatio({ ...ofTwoEqual, ttl: seconds(60) })).toBeCloseTo(0.857143, 6);
  });

  it('are fewer hits with either limit than with one', () => {
    const both = effectiveHitRatio({ ...some, ttl: seconds(30) });
    expect(both).toBeLessThan(effectiveHitRatio({ ...some, ttl: null }));
    expect(both).toBeLessThan(effectiveHitRatio({ ...some, slots: 1e5, ttl: seconds(30) }));
    expect(both).toBeGreaterThan(0);
    expect(effectiveHitRatio({ ...some, ttl: seconds(0) })).toBe(0);
    expect(effectiveHitRatio({ ...some, slots: 0, ttl: null })).toBe(0);
    expect(effectiveHitRatio({ ...some, requests: perSecond(0), ttl: seconds(60) })).toBe(0);
  });
});

describe('a hot key', () => {
  it.each([
    [4, 1.21],
    [16, 2.04],
    [64, 5.38],
  ])('loads one of %d shards %d times the average', (parts, times) => {
    const keyShare = zipfHottestShare(1e6, 1);
    expect(hottestPartFactor({ keyShare, parts })).toBeCloseTo(times, 2);
    expect(hottestPartShare(keyShare, parts)).toBeLessThan(1);
  });

  it('is fetched once when misses are coalesced', () => {
    const key = { keyRequests: perSecond(5_000), rebuildTime: seconds(0.2) };
    expect(concurrentRebuilds({ ...key, coalesces: false })).toBe(1_000);
    expect(concurrentRebuilds({ ...key, coalesces: true })).toBe(1);
  });
});

describe('caches before a store', () => {
  it('in a row answer what the ones before let through', () => {
    const [edge, origin] = [share(20 / 34.5), share(4.6 / 14.5)];
    expect(edge).toBeCloseTo(0.58, 3);
    expect(hitRatioOfLayers([edge, origin])).toBeCloseTo(0.713, 3);
    expect(hitRatioOfLayers([])).toBe(0);
  });

  it('leave it everything when they are lost', () => {
    expect(storeRequests(perSecond(11_400), share(0.95))).toBeCloseTo(570, 9);
    expect(storeRequests(perSecond(11_400), share(0))).toBe(11_400);
  });
});
