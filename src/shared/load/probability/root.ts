const HALVINGS = 60;
const PRECISION = 1e-15;

/** Where an increasing function crosses 0 between two ends; the nearer end when it does not. */
export function bisect(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < HALVINGS && high - low > PRECISION * Math.abs(high); step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
