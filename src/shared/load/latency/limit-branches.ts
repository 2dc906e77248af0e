import { milliseconds, share } from '../units';
import type { Branch, ResponseTime } from './branch';

/** Below this all times look alike: a microsecond. */
const RESOLUTION_MS = 1e-3;

/**
 * The same response time with at most `max` branches: neighbours in order of their means are merged, those first whose
 * merging changes the shape least. Mean and variance stay as they are; percentiles move a little.
 */
export function limitBranches(time: ResponseTime, max: number): ResponseTime {
  if (time.length <= max) return time;
  const branches = time.map(placed).sort((a, b) => a.mean - b.mean);
  const costs = branches.slice(1).map((one, index) => costOfMerging(branches[index], one));
  while (branches.length > Math.max(1, max)) {
    const at = indexOfLeast(costs);
    const [left, right] = [branches[at], branches[at + 1]];
    if (!left || !right) break;
    const merged = placed(merge(left.branch, right.branch));
    branches.splice(at, 2, merged);
    costs.splice(at, 1);
    if (at > 0) costs[at - 1] = costOfMerging(branches[at - 1], merged);
    if (at < costs.length) costs[at] = costOfMerging(merged, branches[at + 1]);
  }
  return branches.map(({ branch }) => branch);
}

interface Placed {
  readonly branch: Branch;
  readonly mean: number;
  readonly logMean: number;
  /** Where nearly all of it has passed. */
  readonly logReach: number;
}

function placed(branch: Branch): Placed {
  const mean = branch.constantMs + branch.meanMs;
  return {
    branch,
    mean,
    logMean: Math.log(RESOLUTION_MS + mean),
    logReach: Math.log(RESOLUTION_MS + mean + 3 * Math.sqrt(branch.varianceMs2)),
  };
}

/** Ward's distance between two clusters, in orders of magnitude of where they lie and how far they reach. */
function costOfMerging(a: Placed | undefined, b: Placed | undefined): number {
  if (!a || !b) return Infinity;
  const weights = a.branch.weight + b.branch.weight;
  if (weights === 0) return 0;
  const distance = (a.logMean - b.logMean) ** 2 + (a.logReach - b.logReach) ** 2;
  return ((a.branch.weight * b.branch.weight) / weights) * distance;
}

function indexOfLeast(costs: readonly number[]): number {
  let least = 0;
  let leastCost = Infinity;
  for (let index = 0; index < costs.length; index += 1) {
    const cost = costs[index] ?? Infinity;
    if (cost >= leastCost) continue;
    least = index;
    leastCost = cost;
  }
  return least;
}

function merge(a: Branch, b: Branch): Branch {
  const weight = a.weight + b.weight;
  const ofB = weight > 0 ? b.weight / weight : 0;
  const [meanA, meanB] = [a.constantMs + a.meanMs, b.constantMs + b.meanMs];
  const mean = meanA + ofB * (meanB - meanA);
  const constant = Math.min(a.constantMs, b.constantMs);
  return {
    weight: share(weight),
    constantMs: milliseconds(constant),
    meanMs: milliseconds(Math.max(0, mean - constant)),
    varianceMs2:
      (1 - ofB) * a.varianceMs2 + ofB * b.varianceMs2 + ofB * (1 - ofB) * (meanB - meanA) ** 2,
  };
}
