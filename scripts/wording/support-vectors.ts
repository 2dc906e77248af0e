/** A text as numbers: trait by trait, with the index of the trait. */
export interface Sparse {
  readonly indexes: Int32Array;
  readonly values: Float64Array;
}

/** A linear score: the weights of the traits, and what a text without any has. */
export interface Separator {
  readonly weights: Float64Array;
  readonly intercept: number;
}

const ROUNDS = 40;

/**
 * The linear score that tells the texts that hold an idea from the others with the widest margin (a support vector
 * machine with squared hinge loss), by dual coordinate descent: Hsieh et al., "A dual coordinate descent method for
 * large-scale linear SVM", ICML 2008. Only basic arithmetic: the same texts give the same score anywhere.
 * @param cost what a text on the wrong side costs
 * @param random numbers from 0 to 1, for the order in which texts are visited
 */
export function separate(
  texts: readonly Sparse[],
  holds: readonly boolean[],
  traits: number,
  cost: number,
  random: () => number,
): Separator {
  const weights = new Float64Array(traits);
  let intercept = 0;
  const alphas = new Float64Array(texts.length);
  const softness = 0.5 / cost;
  const diagonals = texts.map(({ values }) => values.reduce((sum, v) => sum + v * v, 1) + softness);
  const order = texts.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const text = texts[index];
      if (!text) continue;
      const sign = holds[index] === true ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const gradient = sign * (score(text, weights) + intercept) - 1 + softness * alpha;
      const next = Math.max(0, alpha - gradient / (diagonals[index] ?? 1));
      if (next === alpha) continue;
      alphas[index] = next;
      const change = (next - alpha) * sign;
      intercept += change;
      add(text, change, weights);
    }
  }
  return { weights, intercept };
}

function score({ indexes, values }: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < indexes.length; at += 1)
    sum += (values[at] ?? 0) * (weights[indexes[at] ?? 0] ?? 0);
  return sum;
}

function add({ indexes, values }: Sparse, factor: number, weights: Float64Array): void {
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0;
    weights[index] = (weights[index] ?? 0) + factor * (values[at] ?? 0);
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
