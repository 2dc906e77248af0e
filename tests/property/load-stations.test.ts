import { describe, expect, it } from 'vitest';
import { constantsWith } from '#shared/load/constants/constants';
import { placementOf } from '#shared/load/stations/placement';
import { stationOf } from '#shared/load/stations/station-of';
import type { Station } from '#shared/load/stations/station';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import type { Design } from '#shared/design/schema';
import { anyDesign } from '../helpers/design-arbitrary';
import fc from '../helpers/property';

const CONSTANTS = constantsWith({});

function stationsOf(design: Design, whatIf: WhatIf = AS_DRAWN): Station[] {
  const world = { design, constants: CONSTANTS, placement: placementOf(design), whatIf };
  return Object.values(design.components).map((component) => stationOf(component, world));
}

/** Every number somewhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const anySituation: fc.Arbitrary<WhatIf> = fc.record({
  ...Object.fromEntries(Object.entries(AS_DRAWN).map(([key, value]) => [key, fc.constant(value)])),
  failedZones: fc.subarray(['a', 'b', 'c']),
  failedRegions: fc.subarray(['a', 'b']),
  hotKeyShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
}) as fc.Arbitrary<WhatIf>;

describe('the stations of any design', () => {
  it('have only sensible numbers', () => {
    fc.assert(
      fc.property(anyDesign, anySituation, (design, whatIf) => {
        for (const station of stationsOf(design, whatIf)) {
          for (const number of numbersIn({ ...station, component: null })) {
            expect(Number.isFinite(number)).toBe(true);
            expect(number).toBeGreaterThanOrEqual(0);
          }
          expect(station.availability.design(1)).toBeGreaterThanOrEqual(0);
          expect(station.availability.design(1)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are as busy by their line as by their limit', () => {
    fc.assert(
      fc.property(anyDesign, anySituation, (design, whatIf) => {
        for (const { service, limits, copies } of stationsOf(design, whatIf)) {
          const limit = limits.find(({ resource }) =>
            ['requests', 'concurrency', 'partitions'].includes(resource),
          );
          if (!service || service.servers === 0 || limit?.demand.per !== 'visit') continue;
          for (const operation of ['read', 'write'] as const) {
            const byLine =
              (copies[operation] * service.serviceMs[operation]) / 1_000 / service.servers;
            const byLimit = limit.demand[operation] / limit.capacity;
            expect(byLine / byLimit).toBeCloseTo(1, 9);
          }
        }
      }),
    );
  });

  it('never stand more than are there, and fewer or as many when something is down', () => {
    fc.assert(
      fc.property(anyDesign, anySituation, (design, whatIf) => {
        const whole = stationsOf(design);
        stationsOf(design, whatIf).forEach(({ instances }, index) => {
          const drawn = whole[index]?.instances;
          expect(instances.all).toBe(drawn?.all);
          expect(drawn?.up).toBe(drawn?.all);
          expect(instances.up).toBeLessThanOrEqual(instances.all);
          const counted = instances.zones.reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(instances.all);
        });
      }),
    );
  });

  it('can do no less with one more replica', () => {
    fc.assert(
      fc.property(anyDesign, fc.integer({ min: 1, max: 40 }), (design, replicas) => {
        const withReplicas = (number: number): Design => ({
          ...design,
          components: Object.fromEntries(
            Object.entries(design.components).map(([id, component]) => [
              id,
              { ...component, properties: { ...component.properties, replicas: number } },
            ]),
          ),
        });
        const more = stationsOf(withReplicas(replicas + 1));
        stationsOf(withReplicas(replicas)).forEach(({ limits }, index) => {
          limits.forEach((limit, number) => {
            const same = more[index]?.limits[number];
            if (limit.demand.per !== 'visit' || same?.demand.per !== 'visit') return;
            for (const operation of ['read', 'write'] as const) {
              const before = limit.demand[operation] / limit.capacity;
              expect(same.demand[operation] / same.capacity).toBeLessThanOrEqual(
                before * (1 + 1e-12),
              );
            }
          });
        });
      }),
    );
  });
});
