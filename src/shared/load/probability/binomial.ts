import { lnGamma } from './gamma';

const NEGLIGIBLE = 1e-17;
const MOST_TO_MULTIPLY = 100;

/**
 * The probability that at least `k` of `n` independent things hold when each does with probability `p`. Sums the
 * smaller side, so that a result close to 1 keeps its digits; for thousands of things as quick as for ten.
 */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n || !(p > 0)) return 0;
  if (p >= 1) return 1;
  return k > n * p ? sumFrom(k, n, p) : 1 - sumFrom(n - k + 1, n, 1 - p);
}

/** The sum of the terms k to n, from the largest down: k must be above the mean. */
function sumFrom(k: number, n: number, p: number): number {
  let term = termAt(k, n, p);
  let sum = 0;
  for (let held = k; held <= n; held += 1) {
    sum += term;
    term *= ((n - held) * p) / ((held + 1) * (1 - p));
    if (term < sum * NEGLIGIBLE) break;
  }
  return Math.min(1, sum);
}

/** The probability of exactly k: by multiplication as long as no factor can overflow, else by logarithms. */
function termAt(k: number, n: number, p: number): number {
  if (n > MOST_TO_MULTIPLY) {
    const lnWays = lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
    return Math.exp(lnWays + k * Math.log(p) + (n - k) * Math.log1p(-p));
  }
  let ways = 1;
  for (let factor = 1; factor <= n - k; factor += 1) ways *= (k + factor) / factor;
  return ways * p ** k * (1 - p) ** (n - k);
}
