import { erfc, roughNormalQuantile } from './normal';

/** From here on the gamma distribution is close enough to its limit that a fixed number of terms gives it. */
const LARGE_SHAPE = 40;
const PRECISION = 1e-13;
const MOST_TERMS = 500;
/** Beyond this e^-x is no longer a number above 0. */
const MOST_EXPONENT = 700;

/** The logarithm of the gamma function of a positive number (Lanczos), within 1e-14 or so. */
export function lnGamma(x: number): number {
  let sum = 0.99999999999980993;
  let shifted = x;
  for (const coefficient of LANCZOS) sum += coefficient / (shifted += 1);
  const t = x + 7.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * What is left above x of a gamma distribution of the given shape and unit scale, and its density at x times x. `above`
 * keeps its relative precision in the tail.
 */
export interface GammaTail {
  readonly above: number;
  readonly densityTimesX: number;
}

/**
 * The upper tail of the gamma distribution (regularised incomplete gamma function): by its series below the mean, by
 * its continued fraction above (Lentz), and by Temme's uniform expansion for large shapes. Precise to 1e-7 or better.
 */
export function gammaTail(shape: number, x: number, lnGammaOfShape: number): GammaTail {
  if (!(x > 0)) return { above: 1, densityTimesX: 0 };
  if (shape >= LARGE_SHAPE) return tailOfLargeShape(shape, x);
  const densityTimesX = Math.exp(shape * Math.log(x) - x - lnGammaOfShape);
  const above =
    x < shape + 1
      ? 1 - densityTimesX * lowerSeries(shape, x)
      : densityTimesX * upperFraction(shape, x);
  return { above, densityTimesX };
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return fraction;
}

/** Temme 1979, with as many terms as shapes of 40 and more need. */
function tailOfLargeShape(shape: number, x: number): GammaTail {
  const exponent = shape * relativeEntropy((x - shape) / shape);
  if (exponent > MOST_EXPONENT) return { above: x < shape ? 1 : 0, densityTimesX: 0 };
  const density = Math.exp(-exponent) * Math.sqrt(shape / (2 * Math.PI));
  const z = Math.sign(x - shape) * Math.sqrt((2 * exponent) / shape);
  const correction = (polynomial(TEMME_0, z) + polynomial(TEMME_1, z) / shape) / shape;
  const above = erfc(z * Math.sqrt(shape / 2)) / 2 + density * correction;
  return { above: Math.min(1, Math.max(0, above)), densityTimesX: density };
}

/** s - ln(1 + s), without losing the digits of a small s. */
function relativeEntropy(s: number): number {
  if (Math.abs(s) > 0.02) return s - Math.log1p(s);
  let sum = 0;
  for (let n = 9; n >= 2; n -= 1) sum = 1 / n - s * sum;
  return s * s * sum;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const TEMME_0 = [
  -0.185406221071516e-5, -0.218544851067999e-5, 0.391926317852244e-4, -0.178755144032922e-3,
  0.352733686067019e-3, 0.115740740740741e-2, -0.148148148148148e-1, 0.833333333333333e-1,
  -0.333333333333333,
];
const TEMME_1 = [
  -0.180985503344899e-4, -0.401877572016461e-6, 0.205761316872428e-3, -0.99022633744856e-3,
  0.264550264550265e-2, -0.347222222222222e-2, -0.185185185185185e-2,
];

/**
 * Roughly the value that a share of a gamma distribution of unit scale lies below (Wilson and Hilferty; for small shapes
 * the first term of the series): a start for a search. Takes the shares below and above.
 */
export function roughGammaQuantile(shape: number, below: number, above: number): number {
  const spread = 1 / (9 * shape);
  const root = 1 - spread + roughNormalQuantile(below, above) * Math.sqrt(spread);
  if (root > 0.3 || shape > 1) return shape * Math.max(0.1, root) ** 3;
  return Math.exp((Math.log(below) + lnGamma(shape + 1)) / shape);
}
