import { describe, expect, it } from 'vitest';
import {
  commonCause,
  inParallel,
  inSeries,
  kOfN,
  softDependency,
} from '#shared/load/availability/combine';
import {
  downtimePerYear,
  expectedOutage,
  nines,
  withFailover,
} from '#shared/load/availability/time';
import { instancesFor, zoned, zoneSafeInstances } from '#shared/load/availability/zones';
import { perSecond, seconds, share } from '#shared/load/units';

const [zoneAvailability, instanceAvailability] = [share(0.9995), share(0.995)];

describe('availability', () => {
  it('multiplies in series and adds nines in parallel', () => {
    expect(inSeries(Array.from({ length: 6 }, () => share(0.9999)))).toBeCloseTo(0.99940015, 9);
    expect(inParallel([share(0.99), share(0.99)])).toBeCloseTo(0.9999, 12);
    expect(inSeries([])).toBe(1);
    expect(inParallel([])).toBe(0);
  });

  it('in nines and in time', () => {
    expect(nines(share(0.999))).toBeCloseTo(3, 9);
    expect(nines(share(1))).toBeNull();
    expect(nines(share(0))).toBe(0);
    expect(downtimePerYear(share(0.999)) / 3_600).toBeCloseTo(8.766, 9);
    expect(downtimePerYear(share(0.9999)) / 60).toBeCloseTo(52.596, 9);
  });

  it('of k of n is sure of none, and impossible of more than there are', () => {
    expect(kOfN(0, 3, share(0.5))).toBe(1);
    expect(kOfN(4, 3, share(1))).toBe(0);
    expect(kOfN(3, 3, share(1))).toBe(1);
    expect(kOfN(1, 3, share(0))).toBe(0);
    expect(kOfN(990, 1_000, share(0.995))).toBeCloseTo(0.986531, 5);
  });

  it('of copies that fail together is far below that of independent ones', () => {
    const two = { instances: 2, availability: instanceAvailability };
    expect(nines(commonCause({ ...two, beta: share(0.05) }))).toBeCloseTo(3.56, 2);
    expect(nines(commonCause({ ...two, beta: share(0) }))).toBeCloseTo(4.6, 2);
    expect(commonCause({ ...two, instances: 0, beta: share(0) })).toBe(0);
  });

  it('suffers less from a dependency that a cache stands in for', () => {
    const [store, cache, balancer, hitRatio] = [share(0.9995), 0.9999, 0.9999, 0.95];
    const app = zoned({ zones: [1, 1, 1], needed: 1, zoneAvailability, instanceAvailability });
    const rest = share(app * balancer);
    const soft = softDependency({
      rest,
      dependency: store,
      servedWithout: share(hitRatio * cache),
    });
    expect(soft).toBeCloseTo(0.999874789, 8);
    expect(inSeries([rest, store])).toBeCloseTo(0.999399884, 8);
  });
});

describe('zones', () => {
  it('make it worse when the loss of either is fatal', () => {
    const six = { needed: 4, zoneAvailability, instanceAvailability };
    const one = zoned({ ...six, zones: [6] });
    const two = zoned({ ...six, zones: [3, 3] });
    const three = zoned({ ...six, zones: [2, 2, 2] });
    expect(two).toBeLessThan(one);
    expect(three).toBeGreaterThan(one);
  });

  it('may hold different numbers of instances, or none', () => {
    const uneven = { needed: 2, zoneAvailability, instanceAvailability };
    const expected =
      zoneAvailability ** 2 * kOfN(2, 3, instanceAvailability) +
      zoneAvailability * (1 - zoneAvailability) * kOfN(2, 2, instanceAvailability);
    expect(zoned({ ...uneven, zones: [2, 1] })).toBeCloseTo(expected, 12);
    expect(zoned({ ...uneven, zones: [2, 0, 1] })).toBeCloseTo(expected, 12);
    expect(zoned({ ...uneven, zones: [] })).toBe(0);
    expect(zoned({ ...uneven, zones: [], needed: 0 })).toBe(1);
  });

  it('of hundreds of instances each', () => {
    const many = { zoneAvailability, instanceAvailability: share(0.9), zones: [300, 250, 200] };
    const enough = zoned({ ...many, needed: 400 });
    expect(enough).toBeGreaterThan(zoneAvailability ** 2 * 0.99);
    expect(enough).toBeLessThan(1);
    expect(zoned({ ...many, needed: 750 })).toBeGreaterThanOrEqual(0);
  });

  it('ask for spare instances before one is lost', () => {
    const load = { load: perSecond(20_000), capacityOfOne: perSecond(1_000) };
    expect(instancesFor({ ...load, mostUtilisation: share(0.6) })).toBe(34);
    expect(zoneSafeInstances({ needed: 34, zones: 3 })).toBe(51);
    // At most 80 % only after the loss.
    expect(zoneSafeInstances({ needed: 25, zones: 3 })).toBe(38);
    expect(zoneSafeInstances({ needed: 34, zones: 1 })).toBeNull();
    expect(instancesFor({ ...load, mostUtilisation: share(0) })).toBeNull();
    const exact = { load: perSecond(3_000), capacityOfOne: perSecond(1_000) };
    expect(instancesFor({ ...exact, mostUtilisation: share(0.6) })).toBe(5);
  });
});

describe('taking over', () => {
  it('by hand costs hours', () => {
    const byHand = withFailover({ eventsPerYear: 4, outage: seconds(4 * 3_600) });
    expect(byHand).toBeCloseTo(0.998174766, 9);
    expect(withFailover({ eventsPerYear: 1e9, outage: seconds(3_600) })).toBe(0);
    expect(withFailover({ eventsPerYear: 0, outage: seconds(3_600) })).toBe(1);
  });

  it('by another region mostly succeeds', () => {
    const repair = seconds(4 * 3_600);
    const outage = expectedOutage({ successShare: share(0.95), switchover: seconds(900), repair });
    expect(withFailover({ eventsPerYear: 0.5, outage })).toBeCloseTo(0.999975046, 9);
    expect(withFailover({ eventsPerYear: 0.5, outage: repair })).toBeCloseTo(0.999771846, 9);
  });
});
