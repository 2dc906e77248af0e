import { type Milliseconds, milliseconds, share } from '../units';
import { type Branch, MOST_BRANCHES, type ResponseTime } from './branch';
import { limitBranches } from './limit-branches';

export { MOST_BRANCHES, type ResponseTime } from './branch';
export { limitBranches } from './limit-branches';
export { fastestOf, slowestOf } from './order-statistics';
export { percentileOf } from './percentile';

/** A time that is always the same. */
export function constantTime(time: Milliseconds): ResponseTime {
  return [
    {
      weight: share(1),
      constantMs: milliseconds(Math.max(0, time)),
      meanMs: milliseconds(0),
      varianceMs2: 0,
    },
  ];
}

export const NO_TIME = constantTime(milliseconds(0));

/** A time known by its mean and variance; without variance it is constant. */
export function stage(mean: Milliseconds, varianceMs2: number): ResponseTime {
  if (!(varianceMs2 > 0) || !(mean > 0)) return constantTime(mean);
  return [{ weight: share(1), constantMs: milliseconds(0), meanMs: mean, varianceMs2 }];
}

/**
 * One after the other, independently: constants, means and variances add, for every pair of branches. The sum of two
 * gammas is taken as the gamma of the same mean and variance. Percentiles never add.
 */
export function inSequence(a: ResponseTime, b: ResponseTime): ResponseTime {
  if (takesNoTime(a)) return b;
  if (takesNoTime(b)) return a;
  const both: Branch[] = [];
  for (const first of a) {
    for (const second of b) {
      both.push({
        weight: share(first.weight * second.weight),
        constantMs: milliseconds(first.constantMs + second.constantMs),
        meanMs: milliseconds(first.meanMs + second.meanMs),
        varianceMs2: first.varianceMs2 + second.varianceMs2,
      });
    }
  }
  return limitBranches(both, MOST_BRANCHES);
}

function takesNoTime(time: ResponseTime): boolean {
  const [only] = time;
  return time.length === 1 && only?.weight === 1 && only.constantMs === 0 && only.meanMs === 0;
}

/**
 * One or the other, such as a cache's hit or miss: a mixture. Weights need not sum to 1, only their ratios count;
 * without any weight it takes no time.
 */
export function eitherOf(
  choices: readonly { readonly weight: number; readonly time: ResponseTime }[],
): ResponseTime {
  const distinct = distinctOf(choices);
  const [only] = distinct;
  if (!only) return NO_TIME;
  if (distinct.length === 1) return only.time;
  const all = distinct.reduce((sum, { weight }) => sum + weight, 0);
  const mixed: Branch[] = [];
  for (const { weight, time } of distinct) {
    for (const { weight: part, constantMs, meanMs, varianceMs2 } of time)
      mixed.push({ weight: share((part * weight) / all), constantMs, meanMs, varianceMs2 });
  }
  return limitBranches(mixed, MOST_BRANCHES);
}

/** Choices that take the same time, such as those between equal servers, as one. */
function distinctOf(choices: Parameters<typeof eitherOf>[0]) {
  const distinct: { weight: number; readonly time: ResponseTime }[] = [];
  for (const { weight, time } of choices) {
    if (!(weight > 0)) continue;
    const same = distinct.find((one) => isSame(one.time, time));
    if (same) same.weight += weight;
    else distinct.push({ weight, time });
  }
  return distinct;
}

function isSame(one: ResponseTime, other: ResponseTime): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((branch, index) => {
      const twin = other[index];
      return (
        branch.weight === twin?.weight &&
        branch.constantMs === twin.constantMs &&
        branch.meanMs === twin.meanMs &&
        branch.varianceMs2 === twin.varianceMs2
      );
    })
  );
}

export function meanOf(time: ResponseTime): Milliseconds {
  const mean = time.reduce((sum, one) => sum + one.weight * (one.constantMs + one.meanMs), 0);
  return milliseconds(mean);
}

export function varianceOf(time: ResponseTime): number {
  const mean = meanOf(time);
  return time.reduce((sum, { weight, constantMs, meanMs, varianceMs2 }) => {
    return sum + weight * (varianceMs2 + (constantMs + meanMs - mean) ** 2);
  }, 0);
}
