import type { Concept } from '../../problems/pack';
import {
  matchAnyConcept,
  prepareText,
  type ConceptMatch,
  type MatchOptions,
  type PreparedText,
} from '../../text/match';

/**
 * Matching, remembered by text: a session is judged after every edit, and nearly all of its texts are the same as
 * before. The memory is forgotten as a whole when it gets large.
 */

const MAX_TEXTS = 2_000;
const EXACT = {};
const NEGATION_IGNORED = {};

interface Remembered {
  readonly prepared: PreparedText;
  readonly matches: WeakMap<object, WeakMap<readonly Concept[], ConceptMatch | typeof NOTHING>>;
}
const NOTHING = { matchedWords: [], tokenIndexes: [] } as const satisfies ConceptMatch;

const texts = new Map<string, Remembered>();

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

function remember(text: string): Remembered {
  const known = texts.get(text);
  if (known) return known;
  if (texts.size >= MAX_TEXTS) texts.clear();
  const remembered: Remembered = { prepared: prepareText(text), matches: new WeakMap() };
  texts.set(text, remembered);
  return remembered;
}
