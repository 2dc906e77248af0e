import { addToGroup } from '../lib/group-by';
import type { Concept, SynonymGroup } from '../problems/pack';
import { negatedTokens } from './negation';
import { isMisspelt, NUMBER_MARK, patternOf, phraseEnd, type PatternWord } from './phrase';
import { tokenise, type Token } from './tokens';
import { mayBeMisspelt } from './typos';

const MAX_LONG_WORDS = 200;

/** A text ready to be matched many times. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly negated: ReadonlySet<number>;
  /** Where each lemma stands, ascending; numbers under the mark that phrases use for them. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The different words that are long enough to be known with a typing error, the first of them in a huge text. */
  readonly longWords: readonly string[];
}

export interface MatchOptions {
  /** Words under a negation count too: a question like "are there no accounts?" asks for accounts. */
  readonly isNegationIgnored?: boolean;
}

export interface ConceptMatch {
  /** The words that matched, as written and in the order of the text. */
  readonly matchedWords: readonly string[];
  /** Indexes of the matched tokens in the text, ascending. */
  readonly tokenIndexes: readonly number[];
}

export function prepareText(text: string): PreparedText {
  const tokens = tokenise(text);
  const words = new Set(tokens.map(({ word }) => word));
  return {
    text,
    tokens,
    negated: negatedTokens(tokens),
    positions: positionsIn(tokens),
    longWords: [...words].filter(mayBeMisspelt).slice(0, MAX_LONG_WORDS),
  };
}

/** The words of the text that say the concept: every group is hit outside negations; null when one is not. */
export function matchConcept(
  text: string | PreparedText,
  concept: Concept,
  options: MatchOptions = {},
): ConceptMatch | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  const spans: Span[] = [];
  for (const group of numbersLast(concept)) {
    const span = findGroup(prepared, group, spans, options);
    if (!span) return null;
    spans.push(span);
  }
  return toMatch(prepared, spans);
}

/** The match of the first concept that the text says, or null. */
export function matchAnyConcept(
  text: string | PreparedText,
  concepts: readonly Concept[],
  options: MatchOptions = {},
): ConceptMatch | null {
  const prepared = typeof text === 'string' ? prepareText(text) : text;
  for (const concept of concepts) {
    const match = matchConcept(prepared, concept, options);
    if (match) return match;
  }
  return null;
}

/** Token indexes from `start` up to but not including `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number that is already another group's word ("302") is not the number that a `{number}` group asks for. */
function numbersLast(concept: Concept): Concept {
  const asksForNumber = (group: SynonymGroup) => group.includes(NUMBER_MARK);
  return [...concept.filter((group) => !asksForNumber(group)), ...concept.filter(asksForNumber)];
}

function findGroup(
  prepared: PreparedText,
  group: SynonymGroup,
  taken: readonly Span[],
  options: MatchOptions,
): Span | null {
  let best: Span | null = null;
  for (const phrase of group) {
    const mustBeFree = phrase === NUMBER_MARK;
    const span = findPhrase(prepared, phrase, (candidate) => {
      if (mustBeFree && taken.some((other) => overlaps(other, candidate))) return false;
      return options.isNegationIgnored === true || !prepared.negated.has(candidate.start);
    });
    if (span && (!best || isBetter(span, best))) best = span;
  }
  return best;
}

/** Longer phrases say more; among equals the first in the text is shown. */
function isBetter(one: Span, other: Span): boolean {
  const lengths = one.end - one.start - (other.end - other.start);
  return lengths > 0 || (lengths === 0 && one.start < other.start);
}

function findPhrase(
  prepared: PreparedText,
  phrase: string,
  isAccepted: (span: Span) => boolean,
): Span | null {
  const pattern = patternOf(phrase);
  const { tokens } = prepared;
  for (const start of startsOf(pattern, prepared)) {
    const end = phraseEnd(tokens, start, pattern);
    if (end !== null && isAccepted({ start, end })) return { start, end };
  }
  return null;
}

/** Where the first word of the phrase stands, ascending. */
function startsOf(
  [first]: readonly PatternWord[],
  { positions, longWords }: PreparedText,
): readonly number[] {
  if (first === undefined) return [];
  if (first === NUMBER_MARK) return positions.get(NUMBER_MARK) ?? [];
  const found = first.flatMap((lemma) => positions.get(lemma) ?? []);
  if (found.length === 0) {
    const misspelt = longWords.filter((word) => isMisspelt(word, first));
    return misspelt.flatMap((word) => positions.get(word) ?? []).sort((one, other) => one - other);
  }
  return first.length > 1 ? found.sort((one, other) => one - other) : found;
}

function positionsIn(tokens: readonly Token[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  tokens.forEach(({ lemmas, isNumber }, index) => {
    for (const key of isNumber ? [...lemmas, NUMBER_MARK] : lemmas) {
      addToGroup(positions, key, index);
    }
  });
  return positions;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function toMatch({ text, tokens }: PreparedText, spans: readonly Span[]): ConceptMatch {
  const inOrder = [...spans].sort((one, other) => one.start - other.start || one.end - other.end);
  const words: string[] = [];
  const indexes = new Set<number>();
  for (const { start, end } of inOrder) {
    const first = tokens[start];
    const last = tokens[end - 1];
    if (!first || !last) continue;
    const written = text.slice(first.start, last.end);
    if (!words.includes(written)) words.push(written);
    for (let index = start; index < end; index += 1) indexes.add(index);
  }
  return { matchedWords: words, tokenIndexes: [...indexes].sort((one, other) => one - other) };
}
