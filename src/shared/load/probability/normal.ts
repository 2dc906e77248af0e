/**
 * The complementary error function, within 1.2e-7 of its value, in the tail too (Chebyshev fit of Press et al.,
 * Numerical Recipes 6.2).
 */
export function erfc(x: number): number {
  const t = 2 / (2 + Math.abs(x));
  let sum = 0;
  for (const coefficient of ERFC) sum = sum * t + coefficient;
  const tail = t * Math.exp(-x * x + sum);
  return x >= 0 ? tail : 2 - tail;
}

const ERFC = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196,
  1.00002368, -1.26551223,
];

/**
 * The standard normal value that a share `p` lies below, within 4.5e-4 (Abramowitz and Stegun 26.2.23): a start for a
 * search, not a result. Takes the share above too, which keeps its precision near 1.
 */
export function roughNormalQuantile(below: number, above: number): number {
  const tail = Math.max(Number.MIN_VALUE, Math.min(below, above));
  const t = Math.sqrt(-2 * Math.log(tail));
  const value =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return above < below ? value : -value;
}
