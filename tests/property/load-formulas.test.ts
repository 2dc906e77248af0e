import { describe, expect, it } from 'vitest';
import { attempts, retryFixedPoint } from '#shared/load/amplification/retries';
import { commonCause, kOfN } from '#shared/load/availability/combine';
import { zoned, zoneSafeInstances } from '#shared/load/availability/zones';
import { lfuHitRatio, lruHitRatio } from '#shared/load/caches/che';
import { effectiveHitRatio } from '#shared/load/caches/effective';
import { movedByModulo, movedOnRing } from '#shared/load/partitioning/ring';
import { lineBehind } from '#shared/load/queueing/balancing';
import { erlangC } from '#shared/load/queueing/erlang';
import { responsePercentile } from '#shared/load/queueing/many-servers';
import { queueWait } from '#shared/load/queueing/wait';
import { perSecond, seconds, share } from '#shared/load/units';
import fc from '../helpers/property';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyShare = between(0, 1);
const anyServers = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 65, max: 100_000 }));
/** From one thousandth to a thousand millions, as often small as large. */
const anyMagnitude = between(-3, 9).map((exponent) => 10 ** exponent);

function expectShare(value: number): void {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
}

describe('the probability to wait', () => {
  it('is a probability that rises with the load and falls with the servers', () => {
    fc.assert(
      fc.property(anyServers, anyShare, anyShare, (servers, one, other) => {
        const [low, high] = [Math.min(one, other) * servers, Math.max(one, other) * servers];
        const waits = erlangC(servers, high);
        expectShare(waits);
        expect(erlangC(servers, low)).toBeLessThanOrEqual(waits * (1 + 1e-9));
        expect(erlangC(servers + 1, high)).toBeLessThanOrEqual(waits * (1 + 1e-9));
      }),
    );
  });

  it('agrees with the sum that Erlang wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), between(0.01, 0.99), (servers, load) => {
        const offered = load * servers;
        let [term, below] = [1, 0];
        for (let busy = 0; busy < servers; busy += 1) {
          below += term;
          term *= offered / (busy + 1);
        }
        const all = term / (1 - load);
        expect(erlangC(servers, offered)).toBeCloseTo(all / (below + all), 12);
      }),
    );
  });
});

describe('waiting', () => {
  const anyLine = fc.record({
    load: between(0, 0.999),
    servers: anyServers,
    serviceTime: anyMagnitude.map((ms) => seconds(ms / 1_000)),
    arrivalCv2: between(0, 10),
    serviceCv2: between(0, 10),
  });

  it('grows with the load and with the variation, and is finite below saturation', () => {
    fc.assert(
      fc.property(anyLine, anyShare, ({ load, ...line }, part) => {
        const at = (utilisation: number, times = 1) =>
          queueWait({
            ...line,
            arrivals: perSecond((utilisation * line.servers) / line.serviceTime),
            serviceCv2: line.serviceCv2 * times,
          });
        const wait = at(load);
        const less = at(load * part);
        if (!wait || !less) throw new Error('saturated');
        for (const figure of [wait.mean, wait.varianceMs2, wait.utilisation]) {
          expect(Number.isFinite(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(0);
        }
        expectShare(wait.waitProbability);
        expect(less.mean).toBeLessThanOrEqual(wait.mean * (1 + 1e-9));
        expect(at(load, 0.5)?.mean).toBeLessThanOrEqual(wait.mean);
      }),
    );
  });

  it('is null or finite for whatever numbers come', () => {
    const odd = fc.constantFrom(NaN, Infinity, -Infinity, 0, -1, 1e-12, 1e12);
    const any = fc.oneof(odd, anyMagnitude);
    fc.assert(
      fc.property(any, any, any, (arrivals, serviceTime, servers) => {
        const wait = queueWait({
          arrivals: perSecond(arrivals),
          serviceTime: seconds(serviceTime),
          servers,
          arrivalCv2: 1,
          serviceCv2: 1,
        });
        const figures = wait ? [wait.mean, wait.varianceMs2, wait.utilisation] : [];
        expect(figures.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
      }),
    );
  });

  it('and service together are exponential when nobody waits, and longer with more load', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        between(0, 0.99),
        anyShare,
        (servers, load, p) => {
          const line = { serviceTime: seconds(1), servers };
          const time = responsePercentile({ ...line, arrivals: perSecond(load * servers) }, p);
          const idle = responsePercentile({ ...line, arrivals: perSecond(0) }, p) ?? NaN;
          expect(idle).toBeCloseTo(-1_000 * Math.log(Math.max(1e-12, 1 - p)), 3);
          expect(time).toBeGreaterThanOrEqual(idle * (1 - 1e-9));
        },
      ),
    );
  });
});

describe('lines behind a balancer', () => {
  it('have all servers between them', () => {
    const algorithms = [
      'round-robin',
      'least-connections',
      'random',
      'two-choices',
      'ip-hash',
      null,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...algorithms),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1, max: 64 }),
        (algorithm, instances, each) => {
          const { lines, serversPerLine, arrivalCv2 } = lineBehind(algorithm, instances, each);
          expect(lines * serversPerLine).toBeCloseTo(instances * each, 6);
          expect(serversPerLine).toBeGreaterThanOrEqual(each);
          expect(arrivalCv2).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('hit ratios', () => {
  const anyKeys = fc.record({
    keys: between(0, 10).map((exponent) => Math.ceil(10 ** exponent)),
    zipfExponent: between(0, 2.5),
    room: between(0, 1.1),
  });

  it('are shares that rise with the room; keeping the popular beats keeping the recent', () => {
    fc.assert(
      fc.property(anyKeys, anyShare, ({ keys, zipfExponent, room }, part) => {
        const slots = room * keys;
        const lru = lruHitRatio({ keys, zipfExponent, slots }).hitRatio;
        const lfu = lfuHitRatio({ keys, zipfExponent, slots });
        expectShare(lru);
        expectShare(lfu);
        expect(lru).toBeLessThanOrEqual(lfu + 1e-4);
        const smaller = lruHitRatio({ keys, zipfExponent, slots: slots * part }).hitRatio;
        expect(smaller).toBeLessThanOrEqual(lru + 1e-9);
      }),
    );
  });

  it('rise with the life of the entries and the requests, up to what the room allows', () => {
    fc.assert(
      fc.property(anyKeys, anyMagnitude, anyMagnitude, anyShare, (asked, rate, ttl, part) => {
        const cached = { ...asked, slots: asked.room * asked.keys };
        const requests = perSecond(rate);
        const hits = effectiveHitRatio({ ...cached, requests, ttl: seconds(ttl) });
        expectShare(hits);
        const shorter = effectiveHitRatio({ ...cached, requests, ttl: seconds(ttl * part) });
        const rarer = { ...cached, requests: perSecond(rate * part), ttl: seconds(ttl) };
        expect(shorter).toBeLessThanOrEqual(hits + 1e-9);
        expect(effectiveHitRatio(rarer)).toBeLessThanOrEqual(hits + 1e-9);
        const unlimited = effectiveHitRatio({ ...cached, requests, ttl: null });
        expect(hits).toBeLessThanOrEqual(unlimited + 1e-9);
      }),
    );
  });
});

describe('availability', () => {
  const anyTier = fc.record({
    zones: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }),
    needed: fc.integer({ min: 1, max: 100 }),
    zoneAvailability: anyShare.map(share),
    instanceAvailability: anyShare.map(share),
  });

  it('by zones never rises with what is needed, and never falls with another instance', () => {
    fc.assert(
      fc.property(anyTier, (tier) => {
        const available = zoned(tier);
        expectShare(available);
        expect(zoned({ ...tier, needed: tier.needed + 1 })).toBeLessThanOrEqual(available + 1e-12);
        const [first = 0, ...rest] = tier.zones;
        const larger = zoned({ ...tier, zones: [first + 1, ...rest] });
        expect(larger).toBeGreaterThanOrEqual(available - 1e-12);
        expect(zoned({ ...tier, zones: [...tier.zones, 1] })).toBeGreaterThanOrEqual(
          available - 1e-12,
        );
      }),
    );
  });

  it('by zones that never fail is that of k of n', () => {
    fc.assert(
      fc.property(anyTier, (tier) => {
        const all = tier.zones.reduce((sum, instances) => sum + instances, 0);
        const sure = zoned({ ...tier, zoneAvailability: share(1) });
        expect(sure).toBeCloseTo(kOfN(tier.needed, all, tier.instanceAvailability), 12);
      }),
    );
  });

  it('of many is counted as of few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 110 }), anyShare, anyShare, (n, part, p) => {
        const k = Math.round(part * n);
        // One more than n either holds, or does not: Pascal's rule across the two ways of computing.
        const expected = p * kOfN(k - 1, n, share(p)) + (1 - p) * kOfN(k, n, share(p));
        expect(kOfN(k, n + 1, share(p))).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('with causes in common is below that of independent copies, and rises with the copies', () => {
    const anyCopies = fc.record({
      instances: fc.integer({ min: 2, max: 20 }),
      availability: between(0.9, 1).map(share),
    });
    fc.assert(
      fc.property(anyCopies, anyShare.map(share), (copies, beta) => {
        const available = commonCause({ ...copies, beta });
        expectShare(available);
        const independent = commonCause({ ...copies, beta: share(0) });
        expect(available).toBeLessThanOrEqual(independent + 1e-12);
        const fewer = commonCause({ ...copies, instances: copies.instances - 1, beta });
        expect(fewer).toBeLessThanOrEqual(available + 1e-12);
      }),
    );
  });

  it('survives a zone with the instances counted for it, and not with one fewer', () => {
    const range = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 6 }), (needed, zones) => {
        const all = zoneSafeInstances({ needed, zones }) ?? NaN;
        const left = (instances: number) => instances - Math.ceil(instances / zones);
        expect(left(all)).toBeGreaterThanOrEqual(needed);
        expect(left(all - 1)).toBeLessThan(needed);
      }),
    );
  });
});

describe('retries', () => {
  it('settle where what is served is just the capacity', () => {
    fc.assert(
      fc.property(
        anyMagnitude,
        between(0, 100),
        fc.integer({ min: 0, max: 10 }),
        (mu, load, retries) => {
          const arrivals = perSecond(mu * load);
          const { offered, failureShare } = retryFixedPoint({
            arrivals,
            capacity: perSecond(mu),
            retries,
          });
          expectShare(failureShare);
          expect(offered).toBeGreaterThanOrEqual(arrivals * (1 - 1e-12));
          expect(offered).toBeLessThanOrEqual(arrivals * (retries + 1) * (1 + 1e-12));
          expect(offered / (arrivals * attempts(failureShare, retries) || 1)).toBeCloseTo(
            arrivals > 0 ? 1 : 0,
            9,
          );
          if (load > 1) expect((offered * (1 - failureShare)) / mu).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('moving keys', () => {
  it('on a ring never moves more than by modulo', () => {
    const anyNodes = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(anyNodes, anyNodes, (from, to) => {
        expectShare(movedByModulo(from, to));
        expect(movedOnRing(from, to)).toBeLessThanOrEqual(movedByModulo(from, to) + 1e-12);
      }),
    );
  });
});
