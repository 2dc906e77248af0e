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
  const possible = choices.filter(({ weight }) => weight > 0);
  const all = possible.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return constantTime(milliseconds(0));
  const mixed = possible.flatMap(({ weight, time }) =>
    time.map((branch) => ({ ...branch, weight: share((branch.weight * weight) / all) })),
  );
  return limitBranches(mixed, MOST_BRANCHES);
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
