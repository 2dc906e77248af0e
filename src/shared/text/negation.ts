import { beginsDismissal, isListHeading } from './dismissals';
import {
  BOUNDS,
  CLAUSE_ENDS,
  FILLERS,
  HARMS,
  INDIFFERENCE,
  negatorLength,
  PREPOSITIONS,
  PROHIBITIONS,
  PROHIBITORS,
  REMEDIES,
  REVERSERS,
  STATEMENT_SIGNS,
  TAKES_PREPOSITION,
} from './negation-words';
import type { Token } from './tokens';

/**
 * Finds the tokens that a text speaks of only to rule them out: "no analytics", "accounts are out of scope". To forbid
 * a harm rules out nothing ("without losing messages"), and a prohibition only the deed ("codes must not show volume").
 */

const MAX_CONTENT_WORDS = 4;
/** No clause of a person is longer; nonsense is not searched beyond, which keeps the time linear in its length. */
const MAX_CLAUSE_WORDS = 60;
/** How far a harm may stand from its negation: "never crawl the same page twice". */
const HARM_REACH = 6;

/** Indexes of the tokens that stand under a negation or in an out-of-scope statement. */
export function negatedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const negated = new Set<number>();
  let index = 0;
  while (index < tokens.length) {
    if (isListHeading(tokens, index)) markToEndOfSentence(tokens, index, negated);
    else if (beginsDismissal(tokens, index)) markClauseBefore(tokens, index, negated);
    index += 1 + markNegation(tokens, index, negated);
  }
  return negated;
}

/** Marks what a negation at `index` rules out; returns how many more tokens have been dealt with. */
function markNegation(tokens: readonly Token[], index: number, negated: Set<number>): number {
  const length = negatorLength(wordAt(tokens, index), wordAt(tokens, index + 1));
  if (length === 0) return 0;
  const start = index + length;
  if (REVERSERS.has(wordAt(tokens, start))) return length;
  if (forbidsHarm(tokens, start)) return length - 1;
  markAfter(tokens, start, negated, isProhibition(tokens, index) ? 1 : MAX_CONTENT_WORDS);
  return length - 1;
}

function forbidsHarm(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + HARM_REACH; index += 1) {
    const token = tokens[index];
    if (!token || isBoundary(token, 'comma') || INDIFFERENCE.has(token.word)) return false;
    if (token.lemmas.some((lemma) => HARMS.has(lemma)))
      return ![1, 2].some((ahead) => REMEDIES.has(wordAt(tokens, index + ahead)));
  }
  return false;
}

function isProhibition(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  return PROHIBITIONS.has(word) || (word === 'not' && PROHIBITORS.has(wordAt(tokens, index - 1)));
}

function isBoundary({ word, separatorBefore }: Token, weakest: 'comma' | 'colon'): boolean {
  if (separatorBefore === 'comma') return weakest === 'comma';
  return separatorBefore !== 'none' || CLAUSE_ENDS.has(word);
}

function markToEndOfSentence(
  tokens: readonly Token[],
  heading: number,
  negated: Set<number>,
): void {
  for (let index = heading + 1; index < tokens.length; index += 1) {
    // A heading inside what another one has marked adds nothing.
    if (tokens[index]?.separatorBefore === 'break' || negated.has(index)) return;
    negated.add(index);
  }
}

/** From the dismissal back to where its clause begins; a list before it is dismissed as a whole. */
function markClauseBefore(tokens: readonly Token[], dismissal: number, negated: Set<number>): void {
  for (let index = dismissal; index > Math.max(0, dismissal - MAX_CLAUSE_WORDS); index -= 1) {
    const { separatorBefore = 'break' } = tokens[index] ?? {};
    const before = wordAt(tokens, index - 1);
    const isOwnStart = index === dismissal && separatorBefore !== 'break';
    if (!isOwnStart && separatorBefore !== 'none' && separatorBefore !== 'comma') return;
    if (CLAUSE_ENDS.has(before)) return;
    const mayEndStatement = before === 'and' || (separatorBefore === 'comma' && !isOwnStart);
    if (mayEndStatement && isStatementBefore(tokens, index)) return;
    negated.add(index - 1);
  }
}

/** Whether the words before the comma or "and" are a statement of their own rather than the rest of a list. */
function isStatementBefore(tokens: readonly Token[], end: number): boolean {
  for (let index = end - 1; index >= Math.max(0, end - MAX_CLAUSE_WORDS); index -= 1) {
    const word = wordAt(tokens, index);
    if (STATEMENT_SIGNS.has(word) || PREPOSITIONS.has(word)) return true;
    const separator = tokens[index]?.separatorBefore;
    if (separator !== 'none' && separator !== 'comma') return false;
  }
  return false;
}

function markAfter(
  tokens: readonly Token[],
  start: number,
  negated: Set<number>,
  maxContentWords: number,
): void {
  let contentWords = 0;
  for (let index = start; index < start + MAX_CLAUSE_WORDS; index += 1) {
    const token = tokens[index];
    if (!token || isBoundary(token, 'colon')) return;
    const isNext = token.separatorBefore === 'comma' || JOINERS.has(token.word);
    if (token.separatorBefore === 'comma' && !isListWithOr(tokens, index)) return;
    if (token.word === 'and' && STATEMENT_SIGNS.has(wordAt(tokens, index + 1))) return;
    if (isNext && maxContentWords === MAX_CONTENT_WORDS) contentWords = 0;
    if (contentWords >= maxContentWords) return;
    if (PREPOSITIONS.has(token.word) && !TAKES_PREPOSITION.has(wordAt(tokens, index - 1))) return;
    negated.add(index);
    // "no login needed to open a link" rules out the login only.
    if (ENDS_NEED.has(token.word)) return;
    if (!FILLERS.has(token.word)) contentWords += 1;
  }
}

const ENDS_NEED = new Set(['needed', 'required', 'necessary']);
const JOINERS = new Set(['or', 'nor', 'and']);

/** "no analytics, aliases or accounts": the comma belongs to the list when "or" follows in the sentence. */
function isListWithOr(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + MAX_CLAUSE_WORDS; index += 1) {
    const token = tokens[index];
    if (!token || (index > start && isBoundary(token, 'colon'))) return false;
    if (token.word === 'or' || token.word === 'nor') return true;
    if (STATEMENT_SIGNS.has(token.word)) return false;
  }
  return false;
}

/** Words that a phrase may not step over between its negation and what it negates. */
export function endsNegation({ word, separatorBefore }: Token): boolean {
  return separatorBefore !== 'none' || CLAUSE_ENDS.has(word) || BOUNDS.has(word);
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}
