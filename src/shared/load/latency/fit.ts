import { rootOf } from '../probability/root';
import { type Milliseconds, milliseconds, share } from '../units';
import type { ResponseTime } from './branch';
import { percentileOf } from './percentile';

interface Known {
  readonly shortest: Milliseconds;
  readonly mean: Milliseconds;
  readonly median: Milliseconds;
  readonly p99: Milliseconds;
}

/** Shapes from the one with the shortest tail for its skewness to nearly normal. */
const SKEWED = 0.6;
const SMALLEST = 0.02;
const NEARLY_NORMAL = 1e5;

/**
 * A constant plus a gamma with this mean, median and 99th percentile. Where there is none (the median above the mean,
 * two humps) it starts at the shortest time and has this mean and, as far as a gamma can, this 99th percentile.
 */
export function fitShiftedGamma({ shortest, mean, median, p99 }: Known): ResponseTime {
  if (!(p99 > shortest) || !(mean > shortest)) return gammaFrom(mean, 0, 1);
  if (mean > median) {
    // (p99 - median) / (mean - median) of a gamma rises with its shape, and neither start nor scale changes it.
    const wanted = (p99 - median) / (mean - median);
    const shape = shapeWhere((one) => Math.log(spreadOf(one) / wanted), SKEWED, NEARLY_NORMAL);
    const scale = (mean - median) / (shape - quantile(shape, 0.5));
    const from = mean - scale * shape;
    const isFit = Math.abs(spreadOf(shape) / wanted - 1) < 1e-6 && from >= 0;
    if (isFit) return gammaFrom(from, shape, scale);
  }
  const wanted = (p99 - shortest) / (mean - shortest);
  const shape = shapeWhere(
    (one) => Math.log((wanted * one) / quantile(one, 0.99)),
    SMALLEST,
    NEARLY_NORMAL,
  );
  return gammaFrom(shortest, shape, (mean - shortest) / shape);
}

function spreadOf(shape: number): number {
  const median = quantile(shape, 0.5);
  return (quantile(shape, 0.99) - median) / (shape - median);
}

function shapeWhere(rising: (shape: number) => number, least: number, most: number): number {
  return Math.exp(rootOf((ln) => rising(Math.exp(ln)), Math.log(least), Math.log(most)));
}

/** Of a gamma distribution of unit scale. */
function quantile(shape: number, p: number): number {
  return percentileOf(gammaFrom(0, shape, 1), p);
}

function gammaFrom(constant: number, shape: number, scale: number): ResponseTime {
  return [
    {
      weight: share(1),
      constantMs: milliseconds(constant),
      meanMs: milliseconds(shape * scale),
      varianceMs2: shape * scale ** 2,
    },
  ];
}
