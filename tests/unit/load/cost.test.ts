import { describe, expect, it } from 'vitest';
import { costLines } from '#shared/load/cost/cost-lines';
import { totalCost } from '#shared/load/cost/total';
import { constantsWith } from '#shared/load/constants/constants';
import { bytes, count, perSecond } from '#shared/load/units';
import type { Station, StationUse } from '#shared/load/stations/station';
import { station } from '../../helpers/stations';

const UNUSED: StationUse = {
  averagePerSecond: { read: perSecond(0), write: perSecond(0) },
  averageBytesIn: 0,
  averageBytesOut: 0,
  averageInternetBytesOut: 0,
  averageCrossZoneBytes: 0,
  averageCrossRegionBytes: 0,
  storedBytesAfter12Months: bytes(0),
  heldConnections: count(0),
};

function cost(of: Station, use: Partial<StationUse> = {}) {
  return totalCost(costLines(of, { ...UNUSED, ...use }, constantsWith({})));
}

function reads(read: number, write = 0) {
  return { averagePerSecond: { read: perSecond(read), write: perSecond(write) } };
}

describe('the bill of a small link shortener', () => {
  // 3,802 reads and 38 writes a second of 500 bytes on average, as worked out by hand from the price list.
  const service = cost(station('service', { replicas: 3, tier: 'm5.large' }));
  const store = cost(station('sql-database', { standby: 'sync', tier: 'db.m5.large' }), {
    storedBytesAfter12Months: bytes(100e9),
  });
  const cache = cost(station('cache', { replicas: 2, memoryGb: 6.4 }));
  const balancer = cost(station('load-balancer'), {
    ...reads(3_762, 38),
    averageInternetBytesOut: 3_802.2 * 500,
  });

  it.each([
    ['three machines', service, 'it/instances', 210.24],
    ['a database and its standby', store, 'it/instances', 249.66],
    ['100 GB, twice', store, 'it/storage', 23],
    ['two cache nodes', cache, 'it/instances', 227.76],
    ['a balancer', balancer, 'it/instances', 16.43],
    ['its capacity units', balancer, 'it/requests', 88.77],
    ['5 TB to the internet', balancer, 'it/transfer', 449.99],
  ])('%s', (_title, { lines }, id, expected) => {
    expect(lines.find((line) => line.id === id)?.usdPerMonth).toBeCloseTo(expected, 2);
  });

  it('comes to $1,265.85 a month, transfer first', () => {
    const { lines } = totalCost([service, store, cache, balancer].flatMap((one) => one.lines));
    const inCents = lines.map(({ usdPerMonth }) => Math.round(usdPerMonth * 100));
    expect(inCents.reduce((sum, cents) => sum + cents, 0)).toBe(126_585);
    expect(lines[0]?.category).toBe('transfer');
  });
});

describe('the sizes of the references cost', () => {
  it.each([
    ['12 x m5.xlarge', station('service', { replicas: 12, tier: 'm5.xlarge' }), 1_682],
    ['9 x m5.2xlarge', station('service', { replicas: 9, tier: 'm5.2xlarge' }), 2_523],
    [
      '33 shards of 79 GB with a copy each',
      station('cache', { shards: 33, replicas: 2, memoryGb: 79 }),
      83_062,
    ],
  ])('%s', (_title, of, expected) => {
    expect(cost(of).total).toBeCloseTo(expected, -1);
  });

  it('148 PB of video: 3.1 million', () => {
    const kept = cost(station('object-storage'), { storedBytesAfter12Months: bytes(148e15) });
    expect(kept.total / 1e6).toBeCloseTo(3.1, 1);
  });
});

describe('prices', () => {
  it('fall in steps: a CDN’s first 10 TB a month, the next 40, and far above', () => {
    const cdn = (tb: number) =>
      cost(station('cdn'), { averageInternetBytesOut: (tb * 1e12) / (30.44 * 86_400) }).total;
    expect(cdn(10)).toBeCloseTo(850, 4);
    expect(cdn(50)).toBeCloseTo(850 + 3_200, 4);
    expect(cdn(10_000) - cdn(9_000)).toBeCloseTo(20_000, 2);
  });

  it('of transfer to the internet are those of a server unless a CDN sends it', () => {
    const use = { averageInternetBytesOut: 1e6 };
    expect(cost(station('service'), use).total).toBeGreaterThan(cost(station('cdn'), use).total);
  });

  it('count what is down, too', () => {
    const properties = { replicas: 6, zones: 3 };
    const down = station('service', properties, { whatIf: { failedZones: ['a'] } });
    expect(cost(down)).toEqual(cost(station('service', properties)));
  });

  it('of managed products go by use, of our own by machine', () => {
    const managed = cost(station('key-value-store', { isManaged: true }), {
      ...reads(100, 10),
      storedBytesAfter12Months: bytes(1e12),
    });
    expect(managed.lines.map(({ id }) => id)).toEqual(['it/storage', 'it/requests']);
    expect(managed.lines[0]?.usdPerMonth).toBeCloseTo(250, 6);
    expect(managed.lines[1]?.usdPerMonth).toBeCloseTo(2.630016 * (100 * 0.125 + 10 * 0.625), 6);
    const own = cost(station('key-value-store', { replicas: 3, replicationFactor: 3 }), {
      storedBytesAfter12Months: bytes(1e12),
    });
    expect(own.lines.map(({ id, title }) => [id, title])).toEqual([
      ['it/storage', '1 TB after 12 months, 3 copies'],
      ['it/instances', '3 x m5.large'],
    ]);
  });

  it('are those that the person set', () => {
    const of = station('service');
    const halved = costLines(of, UNUSED, constantsWith({ 'm5.large.usdPerMonth': 35.04 }));
    expect(halved.map(({ usdPerMonth }) => usdPerMonth)).toEqual([35.04]);
  });

  it('are nothing for people’s devices, providers and notes', () => {
    for (const kind of ['web-client', 'external-service', 'note'] as const) {
      expect(cost(station(kind), reads(1_000)).lines).toEqual([]);
    }
  });
});
