import type { Token } from './tokens';

/** Finds the tokens that a text speaks of only to rule them out: "no analytics", "accounts are out of scope". */

const NEGATORS = new Set([
  'no',
  'not',
  'without',
  'never',
  'neither',
  'nor',
  'cannot',
  'skip',
  'ignore',
  'ignoring',
  'exclude',
  'excluding',
  'avoid',
  'avoiding',
]);
/** Two-word negators by their first word. */
const NEGATOR_PAIRS: Readonly<Record<string, string>> = {
  rather: 'than',
  instead: 'of',
  leave: 'out',
};
/** After these a negator states a bound or emphasis: "no more than 100 ms", "not only". */
const BOUNDS = new Set(
  'more less fewer later longer only just exceed exceeding matter slower higher lower worse'.split(
    ' ',
  ),
);
const CLAUSE_ENDS = new Set(
  'but however so because then though although while yet except'.split(' '),
);
const PREPOSITIONS = new Set(
  'on in at by for from with when if during per than under via'.split(' '),
);
/** "no need for accounts": the preposition belongs to the verb. */
const VERBS_WITH_FOR = new Set('need ask plan care call'.split(' '));
const FILLERS = new Set(
  'a an the any or and to be is are was were do does we i it of our this that have has'.split(' '),
);
/** What a negation takes away when it follows: "accounts are not needed". */
const DISMISSALS = new Set(
  'need needed require required necessary want wanted include included relevant important goal'.split(
    ' ',
  ),
);
const MAX_CONTENT_WORDS = 4;

/** Indexes of the tokens that stand under a negation or in an out-of-scope statement. */
export function negatedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const negated = new Set<number>();
  tokens.forEach((_token, index) => {
    if (isListHeading(tokens, index)) markToEndOfSentence(tokens, index, negated);
    else if (isDismissal(tokens, index)) markClauseBefore(tokens, index, negated);
    const negator = negatorLength(tokens, index);
    if (negator > 0) markAfter(tokens, index + negator, negated);
  });
  return negated;
}

function negatorLength(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1]?.word ?? '';
  if (NEGATOR_PAIRS[word] === next) return 2;
  const isNegator = NEGATORS.has(word) || word.endsWith("n't");
  return isNegator && !BOUNDS.has(next) ? 1 : 0;
}

/** "Out of scope: accounts, previews" and "Non-goals: ...". */
function isListHeading(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.separatorBefore !== 'colon') return false;
  const ending = tokens
    .slice(Math.max(0, index - 2), index + 1)
    .map(({ word }) => word)
    .join(' ');
  return /(?:out of scope|non goals?|not doing|not needed|not in scope|excluded|won't do)$/.test(
    ending,
  );
}

/** "... is out of scope", "... are not needed", "... can wait". */
function isDismissal(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + 4).map(({ word }) => word);
  const [first = '', second = '', third = '', fourth = ''] = words;
  const isOutOfScope = first === 'out' && second === 'of' && third === 'scope';
  const isPutOff = first === 'can' && second === 'wait';
  const isNotNeeded =
    (first === 'not' || first.endsWith("n't")) &&
    (DISMISSALS.has(second) ||
      ((second === 'be' || second === 'a') && DISMISSALS.has(third)) ||
      (second === 'in' && third === 'scope') ||
      (second === 'part' && third === 'of' && fourth !== ''));
  return isOutOfScope || isPutOff || isNotNeeded || first === 'unnecessary' || first === 'excluded';
}

function markToEndOfSentence(
  tokens: readonly Token[],
  heading: number,
  negated: Set<number>,
): void {
  for (let index = heading + 1; index < tokens.length; index += 1) {
    if (tokens[index]?.separatorBefore === 'break') return;
    negated.add(index);
  }
}

function markClauseBefore(tokens: readonly Token[], dismissal: number, negated: Set<number>): void {
  for (let index = dismissal; index > 0; index -= 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || token.separatorBefore === 'break') return;
    if (token.separatorBefore === 'comma' && index < dismissal - 1) return;
    if (CLAUSE_ENDS.has(before.word)) return;
    negated.add(index - 1);
  }
}

function markAfter(tokens: readonly Token[], start: number, negated: Set<number>): void {
  let contentWords = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || contentWords >= MAX_CONTENT_WORDS) return;
    if (token.separatorBefore === 'break' || token.separatorBefore === 'colon') return;
    if (token.separatorBefore === 'comma' && !isListWithOr(tokens, index)) return;
    if (CLAUSE_ENDS.has(token.word)) return;
    if (PREPOSITIONS.has(token.word) && !followsItsVerb(tokens, index)) return;
    negated.add(index);
    if (!FILLERS.has(token.word)) contentWords += 1;
  }
}

function followsItsVerb(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.word === 'for' && VERBS_WITH_FOR.has(tokens[index - 1]?.word ?? '');
}

/** "no analytics, aliases or accounts": the comma belongs to the list when "or" follows in the sentence. */
function isListWithOr(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || (index > start && token.separatorBefore === 'break')) return false;
    if (token.word === 'or' || token.word === 'nor') return true;
    if (CLAUSE_ENDS.has(token.word)) return false;
  }
  return false;
}
