import { describe, expect, it } from 'vitest';
import {
  eitherOf,
  fastestOf,
  inSequence,
  limitBranches,
  meanOf,
  MOST_BRANCHES,
  percentileOf,
  type ResponseTime,
  slowestOf,
  varianceOf,
} from '#shared/load/latency/response-time';
import { shareAbove } from '#shared/load/latency/percentile';
import { milliseconds } from '#shared/load/units';
import fc from '../helpers/property';
import { anyResponseTime } from '../helpers/response-time-arbitrary';

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

function expectValid(time: ResponseTime): void {
  expect(time.length).toBeGreaterThan(0);
  expect(time.length).toBeLessThanOrEqual(MOST_BRANCHES);
  expect(time.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  for (const { weight, constantMs, meanMs, varianceMs2 } of time) {
    for (const figure of [weight, constantMs, meanMs, varianceMs2]) {
      expect(Number.isFinite(figure)).toBe(true);
      expect(figure).toBeGreaterThanOrEqual(0);
    }
  }
}

function expectClose(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 1e-9);
}

describe('a percentile', () => {
  it('is where the share of slower requests passes what is left', () => {
    fc.assert(
      fc.property(
        anyResponseTime,
        fc.double({ min: 0.001, max: 0.9999, noNaN: true }),
        (time, p) => {
          const at = percentileOf(time, p);
          const above = shareAbove(time);
          expect(above(milliseconds(at * (1 - 1e-6) - 1e-8))).toBeGreaterThanOrEqual(
            (1 - p) * (1 - 1e-6),
          );
          expect(above(milliseconds(at * (1 + 1e-6) + 1e-8))).toBeLessThanOrEqual(
            (1 - p) * (1 + 1e-6),
          );
        },
      ),
    );
  });

  it('rises with the share, and is always a time', () => {
    fc.assert(
      fc.property(anyResponseTime, anyShare, anyShare, (time, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [early, late] = [percentileOf(time, low), percentileOf(time, high)];
        expect(Number.isFinite(late) && early >= 0).toBe(true);
        expect(early).toBeLessThanOrEqual(late * (1 + 1e-6) + 1e-8);
      }),
    );
  });
});

describe('times in sequence', () => {
  it('add their means and variances, whatever the number of branches', () => {
    fc.assert(
      fc.property(anyResponseTime, anyResponseTime, (one, other) => {
        const both = inSequence(one, other);
        expectValid(both);
        expectClose(meanOf(both), meanOf(one) + meanOf(other), 1e-9);
        expectClose(varianceOf(both), varianceOf(one) + varianceOf(other), 1e-6);
      }),
    );
  });
});

describe('one time or another', () => {
  it('has the mean of the choice, and percentiles between theirs', () => {
    fc.assert(
      fc.property(anyResponseTime, anyResponseTime, anyShare, (one, other, weight) => {
        const either = eitherOf([
          { weight, time: one },
          { weight: 1 - weight, time: other },
        ]);
        expectValid(either);
        expectClose(meanOf(either), weight * meanOf(one) + (1 - weight) * meanOf(other), 1e-9);
        const [first, second, mixed] = [one, other, either].map((time) => percentileOf(time, 0.9));
        expect(mixed).toBeGreaterThanOrEqual(
          Math.min(first ?? NaN, second ?? NaN) * (1 - 1e-6) - 1e-8,
        );
        expect(mixed).toBeLessThanOrEqual(
          Math.max(first ?? NaN, second ?? NaN) * (1 + 1e-6) + 1e-8,
        );
      }),
    );
  });
});

describe('fewer branches', () => {
  it('keep mean and variance', () => {
    fc.assert(
      fc.property(anyResponseTime, fc.integer({ min: 1, max: 5 }), (time, most) => {
        const few = limitBranches(time, most);
        expectValid(few);
        expect(few.length).toBeLessThanOrEqual(most);
        expectClose(meanOf(few), meanOf(time), 1e-9);
        expectClose(varianceOf(few), varianceOf(time), 1e-6);
      }),
    );
  });
});

describe('parallel calls', () => {
  it('last at least as long as one when all are needed, at most as long when one is enough', () => {
    fc.assert(
      fc.property(anyResponseTime, fc.integer({ min: 2, max: 200 }), (time, n) => {
        const slowest = slowestOf(time, n);
        const fastest = fastestOf(time, 1, n);
        expectValid(slowest);
        expectValid(fastest);
        expect(meanOf(slowest)).toBeGreaterThanOrEqual(meanOf(time) * (1 - 1e-3));
        expect(meanOf(fastest)).toBeLessThanOrEqual(meanOf(time) * (1 + 1e-3));
        expect(meanOf(slowest)).toBeLessThanOrEqual(n * meanOf(time) * (1 + 1e-3));
      }),
    );
  });

  it('take longer the more of them are needed', () => {
    fc.assert(
      fc.property(anyResponseTime, fc.integer({ min: 2, max: 9 }), (time, n) => {
        const means = Array.from({ length: n }, (_, index) =>
          meanOf(fastestOf(time, index + 1, n)),
        );
        const all = means.reduce((sum, mean) => sum + mean, 0) / n;
        means.slice(1).forEach((mean, index) => {
          expect(mean).toBeGreaterThanOrEqual((means[index] ?? NaN) * (1 - 1e-2));
        });
        // The fastest, the second fastest ... are all the calls together.
        expectClose(all, meanOf(time), 0.01);
      }),
    );
  });
});
