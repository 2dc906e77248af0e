import * as z from 'zod';
import { recalledOf } from '../../lib/memoised';
import type { PreparedText } from '../match';
import { featuresOf, type Feature } from './features';

/**
 * How people word the ideas of a problem, learned from sentences that say which ideas they hold: a linear score for each
 * idea over the traits of a text. `scripts/wording` has the sentences and learns from them.
 */
export const WordingSchema = z.strictObject({
  /** The ideas: ids of requirements or of facts. */
  ids: z.array(z.string()),
  /** Score of each idea in a text without any trait. */
  intercepts: z.array(z.number()),
  /** From this score on, a text holds the idea. */
  threshold: z.number(),
  /** What one step of a weight below is worth. */
  step: z.number(),
  /** One line for each trait: its name, a tab, then pairs of an idea's index and a weight in steps. */
  weights: z.array(z.string()),
});
export type Wording = z.infer<typeof WordingSchema>;

/** An idea that a text seems to hold. */
export interface HeldIdea {
  readonly id: string;
  /** Above the threshold, in the score's own unit: the higher, the surer. */
  readonly margin: number;
  /** Positions of the words that speak for it most, ascending. */
  readonly tokenIndexes: readonly number[];
}

/** All texts are brought to this length, and what the concepts found says this much beside it. */
const TEXT_LENGTH = 1.8;
const RECOGNISED_WEIGHT = 0.35;
/** A word is shown when it says at least this share of what the most telling word says. */
const TELLING_SHARE = 0.35;

/** A text as numbers: weights by the name of the trait. */
export function vectorOf(
  features: readonly Feature[],
  recognised: ReadonlySet<string>,
): Map<string, number> {
  const scale = scaleOf(features);
  return new Map([
    ...features.map(({ name, weight }) => [name, weight * scale] as const),
    ...[...recognised].map((id) => [`is:${id}`, RECOGNISED_WEIGHT] as const),
  ]);
}

/**
 * The ideas that the text holds, surest first.
 * @param recognised ids that the pack's concepts found in the text: what they know weighs in
 * @param ruledOut positions of the words that the text puts aside
 */
export function ideasHeld(
  wording: Wording,
  prepared: PreparedText,
  recognised: ReadonlySet<string>,
  ruledOut: ReadonlySet<number>,
): readonly HeldIdea[] {
  const { ids, intercepts, threshold } = wording;
  const features = featuresOf(prepared, ruledOut);
  const weights = weightsOf(wording);
  const scores = [...intercepts];
  for (const [name, value] of vectorOf(features, recognised)) {
    for (const [index, weight] of weights.get(name) ?? [])
      scores[index] = (scores[index] ?? 0) + weight * value;
  }
  return scores
    .flatMap((score, index): HeldIdea[] => {
      const id = ids[index];
      if (id === undefined || score <= threshold) return [];
      const tokenIndexes = tellingWords(features, index, weights);
      return [{ id, margin: score - threshold, tokenIndexes }];
    })
    .sort((one, other) => other.margin - one.margin);
}

type Weights = ReadonlyMap<string, readonly (readonly [index: number, weight: number])[]>;

const weightsOf = recalledOf(
  ({ weights, step }: Wording): Weights =>
    new Map(
      weights.map((line) => {
        const [name = '', list = ''] = line.split('\t');
        const numbers = list.split(' ').map(Number);
        const pairs = numbers.flatMap((index, at) =>
          at % 2 === 0 ? [[index, (numbers[at + 1] ?? 0) * step] as const] : [],
        );
        return [name, pairs];
      }),
    ),
);

function scaleOf(features: readonly Feature[]): number {
  const squares = features.reduce((sum, { weight }) => sum + weight * weight, 0);
  return squares === 0 ? 0 : TEXT_LENGTH / Math.sqrt(squares);
}

/** The positions whose traits speak for the idea most. */
function tellingWords(features: readonly Feature[], idea: number, weights: Weights): number[] {
  const said = new Map<number, number>();
  for (const { name, weight, tokens } of features) {
    const pair = weights.get(name)?.find(([index]) => index === idea);
    if (!pair) continue;
    for (const token of tokens)
      said.set(token, (said.get(token) ?? 0) + (weight * pair[1]) / tokens.length);
  }
  const most = Math.max(0, ...said.values());
  return [...said]
    .filter(([, share]) => share > 0 && share >= most * TELLING_SHARE)
    .map(([token]) => token)
    .sort((one, other) => one - other);
}
