import { recalled } from '../../lib/memoised';
import type { Concept } from '../../problems/pack';
import {
  matchAnyConcept,
  prepareText,
  type ConceptMatch,
  type MatchOptions,
  type PreparedText,
} from '../../text/match';
import type { Token } from '../../text/tokens';

/**
 * Matching, remembered by text: a session is judged after every edit, and nearly all of its texts are the same as
 * before.
 */

const EXACT = {};
const NEGATION_IGNORED = {};

interface Remembered {
  readonly prepared: PreparedText;
  readonly matches: WeakMap<object, WeakMap<readonly Concept[], ConceptMatch | typeof NOTHING>>;
}
const NOTHING = { matchedWords: [], tokenIndexes: [] } as const satisfies ConceptMatch;

const remember = recalled((text): Remembered => ({
  prepared: prepareText(text),
  matches: new WeakMap(),
}));

/** As `tokenise`. */
export function tokensOf(text: string): readonly Token[] {
  return remember(text).prepared.tokens;
}

/** As `matchAnyConcept`. */
export function findConcept(
  text: string,
  concepts: readonly Concept[],
  options: MatchOptions = {},
): ConceptMatch | null {
  const remembered = remember(text);
  const way = options.isNegationIgnored === true ? NEGATION_IGNORED : EXACT;
  let matches = remembered.matches.get(way);
  if (!matches) remembered.matches.set(way, (matches = new WeakMap()));
  let match = matches.get(concepts);
  if (!match) {
    match = matchAnyConcept(remembered.prepared, concepts, options) ?? NOTHING;
    matches.set(concepts, match);
  }
  return match === NOTHING ? null : match;
}
