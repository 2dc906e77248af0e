import { NEGATION } from '../lemmas';
import type { PreparedText } from '../match';
import type { Token } from '../tokens';

/** One trait of a text: a word, two words beside each other, or a piece of a word. */
export interface Feature {
  readonly name: string;
  /** How much it says, before the text is brought to a common length. */
  readonly weight: number;
  /** Positions of the words that it comes from, ascending. */
  readonly tokens: readonly number[];
}

/** What a common word says less than another. */
const COMMON_WEIGHT = 0.4;
const PAIR_WEIGHT = 0.5;
const PIECE_WEIGHT = 0.35;
const PIECE_LENGTH = 4;
/** Words of a pair are cut, so that "sends messages" and "sending message" are one. */
const PAIR_WORD_LENGTH = 5;

const COMMON = new Set(
  (
    'a an the of to in on for and or is are be it we i you they this that with as by at if so do does can should would ' +
    'will must shall may have has get what how which when where who much many our your my their its from not no than ' +
    'then there any all just'
  ).split(' '),
);
const NEGATIONS = new Set('no not never without'.split(' '));
/** Stands for every number: which one it is says little about what is meant. */
const NUMBER = '#';
/** Before what the text rules out. */
const RULED_OUT = '!';

/**
 * The traits of a text that tell what it means, each once.
 * @param ruledOut positions of words that the text puts aside; they are other traits than the same words asked for
 */
export function featuresOf(
  { tokens }: PreparedText,
  ruledOut: ReadonlySet<number>,
): readonly Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, weight: number, positions: readonly number[]) => {
    const known = found.get(name);
    if (!known || known.weight < weight) found.set(name, { name, weight, tokens: positions });
  };
  let before = '^';
  tokens.forEach((token, index) => {
    const mark = ruledOut.has(index) ? RULED_OUT : '';
    const worth = COMMON.has(token.word) ? COMMON_WEIGHT : 1;
    const lemmas = lemmasIn(token);
    for (const lemma of lemmas) add(`w:${mark}${lemma}`, worth / Math.sqrt(lemmas.length), [index]);
    for (const piece of piecesOf(token)) add(`c:${mark}${piece}`, PIECE_WEIGHT * worth, [index]);
    const cut = mark + (token.isNumber ? NUMBER : token.word.slice(0, PAIR_WORD_LENGTH));
    add(`p:${before} ${cut}`, PAIR_WEIGHT, index === 0 ? [index] : [index - 1, index]);
    before = cut;
  });
  if (tokens.length > 0) add(`p:${before} $`, PAIR_WEIGHT, [tokens.length - 1]);
  return [...found.values()];
}

function lemmasIn({ word, lemmas, isNumber }: Token): readonly string[] {
  if (isNumber) return [NUMBER];
  return NEGATIONS.has(word) ? lemmas : lemmas.filter((lemma) => lemma !== NEGATION);
}

/** Short pieces know "notif" in "notification", and most misspellings. */
function piecesOf({ word, isNumber }: Token): string[] {
  const whole = `^${isNumber ? NUMBER : word}$`;
  const pieces: string[] = [];
  for (let start = 0; start + PIECE_LENGTH <= whole.length; start += 1)
    pieces.push(whole.slice(start, start + PIECE_LENGTH));
  return pieces;
}
