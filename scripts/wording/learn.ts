import type { PreparedText } from '../../src/shared/text/match';
import { featuresOf } from '../../src/shared/text/wording/features';
import { vectorOf, type Wording } from '../../src/shared/text/wording/wording';
import { separate, type Separator, type Sparse } from './support-vectors';

/** A sentence to learn from. */
export interface Lesson {
  readonly prepared: PreparedText;
  readonly ruledOut: ReadonlySet<number>;
  /** What the pack's concepts find in it. */
  readonly recognised: ReadonlySet<string>;
  /** The ideas that it holds. */
  readonly ids: readonly string[];
}

const COST = 1;
/** Pieces and pairs of words that a single sentence has teach nothing. */
const MIN_SENTENCES = 2;
/** Weights are kept as whole steps, so many to each side; what rounds to none goes. */
const STEPS = 24;

/** Learns which of the ideas a text holds. */
export function learn(
  lessons: readonly Lesson[],
  ids: readonly string[],
  threshold: number,
): Wording {
  const vectors = lessons.map(({ prepared, ruledOut, recognised }) =>
    vectorOf(featuresOf(prepared, ruledOut), recognised),
  );
  const traits = traitsIn(vectors);
  const texts = vectors.map((vector) => sparse(vector, traits));
  const separators = ids.map((id) =>
    separate(
      texts,
      lessons.map((lesson) => lesson.ids.includes(id)),
      traits.size,
      COST,
      pseudoRandom(),
    ),
  );
  const most = Math.max(...separators.map(({ weights }) => Math.max(...weights.map(Math.abs))));
  const step = rounded(most / STEPS, 8);
  return {
    ids: [...ids],
    intercepts: separators.map(({ intercept }) => rounded(intercept, 4)),
    threshold,
    step,
    weights: [...traits].flatMap(([name, index]) => weightsLine(name, index, separators, step)),
  };
}

function traitsIn(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const vector of vectors)
    for (const name of vector.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= MIN_SENTENCES || name.startsWith('w:'))
    .map(([name]) => name)
    .sort();
  return new Map(names.map((name, index) => [name, index]));
}

function sparse(vector: ReadonlyMap<string, number>, traits: ReadonlyMap<string, number>): Sparse {
  const pairs = [...vector].flatMap(([name, value]) => {
    const index = traits.get(name);
    return index === undefined ? [] : [[index, value] as const];
  });
  return {
    indexes: Int32Array.from(pairs, ([index]) => index),
    values: Float64Array.from(pairs, ([, value]) => value),
  };
}

function weightsLine(
  name: string,
  index: number,
  separators: readonly Separator[],
  step: number,
): string[] {
  const pairs = separators.flatMap(({ weights }, idea) => {
    const steps = Math.round((weights[index] ?? 0) / step);
    return steps === 0 ? [] : [`${idea} ${steps}`];
  });
  return pairs.length === 0 ? [] : [`${name}\t${pairs.join(' ')}`];
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The same row of numbers each time (a linear congruential generator with the constants of Numerical Recipes). */
function pseudoRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
