import { describe, expect, it } from 'vitest';
import { KINDS } from '#shared/design/kinds/catalog';
import type { Properties } from '#shared/design/schema';
import { design } from '../../helpers/design-builder';
import { limitOf, station, stationIn, utilisation } from '../../helpers/stations';

function down(...failedZones: string[]) {
  return { whatIf: { failedZones } };
}

describe('instances', () => {
  it('are spread evenly over the zones that are counted, the first ones with the remainder', () => {
    const { zones, all } = station('service', { replicas: 8, zones: 3 }).instances;
    expect(zones).toEqual([
      { zone: 'a', region: 'a', count: 3 },
      { zone: 'b', region: 'a', count: 3 },
      { zone: 'c', region: 'a', count: 2 },
    ]);
    expect(all).toBe(8);
  });

  it('are spread over regions first, and the zones of further regions carry their letter', () => {
    const { zones } = station('service', { replicas: 6, zones: 2, regions: 2 }).instances;
    expect(zones.map(({ zone, region, count }) => `${region}/${zone}: ${count}`)).toEqual([
      ...['a/a: 2', 'a/b: 1', 'b/b-a: 2', 'b/b-b: 1'],
    ]);
  });

  it('stand where the frames on the canvas are, whatever is counted', () => {
    const drawn = design()
      .boundary('Frankfurt', 'region', { id: 'fra' })
      .boundary('Zone 1', 'zone', { id: 'z1', parent: 'fra' })
      .component('api', 'service', { replicas: 4, zones: 3, regions: 2 }, { boundary: 'z1' })
      .component('web', 'service', { replicas: 4, zones: 2, regions: 2 }, { boundary: 'fra' })
      .build();
    expect(stationIn(drawn, 'api').instances.zones).toEqual([
      { zone: 'z1', region: 'fra', count: 4 },
    ]);
    expect(stationIn(drawn, 'web').instances.zones.map(({ zone }) => zone)).toEqual(['a', 'b']);
    for (const name of ['z1', 'zone 1', 'ZONE 1']) {
      expect(stationIn(drawn, 'api', down(name)).instances).toMatchObject({ all: 4, up: 0 });
      expect(stationIn(drawn, 'web', down(name)).instances.up).toBe(4);
    }
    for (const name of ['fra', 'FRANKFURT']) {
      const situation = { whatIf: { failedRegions: [name] } };
      expect(stationIn(drawn, 'web', situation).instances.up).toBe(0);
      expect(stationIn(drawn, 'api', situation).instances.up).toBe(0);
    }
  });

  it('go with their zone, their region or their component', () => {
    const properties = { replicas: 7, zones: 3 };
    const up = (whatIf: object) => station('service', properties, { whatIf }).instances.up;
    expect(up({ failedZones: ['a'] })).toBe(4);
    expect(up({ failedZones: ['A', 'c'] })).toBe(2);
    expect(up({ failedZones: ['d', ''] })).toBe(7);
    expect(up({ failedRegions: ['a'] })).toBe(0);
    expect(up({ failedRegions: ['b'] })).toBe(7);
    expect(up({ failedComponents: ['it'] })).toBe(0);
    expect(up({ badDeploy: { component: 'it', share: 0.05 } })).toBe(7);
  });

  it('of what the provider runs survive a zone, and a region only when another one is left', () => {
    const everywhere = { whatIf: { failedZones: ['a', 'b', 'c'], failedRegions: ['a'] } };
    expect(station('load-balancer', {}, down('a')).instances.up).toBe(1);
    expect(station('key-value-store', { isManaged: true }, everywhere).instances.up).toBe(0);
    expect(
      station('key-value-store', { isManaged: true, regions: 2 }, everywhere).instances,
    ).toMatchObject({ all: 2, up: 1, isManaged: true });
    expect(station('dns', {}, everywhere).instances.up).toBe(1);
    expect(station('web-client', {}, everywhere).instances.up).toBe(1);
  });

  it('may be none, and nonsense is the default', () => {
    expect(station('service', { replicas: 0 }).instances).toMatchObject({ all: 0, up: 0 });
    expect(station('service', { replicas: -3 }).instances.all).toBe(1);
    expect(station('service', { replicas: 2.9 }).instances.all).toBe(2);
    expect(station('service', { replicas: 'many' }).instances.all).toBe(1);
  });
});

describe('what an import did not tell', () => {
  it('is the default, and named', () => {
    const { instances, assumedProperties } = station('wide-column-store', {
      ...{ replicas: null, tier: null, shardKey: null, replicationFactor: 3 },
    });
    expect(instances.all).toBe(3);
    expect([...assumedProperties].sort()).toEqual(['replicas', 'tier']);
    expect(station('wide-column-store').assumedProperties).toEqual([]);
  });
});

describe('a store with a primary', () => {
  const plain = station('sql-database');
  const writes = (properties: Properties) =>
    utilisation(limitOf(station('sql-database', properties), 'requests'), { write: 100 });
  const reads = (properties: Properties) =>
    utilisation(limitOf(station('sql-database', properties), 'requests'), { read: 100 });

  it('answers more reads with followers, not more writes', () => {
    expect(reads({ readReplicas: 3 })).toBeCloseTo(reads({}) / 4, 12);
    expect(writes({ readReplicas: 3 })).toBeCloseTo(writes({}), 12);
    expect(station('sql-database', { readReplicas: 1 }).lagSeconds).toBe(1);
    expect(plain.lagSeconds).toBeNull();
  });

  it('is split by shards: reads, writes and size', () => {
    expect(reads({ shards: 4 })).toBeCloseTo(reads({}) / 4, 12);
    expect(writes({ shards: 4 })).toBeCloseTo(writes({}) / 4, 12);
    expect(limitOf(station('sql-database', { shards: 4 }), 'storage').capacity).toBe(
      4 * limitOf(plain, 'storage').capacity,
    );
  });

  it('does not do more with a standby, which takes over in another zone', () => {
    const pair = { standby: 'sync', zones: 2 } as const;
    expect(reads(pair)).toBeCloseTo(reads({}), 12);
    const left = station('sql-database', pair, down('a'));
    expect(utilisation(limitOf(left, 'requests'), { read: 100 })).toBeCloseTo(reads({}), 12);
    expect(limitOf(station('sql-database', {}, down('a')), 'requests').capacity).toBe(0);
  });

  it('writes more slowly with a synchronous standby, and further away', () => {
    const ms = (properties: Properties) => station('sql-database', properties).baseMs.write;
    expect(ms({ standby: 'sync', zones: 2 }) - ms({ standby: 'async', zones: 2 })).toBeCloseTo(
      1,
      12,
    );
    expect(ms({ standby: 'sync' }) - ms({})).toBeCloseTo(0.5, 12);
  });

  it('accepts so many connections, unless a pooler shares them', () => {
    expect(limitOf(plain, 'database-connections').capacity).toBe(100);
    const pooled = station('sql-database', { hasPooler: true });
    expect(pooled.limits.map(({ resource }) => resource)).not.toContain('database-connections');
  });
});

describe('nodes that are equals', () => {
  const limit = (properties: Properties) =>
    limitOf(station('wide-column-store', properties), 'requests');

  it('do more with more nodes, and less with more copies of each write', () => {
    const busy = (replicas: number, replicationFactor: number, visits: object) =>
      utilisation(limit({ replicas, replicationFactor, tier: 'm5.xlarge' }), visits);
    expect(busy(6, 3, { write: 12_000 })).toBeCloseTo(0.5, 12);
    expect(busy(6, 1, { write: 12_000 })).toBeCloseTo(1 / 6, 12);
    expect(busy(6, 3, { read: 12_000 })).toBeCloseTo(0.5, 12);
  });

  it('are at least as many as copies', () => {
    expect(station('wide-column-store', { replicationFactor: 3 }).instances.all).toBe(3);
  });

  it('show old data only when reads and writes need not meet', () => {
    const lag = (properties: Properties) =>
      station('wide-column-store', { replicationFactor: 3, ...properties }).lagSeconds;
    expect(lag({})).toBeNull();
    expect(lag({ readQuorum: 1, writeQuorum: 1 })).toBe(1);
    expect(lag({ readQuorum: 1, writeQuorum: 3 })).toBeNull();
    expect(
      station(
        'wide-column-store',
        { replicationFactor: 3, readQuorum: 1 },
        { whatIf: { replicaLagSeconds: 30 } },
      ).lagSeconds,
    ).toBe(30);
  });
});

describe('the hottest key', () => {
  it('falls on one of the shards, as the person or the situation says', () => {
    const stated = station('cache', { shards: 8, hotKeySharePercent: 20 });
    expect(limitOf(stated, 'requests').hottestPart).toEqual({ parts: 8, keyShare: 0.2 });
    const asked = station('cache', { shards: 8 }, { whatIf: { hotKeyShare: 0.5 } });
    expect(limitOf(asked, 'requests').hottestPart).toEqual({ parts: 8, keyShare: 0.5 });
    expect(limitOf(station('cache', { shards: 8 }), 'requests').hottestPart).toBeNull();
    const whole = station('cache', { hotKeySharePercent: 20 });
    expect(limitOf(whole, 'requests').hottestPart).toBeNull();
  });

  it('is the limit of a table that grows by itself', () => {
    const table = station('key-value-store', { isManaged: true, hotKeySharePercent: 10 });
    const hot = limitOf(table, 'hot-key');
    expect(utilisation(hot, { read: 30_000 })).toBeCloseTo(1, 12);
    expect(utilisation(hot, { write: 10_000 })).toBeCloseTo(1, 12);
    expect(station('key-value-store', { isManaged: true }).limits).toEqual([]);
  });
});

describe('jobs', () => {
  it('keep one instance busy each, unless it does several at once', () => {
    const one = station('worker', { replicas: 4, jobSeconds: 2 });
    expect(one.service).toMatchObject({ servers: 4, serviceMs: { read: 2_000, write: 2_000 } });
    expect(utilisation(limitOf(one, 'concurrency'), { write: 2 })).toBe(1);
    const many = station('worker', { replicas: 4, jobSeconds: 2, concurrency: 50 });
    expect(utilisation(limitOf(many, 'concurrency'), { write: 2 })).toBeCloseTo(0.02, 12);
  });

  it('without a time are requests of the machine', () => {
    expect(limitOf(station('worker', { replicas: 2 }), 'requests').capacity).toBe(2_000);
  });
});

describe('consumers', () => {
  const fed = (partitions: number | null, others: readonly string[] = []) => {
    const drawn = design()
      .component('log', 'stream', partitions === null ? {} : { partitions })
      .component('counter', 'worker', { replicas: 10, jobSeconds: 0.1 })
      .component('api', 'service')
      .connect('log', 'counter');
    for (const other of others) drawn.connect(other, 'counter');
    return stationIn(drawn.build(), 'counter');
  };

  it('beyond the partitions of what feeds them have nothing to do', () => {
    const idle = fed(4);
    expect(utilisation(limitOf(idle, 'partitions'), { write: 40 })).toBeCloseTo(1, 12);
    expect(idle.service?.servers).toBe(4);
    expect(idle.instances.up).toBe(10);
  });

  it('all work when there are partitions enough, none, or other work', () => {
    for (const busy of [fed(12), fed(null), fed(4, ['api'])]) {
      expect(utilisation(limitOf(busy, 'concurrency'), { write: 40 })).toBeCloseTo(0.4, 12);
    }
  });
});

describe('what is not known', () => {
  it('is said, not taken for endless', () => {
    const unknown = KINDS.filter(({ kind }) => !station(kind).isKnown).map(({ kind }) => kind);
    expect(unknown).toEqual([
      ...['identity-provider', 'external-service', 'monitoring', 'log-pipeline'],
    ]);
    expect(station('external-service', { quotaRequestsPerSecond: 50 }).isKnown).toBe(true);
  });
});

describe('a constant that the person changed', () => {
  it('counts at once', () => {
    const constants = { 'm5.large.requestsPerSecond': 500 };
    expect(limitOf(station('service', {}, { constants }), 'requests').capacity).toBe(500);
  });
});
