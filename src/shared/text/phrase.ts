import { memoised } from '../lib/memoised';
import { NEGATION } from './lemmas';
import { endsNegation } from './negation';
import { tokenise, type Token } from './tokens';
import { isTypo } from './typos';

/** In a phrase of a concept, stands for any number: `{number} year`. */
export const NUMBER_MARK = '{number}';
/** Words that may stand between the words of a phrase: "never be reused" is "never reuse". */
const SKIPPABLE = new Set('a an the any be is are been being ever to get have has'.split(' '));
const MAX_SKIPPED = 2;
/** "no message may ever be lost" is "no loss": what stands between a negation and what it negates. */
const MAX_SKIPPED_AFTER_NEGATION = 5;

/** One word of a phrase: its lemmas, or any number. */
export type PatternWord = typeof NUMBER_MARK | readonly string[];

/** Where the phrase ends that begins at the token; null: it does not begin there. */
export function phraseEnd(
  tokens: readonly Token[],
  start: number,
  pattern: readonly PatternWord[],
): number | null {
  let index = start;
  let previous: PatternWord | null = null;
  for (const word of pattern) {
    if (previous) index = skipTo(tokens, index, word, isNegation(previous));
    const token = tokens[index];
    if (!token || !isSame(token, word)) return null;
    if (previous && isApart(token, isNegation(previous))) return null;
    index += 1;
    if (word === NUMBER_MARK) index = endOfNumber(tokens, index);
    previous = word;
  }
  return previous ? index : null;
}

/** The index of the next token that a phrase may not step over. */
function skipTo(
  tokens: readonly Token[],
  start: number,
  expected: PatternWord,
  isAfterNegation: boolean,
): number {
  const max = isAfterNegation ? MAX_SKIPPED_AFTER_NEGATION : MAX_SKIPPED;
  for (let index = start; index <= start + max; index += 1) {
    const token = tokens[index];
    if (!token || isSame(token, expected)) return index;
    const isSkippable = isAfterNegation ? !endsNegation(token) : SKIPPABLE.has(token.word);
    if (!isSkippable) return index;
  }
  return start;
}

/** "10 million" is one number. */
function endOfNumber(tokens: readonly Token[], start: number): number {
  const next = tokens[start];
  return next?.isNumber === true && next.separatorBefore === 'none' ? start + 1 : start;
}

function isApart({ separatorBefore }: Token, isAfterNegation: boolean): boolean {
  if (isAfterNegation) return separatorBefore !== 'none';
  return separatorBefore === 'break' || separatorBefore === 'bracket';
}

function isNegation(word: PatternWord): boolean {
  return word !== NUMBER_MARK && word.includes(NEGATION);
}

function isSame(token: Token, expected: PatternWord): boolean {
  if (expected === NUMBER_MARK) return token.isNumber;
  return token.lemmas.some((lemma) => expected.includes(lemma)) || isMisspelt(token.word, expected);
}

/** One wrong letter in the word as the pack writes it. */
export function isMisspelt(word: string, [expected = '']: readonly string[]): boolean {
  return isTypo(word, expected);
}

/** The words of a phrase with their lemmas; kept, as packs use the same phrases again and again. */
export const patternOf = memoised((phrase: string): readonly PatternWord[] =>
  phrase
    .split(NUMBER_MARK)
    .flatMap((part, index): PatternWord[] => [
      ...(index > 0 ? ([NUMBER_MARK] as const) : []),
      ...tokenise(part).map(({ lemmas }) => lemmas),
    ]),
);
