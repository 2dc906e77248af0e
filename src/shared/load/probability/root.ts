const MOST_STEPS = 100;
const PRECISION = 1e-12;

/**
 * Where a rising function crosses 0 between two ends; the nearer end when it does not. False position by the Illinois
 * rule, and halving where values are not finite: a handful of steps when the function is nearly straight.
 */
export function rootOf(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [rising(low), rising(high)];
  if (atLow >= 0) return low;
  if (atHigh <= 0) return high;
  let wasBelow: boolean | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const straight = low - (atLow * (high - low)) / (atHigh - atLow);
    const x = straight > low && straight < high ? straight : (low + high) / 2;
    const value = rising(x);
    const isClose = Math.min(x - low, high - x) <= PRECISION * Math.max(1, Math.abs(x));
    if (value === 0 || isClose) return x;
    const isBelow = value < 0;
    // An end that stays twice would hold up the search: its value counts half.
    const weight = isBelow === wasBelow ? 0.5 : 1;
    if (isBelow) [low, atLow, atHigh] = [x, value, atHigh * weight];
    else [high, atHigh, atLow] = [x, value, atLow * weight];
    wasBelow = isBelow;
  }
  return (low + high) / 2;
}
