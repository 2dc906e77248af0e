import { describe, expect, it } from 'vitest';
import type { Properties } from '#shared/design/schema';
import { KINDS } from '#shared/design/kinds/catalog';
import { inSeries } from '#shared/load/availability/combine';
import type { Station } from '#shared/load/stations/station';
import { AS_DRAWN } from '#shared/load/what-if';
import { station } from '../../helpers/stations';

function design({ availability }: Station, needed = 1): number {
  return availability.design(needed);
}

describe('availability', () => {
  it('of a well-built path of a link shortener is four nines', () => {
    const path = [
      station('dns'),
      station('load-balancer'),
      station('service', { replicas: 12, zones: 3, tier: 'm5.xlarge' }),
      station('sql-database', { standby: 'sync', zones: 2, isManaged: true }),
    ];
    const needed = [1, 1, 8, 1];
    const all = inSeries(path.map(({ availability }, i) => availability.design(needed[i] ?? 1)));
    expect(all).toBeGreaterThan(0.9999 - 0.000_005);
    const withoutStore = inSeries(
      path.slice(0, 3).map(({ availability }, i) => availability.design(needed[i] ?? 1)),
    );
    expect(withoutStore).toBeGreaterThan(0.9999);
    expect(inSeries(path.map(({ availability }) => availability.sla))).toBeLessThan(0.9995);
  });

  it('grows with zones, and with spare instances only when a zone’s share is spare', () => {
    const spread = (replicas: number, zones: number, needed: number) =>
      design(station('service', { replicas, zones }), needed);
    expect(spread(6, 3, 4)).toBeGreaterThan(spread(6, 1, 4));
    // Either zone takes half of them: worse than all in one zone.
    expect(spread(6, 2, 4)).toBeLessThan(spread(6, 1, 4));
    expect(spread(6, 3, 3)).toBeGreaterThan(spread(6, 3, 4));
    expect(spread(6, 3, 7)).toBe(0);
  });

  it('of copies that share a release is not that of independent ones', () => {
    const three = design(station('service', { replicas: 3, zones: 3 }));
    expect(1 - three).toBeGreaterThan(0.1 * 0.0005 * 0.99);
  });

  it('of a database is a matter of who takes over, and how fast', () => {
    const alone = design(station('sql-database'));
    const managed = design(station('sql-database', { isManaged: true }));
    const pair = design(station('sql-database', { standby: 'async', zones: 2 }));
    const sameZone = design(station('sql-database', { standby: 'async' }));
    expect(alone).toBeLessThan(managed);
    expect(managed).toBeLessThan(sameZone);
    expect(sameZone).toBeLessThan(pair);
  });

  it('of a record needs its quorum, kept in as many zones as there are', () => {
    const nodes = (properties: Properties) =>
      design(station('wide-column-store', { replicas: 6, replicationFactor: 3, ...properties }));
    expect(nodes({ zones: 3 })).toBeGreaterThan(nodes({ zones: 1 }));
    expect(nodes({ zones: 3, writeQuorum: 3 })).toBeLessThan(nodes({ zones: 3 }));
  });

  it('is what a provider promises, where that is stated', () => {
    const { availability } = station('external-service', { slaPercent: 99.5 });
    expect([availability.design(1), availability.sla]).toEqual([0.995, 0.995]);
  });

  it.each(KINDS.map(({ kind }) => kind).filter((kind) => kind !== 'note'))(
    'of a %s is never better when it or its zone is down',
    (kind) => {
      const properties = { replicas: 3, zones: 3, standby: 'sync', readReplicas: 1 };
      const whole = station(kind, properties);
      const dead = station(kind, properties, { whatIf: { ...AS_DRAWN, failedComponents: ['it'] } });
      const less = station(kind, properties, { whatIf: { ...AS_DRAWN, failedZones: ['a'] } });
      for (const needed of [1, 2, 3]) {
        expect(design(less, needed)).toBeLessThanOrEqual(design(whole, needed));
        expect(design(whole, needed)).toBeLessThanOrEqual(1);
      }
      expect(whole.availability.sla).toBeLessThanOrEqual(1);
      if (!kind.endsWith('client')) expect(design(dead)).toBe(0);
      expect(whole.availability.basis()).toMatch(/[.]$/u);
    },
  );
});
