import { describe, expect, it } from 'vitest';
import { anySlow, neededOfEach } from '#shared/load/latency/order-statistics';
import { shareAbove } from '#shared/load/latency/percentile';
import {
  constantTime,
  eitherOf,
  fastestOf,
  inSequence,
  limitBranches,
  meanOf,
  MOST_BRANCHES,
  percentileOf,
  type ResponseTime,
  slowestOf,
  stage,
  varianceOf,
} from '#shared/load/latency/response-time';
import { queueWait } from '#shared/load/queueing/wait';
import { milliseconds, perSecond, seconds } from '#shared/load/units';

function exponential(meanMs: number): ResponseTime {
  return stage(milliseconds(meanMs), meanMs ** 2);
}

function constant(ms: number): ResponseTime {
  return constantTime(milliseconds(ms));
}

/** Waiting and service of an M/M/c by mean and variance. */
function visit(arrivals: number, serviceMs: number, servers: number): ResponseTime {
  const wait = queueWait({
    arrivals: perSecond(arrivals),
    serviceTime: seconds(serviceMs / 1_000),
    servers,
    arrivalCv2: 1,
    serviceCv2: 1,
  });
  if (!wait) throw new Error('saturated');
  return stage(milliseconds(wait.mean + serviceMs), wait.varianceMs2 + serviceMs ** 2);
}

describe('one after the other', () => {
  it('adds means and variances of two queues and a constant, not percentiles', () => {
    const time = [visit(150, 10, 2), visit(300, 5, 4), constant(1)].reduce(inSequence);
    expect(meanOf(time)).toBeCloseTo(29.0063, 4);
    expect(percentileOf(time, 0.5)).toBeCloseTo(23.605, 3);
    expect(percentileOf(time, 0.95)).toBeCloseTo(71.644, 3);
    expect(percentileOf(time, 0.99)).toBeCloseTo(102.259, 3);
    const sumOfP99s = percentileOf(visit(150, 10, 2), 0.99) + percentileOf(visit(300, 5, 4), 0.99);
    expect(percentileOf(time, 0.99)).toBeLessThan(sumOfP99s);
  });

  it('keeps a constant where nothing varies', () => {
    const time = inSequence(constant(2), inSequence(constant(3), stage(milliseconds(4), 0)));
    for (const p of [0, 0.01, 0.5, 0.99, 1]) expect(percentileOf(time, p)).toBe(9);
  });
});

describe('one or the other', () => {
  it('has the p99 of the misses when one request in ten misses', () => {
    const time = eitherOf([
      { weight: 0.9, time: exponential(1) },
      { weight: 0.1, time: exponential(20) },
    ]);
    expect(percentileOf(time, 0.9)).toBeCloseTo(3.9227, 4);
    expect(percentileOf(time, 0.99)).toBeCloseTo(46.0517, 4);
  });

  it('jumps from constant to constant', () => {
    const time = eitherOf([
      { weight: 6, time: constant(20) },
      { weight: 3, time: constant(1) },
      { weight: 1, time: constant(500) },
    ]);
    const at = (p: number) => percentileOf(time, p);
    expect([0, 0.1, 0.29, 0.31, 0.5, 0.89, 0.91, 0.99].map(at)).toEqual([
      1, 1, 1, 20, 20, 20, 500, 500,
    ]);
  });

  it('finds the percentile on either side of a constant', () => {
    const time = eitherOf([
      { weight: 0.5, time: exponential(10) },
      { weight: 0.5, time: constant(10) },
    ]);
    const before = 0.5 * (1 - Math.exp(-1));
    expect(percentileOf(time, before - 0.01)).toBeLessThan(10);
    expect(percentileOf(time, before + 0.01)).toBe(10);
    expect(percentileOf(time, before + 0.49)).toBe(10);
    expect(percentileOf(time, before + 0.51)).toBeGreaterThan(10);
  });

  it('passes by where a narrow branch begins', () => {
    const time = eitherOf([
      { weight: 1e-6, time: inSequence(constant(1), stage(milliseconds(2), 5e-4)) },
      { weight: 0.5, time: constant(1 + 1e-15) },
      { weight: 0.5, time: constant(2) },
    ]);
    expect(percentileOf(time, 0.9)).toBe(2);
  });

  it('finds the end of a gap in which no request ends, however its share is rounded', () => {
    const slow = inSequence(constant(50), exponential(2));
    for (const parts of [1, 3, 7, 19]) {
      const sometimesSlow = eitherOf([
        { weight: 0.95, time: exponential(1) },
        ...Array.from({ length: parts }, (_part, index) => ({
          weight: 0.05 / parts,
          time: inSequence(slow, constant(index / 1_000)),
        })),
      ]);
      expect(percentileOf(sometimesSlow, 0.95)).toBeCloseTo(50, 6);
      expect(percentileOf(sometimesSlow, 0.9499)).toBeLessThan(10);
      expect(percentileOf(sometimesSlow, 0.9501)).toBeGreaterThan(50);
    }
  });

  it('counts equal choices as one, so that no number of equal servers makes it any coarser', () => {
    const server = eitherOf([
      { weight: 0.9, time: exponential(1) },
      { weight: 0.1, time: inSequence(exponential(4), constant(20)) },
    ]);
    const servers = Array.from({ length: 50 }, () => ({
      weight: 0.02,
      time: inSequence(server, constant(1)),
    }));
    const time = eitherOf(servers);
    expect(time).toHaveLength(server.length);
    expect(percentileOf(time, 0.99)).toBeCloseTo(percentileOf(server, 0.99) + 1, 6);
  });

  it('takes no time when nothing is chosen', () => {
    expect(meanOf(eitherOf([]))).toBe(0);
    expect(percentileOf(eitherOf([{ weight: 0, time: exponential(5) }]), 0.99)).toBe(0);
  });
});

describe('percentiles of shapes at the edge of what can be computed', () => {
  it.each([1e-6, 0.01, 0.3, 1, 3, 39.9, 40.1, 1e3, 1e6, 1e10, 1e15, 1e18])(
    'invert the distribution with shape %d',
    (shape) => {
      const time = stage(milliseconds(100), 1e4 / shape);
      for (const p of [0.001, 0.5, 0.95, 0.99, 0.9999]) {
        const at = percentileOf(time, p);
        expect(Number.isFinite(at)).toBe(true);
        const above = shareAbove(time);
        expect(above(milliseconds(at * (1 - 1e-6) - 1e-8))).toBeGreaterThanOrEqual(1 - p - 1e-9);
        expect(above(milliseconds(at * (1 + 1e-6) + 1e-8))).toBeLessThanOrEqual(1 - p + 1e-9);
      }
    },
  );

  it('join where the way of computing changes', () => {
    const p99 = (shape: number) => percentileOf(stage(milliseconds(shape), shape), 0.99);
    const slope = p99(40) - p99(39.99);
    expect((p99(40.01) - p99(40)) / slope).toBeCloseTo(1, 2);
  });
});

describe('parallel calls', () => {
  it('are slow more often than each call', () => {
    expect(anySlow(0.01, 100)).toBeCloseTo(0.633968, 6);
    expect(anySlow(0.01, 10)).toBeCloseTo(0.095618, 6);
    expect(neededOfEach(0.99, 10)).toBeCloseTo(0.998995, 6);
    expect(neededOfEach(0.99, 20)).toBeCloseTo(0.999498, 6);
  });

  it('take as long as the slowest', () => {
    const exact = percentileOf(exponential(10), neededOfEach(0.95, 10));
    expect(exact).toBeCloseTo(52.753, 3);
    expect(percentileOf(slowestOf(exponential(10), 10), 0.95) / exact).toBeCloseTo(1, 1);
    expect(slowestOf(constant(7), 10)).toEqual(constant(7));
    const nearlyConstant = inSequence(constant(1e6), stage(milliseconds(1e-10), 1e-20));
    expect(meanOf(slowestOf(nearlyConstant, 10))).toBeCloseTo(1e6, 6);
    expect(slowestOf(exponential(10), 1)).toEqual(exponential(10));
  });

  it('are mostly slow when each hits a slow branch now and then', () => {
    const call = eitherOf([
      { weight: 0.9, time: constant(1) },
      { weight: 0.1, time: constant(20) },
    ]);
    const none = 0.9 ** 3;
    expect(meanOf(slowestOf(call, 3))).toBeCloseTo(none + 20 * (1 - none), 6);
    expect(percentileOf(slowestOf(call, 3), 0.99)).toBeGreaterThan(19);
  });

  it.each([
    [1, 3, 1.6667],
    [2, 3, 4.1667],
    [3, 3, 9.1667],
    [3, 5, 3.9167],
  ])('of which the fastest %d of %d are enough take less', (k, n, meanMs) => {
    expect(meanOf(fastestOf(exponential(5), k, n))).toBeCloseTo(meanMs, 4);
  });

  it('of which one is enough, are exponential again', () => {
    const time = fastestOf(exponential(30), 1, 3);
    for (const p of [0.5, 0.95, 0.99]) {
      expect(percentileOf(time, p)).toBeCloseTo(percentileOf(exponential(10), p), 4);
    }
  });
});

describe('a limit to the branches', () => {
  const many = eitherOf(
    Array.from({ length: MOST_BRANCHES }, (_, index) => ({
      weight: index + 1,
      time: inSequence(constant(index), exponential(1 + index ** 2)),
    })),
  );

  it('keeps mean and variance, and nearly the percentiles', () => {
    const few = limitBranches(many, 6);
    expect(few).toHaveLength(6);
    expect(meanOf(few)).toBeCloseTo(meanOf(many), 9);
    expect(varianceOf(few) / varianceOf(many)).toBeCloseTo(1, 9);
    for (const p of [0.5, 0.95, 0.99]) {
      expect(percentileOf(few, p) / percentileOf(many, p)).toBeCloseTo(1, 1);
    }
    expect(few.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('holds for long paths', () => {
    expect(inSequence(many, many).length).toBe(MOST_BRANCHES);
    expect(limitBranches(many, 0)).toHaveLength(1);
    expect(limitBranches(many, MOST_BRANCHES)).toBe(many);
  });
});
