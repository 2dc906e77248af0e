/** Random numbers that are the same in every run with the same seed. */
export interface Random {
  /** Evenly between 0 and 1. */
  readonly even: () => number;
}

/** In any hundred draws one from each hundredth, in random order: means settle quickly, neighbours stay independent. */
export class Strata {
  #left: number[] = [];
  readonly #tables = new Map<number, readonly number[]>();

  constructor(readonly random: Random) {}

  even(): number {
    if (this.#left.length === 0) this.#left = shuffled(STRATA, this.random);
    return ((this.#left.pop() ?? 0) + this.random.even()) / STRATA;
  }

  /** With the given squared coefficient of variation: 0 is constant, 1 exponential. */
  varied(mean: number, cv2: number): number {
    if (cv2 === 0 || mean === 0) return mean;
    if (cv2 === 1) return -Math.log(1 - this.even()) * mean;
    const table = this.#tables.get(cv2) ?? gammaTable(cv2, this.random);
    this.#tables.set(cv2, table);
    return (table[Math.floor(this.even() * table.length)] ?? 1) * mean;
  }

  /** A whole number with this mean: the part behind the point is the chance of one more. */
  times(mean: number): number {
    const whole = Math.floor(mean);
    return mean === whole ? whole : whole + (this.even() < mean - whole ? 1 : 0);
  }
}

const STRATA = 100;
const TABLE_SIZE = 5_000;

/** Gamma times of mean 1 in order, to be drawn from evenly. */
function gammaTable(cv2: number, { even }: Random): readonly number[] {
  const times = Array.from({ length: TABLE_SIZE }, () => gamma(1 / cv2, even) * cv2);
  const mean = times.reduce((sum, time) => sum + time, 0) / TABLE_SIZE;
  return times.map((time) => time / mean).sort((one, other) => one - other);
}

function shuffled(size: number, random: Random): number[] {
  const items = Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = Math.floor(random.even() * (last + 1));
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
  return items;
}

/** Mulberry32 (T. Ettinger), good enough for means and percentiles of a million draws. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { even };
}

/** Of scale 1 (Marsaglia and Tsang 2000). */
function gamma(shape: number, even: () => number): number {
  if (shape < 1) return gamma(shape + 1, even) * (1 - even()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - even()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
