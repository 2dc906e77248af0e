import { describe, expect, it } from 'vitest';
import type { ComponentKind } from '#shared/design/kinds/kind';
import type { Properties } from '#shared/design/schema';
import type { Resource } from '#shared/load/results';
import { limitOf, station, utilisation } from '../../helpers/stations';

/** Sizes of well-known designs at their peak: how busy they are by the capacity of their parts alone. */

type Row = readonly [
  title: string,
  kind: ComponentKind,
  properties: Properties,
  resource: Resource,
  visits: { readonly read?: number; readonly write?: number },
  utilisation: number,
];

const THREE_ZONES = { zones: 3 } as const;
const WITH_STANDBY = { standby: 'sync', zones: 2 } as const;

const PEAKS: readonly Row[] = [
  [
    'links: 12 x m5.xlarge',
    'service',
    { replicas: 12, tier: 'm5.xlarge', ...THREE_ZONES },
    'requests',
    { read: 19_201 },
    0.533,
  ],
  [
    'links: the store behind a cache with 95 % hits',
    'sql-database',
    { tier: 'db.r5.2xlarge', ...WITH_STANDBY },
    'requests',
    { read: 950.5, write: 190.1 },
    0.043,
  ],
  [
    'links: the store when the cache is cold',
    'sql-database',
    { tier: 'db.r5.2xlarge', ...WITH_STANDBY },
    'requests',
    { read: 19_010, write: 190 },
    0.494,
  ],
  [
    'links: a small store behind the cache',
    'sql-database',
    { tier: 'db.m5.large', ...WITH_STANDBY },
    'requests',
    { read: 950.5, write: 190.1 },
    0.342,
  ],
  [
    'links: a small store when the cache is cold',
    'sql-database',
    { tier: 'db.m5.large', ...WITH_STANDBY },
    'requests',
    { read: 19_010, write: 190 },
    3.95,
  ],
  ['links: one cache shard', 'cache', { replicas: 2 }, 'requests', { read: 19_201 }, 0.24],
  [
    'chat: 3 x m5.large',
    'service',
    { replicas: 3, tier: 'm5.large', ...THREE_ZONES },
    'requests',
    { read: 1_757 },
    0.586,
  ],
  [
    'chat: three nodes with three copies',
    'wide-column-store',
    { replicas: 3, replicationFactor: 3, tier: 'm5.xlarge', ...THREE_ZONES },
    'requests',
    { write: 1_757 },
    0.146,
  ],
  [
    'feed: 9 x m5.2xlarge',
    'service',
    { replicas: 9, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { read: 34_722 },
    0.482,
  ],
  [
    'feed: 33 shards with copies',
    'cache',
    { shards: 33, replicas: 2, memoryGb: 79, role: 'primary', zones: 2 },
    'requests',
    { read: 35_000, write: 347_000 },
    0.145,
  ],
  [
    'feed: 100 workers of 5,000 inserts a second',
    'worker',
    { replicas: 100, jobSeconds: 0.0002 },
    'concurrency',
    { write: 347_222 },
    0.694,
  ],
  [
    'feed: 15 shards for the posts',
    'cache',
    { shards: 15, replicas: 2 },
    'requests',
    { read: 694_444 },
    0.579,
  ],
  [
    'files: 6 x m5.2xlarge',
    'service',
    { replicas: 6, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { read: 24_074 },
    0.502,
  ],
  [
    'limiter: 21 gateways that we run',
    'api-gateway',
    { isManaged: false, replicas: 21, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { read: 100_000 },
    0.595,
  ],
  [
    'limiter: 21 limiters',
    'rate-limiter',
    { replicas: 21, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { read: 100_000 },
    0.595,
  ],
  [
    'limiter: three shards of counters, one script a request',
    'cache',
    { shards: 3, replicas: 2, role: 'primary' },
    'requests',
    { write: 100_000 },
    0.417,
  ],
  [
    'notifications: 6 x m5.2xlarge',
    'service',
    { replicas: 6, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { write: 16_667 },
    0.347,
  ],
  [
    'notifications: 12 workers with 100 calls under way each',
    'worker',
    { replicas: 12, concurrency: 100, jobSeconds: 0.1 },
    'concurrency',
    { write: 10_000 },
    0.833,
  ],
  [
    'suggestions: 3 x m5.xlarge behind an edge with 80 % hits',
    'in-memory-index',
    { replicas: 3, tier: 'm5.xlarge', ...THREE_ZONES },
    'requests',
    { read: 4_167 },
    0.463,
  ],
  [
    'crawler: 9 fetchers with 200 fetches under way each',
    'worker',
    { replicas: 9, concurrency: 200, jobSeconds: 1 },
    'concurrency',
    { read: 1_140 },
    0.633,
  ],
  [
    'crawler: parsers with 20 ms of a processor for each page',
    'worker',
    { replicas: 6, tier: 'm5.xlarge', concurrency: 4, jobSeconds: 0.02 },
    'concurrency',
    { read: 760 },
    0.633,
  ],
  [
    'video: 3 x m5.2xlarge',
    'service',
    { replicas: 3, tier: 'm5.2xlarge', ...THREE_ZONES },
    'requests',
    { read: 8_681 },
    0.362,
  ],
  [
    'video: the store when the cache is cold',
    'sql-database',
    { tier: 'db.r5.xlarge', ...WITH_STANDBY },
    'requests',
    { read: 8_681 },
    0.579,
  ],
];

describe('the sizes of the references', () => {
  it.each(PEAKS)('%s', (_title, kind, properties, resource, visits, expected) => {
    const busy = utilisation(limitOf(station(kind, properties), resource), visits);
    expect(Math.abs(busy - expected)).toBeLessThanOrEqual(0.0006 + expected * 0.005);
  });

  it.each([
    ['chat: 6 gateways', 6, 150_000, 0.5, 0.75],
    ['files: 102 gateways', 102, 3_000_000, 0.588, 0.882],
    ['files: 90 gateways', 90, 3_000_000, 0.667, 1],
  ])(
    '%s hold the connections, also without one of three zones',
    (_title, replicas, held, ...rho) => {
      const used = [[], ['a']].map((failedZones) => {
        const gateways = station(
          'websocket-gateway',
          { replicas, ...THREE_ZONES },
          { whatIf: { failedZones } },
        );
        return held / limitOf(gateways, 'connections').capacity;
      });
      used.forEach((busy, index) => expect(busy).toBeCloseTo(rho[index] ?? Number.NaN, 3));
    },
  );

  it.each([
    ['links', 'service', { replicas: 12, tier: 'm5.xlarge' }, 19_201, 0.8],
    ['feed', 'service', { replicas: 9, tier: 'm5.2xlarge' }, 34_722, 0.723],
    ['limiter', 'rate-limiter', { replicas: 21, tier: 'm5.2xlarge' }, 100_000, 0.893],
    ['suggestions', 'in-memory-index', { replicas: 3, tier: 'm5.xlarge' }, 4_167, 0.695],
    ['video', 'service', { replicas: 3, tier: 'm5.2xlarge' }, 8_681, 0.543],
  ] as const)('%s without one of three zones', (_title, kind, properties, read, expected) => {
    const left = station(
      kind,
      { ...properties, ...THREE_ZONES },
      { whatIf: { failedZones: ['b'] } },
    );
    expect(utilisation(limitOf(left, 'requests'), { read })).toBeCloseTo(expected, 3);
  });

  it('of the feed come from memory, not from operations', () => {
    const feed = station('cache', {
      ...{ shards: 33, replicas: 2, memoryGb: 79, role: 'primary' },
    });
    expect(2.56e12 / limitOf(feed, 'memory').capacity).toBeCloseTo(0.982, 3);
  });

  it('of the origin shield come from its network', () => {
    const shield = station('reverse-proxy', {
      ...{ replicas: 60, networkGbps: 25, cachesResponses: true, zones: 3 },
    });
    const bytesPerSecond = 1.0417e12 / 8;
    expect(bytesPerSecond / limitOf(shield, 'bandwidth').capacity).toBeCloseTo(0.694, 3);
  });
});
