import { DISMISSALS } from './negation-words';
import type { Token } from './tokens';

/** Statements that put something aside as a whole: "Out of scope: accounts", "accounts can wait". */

const HEADING =
  /(?:out of scope|oos|non goals?|not doing|not needed|not in scope|not required|excluded|exclusions|won't do|future work|phase 2|phase two|v2|for later|later|skipped)(?: for now| are| is)?$/;
const HEADING_WORDS = 5;

/** "Out of scope: accounts, previews", "Non-goals are ...": whether the heading ends at this token. */
export function isListHeading(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  const isSet = next.separatorBefore === 'colon';
  const isSaid = ['is', 'are'].includes(tokens[index]?.word ?? '');
  if (!isSet && !isSaid) return false;
  const start = startOfHeading(tokens, index);
  const words = tokens.slice(start, index + 1).map(({ word }) => word);
  return HEADING.test(words.join(' ')) && (isSet || start === index - words.length + 1);
}

/** Where the words before the colon begin: the start of the sentence, but no further back than a heading is long. */
function startOfHeading(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < HEADING_WORDS - 1 && tokens[start]?.separatorBefore === 'none')
    start -= 1;
  return start;
}

const PHRASES: readonly (readonly string[])[] = [
  ['out', 'of', 'scope'],
  ['oos'],
  ['can', 'wait'],
  ['unnecessary'],
  ['excluded'],
  ['left', 'out'],
  ['non', 'goal'],
  ['non', 'goals'],
  ['future', 'work'],
];
/** "in v2", "to phase 2", "in a later version". */
const LATER_VERSION =
  /^(?:in|to|until|for)(?: (?:a|the|an))? (?:v2|version 2|phase (?:2|two)|(?:later|next|future|second) (?:version|phase|release|iteration|step))\b/;
/** "for later", but not "schedule it for later" and "kept for later delivery", which say when something is done. */
const TIMED = new Set(
  'schedule scheduled scheduling send sending sent deliver delivered delivery queue queued remind reminder set book'.split(
    ' ',
  ),
);
function isPutOff(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 2];
  if (next && next.separatorBefore === 'none' && !['and', 'or'].includes(next.word)) return false;
  for (let before = index; before > Math.max(0, index - MAX_TIMED_WORDS); before -= 1) {
    if (tokens[before]?.separatorBefore !== 'none') return true;
    if (TIMED.has(tokens[before - 1]?.word ?? '')) return false;
  }
  return true;
}
const MAX_TIMED_WORDS = 12;

const NOT_PART = /^(?:in scope|part of \S+|for now|at first|in (?:v1|the first)\b)/;
const WORDS_AHEAD = 5;

/** Whether the token begins "out of scope", "not needed", "can wait" and the like. */
export function beginsDismissal(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + WORDS_AHEAD).map(({ word }) => word);
  const [first = '', second = '', third = ''] = words;
  if (PHRASES.some((phrase) => phrase.every((word, offset) => words[offset] === word))) return true;
  if (LATER_VERSION.test(words.join(' '))) return true;
  if (first === 'for' && second === 'later') return isPutOff(tokens, index);
  if (first === 'no') return isBareNo(tokens, index);
  if (first !== 'not' && !first.endsWith("n't")) return false;
  if (isRelaxed(words)) return false;
  const linked = second === 'be' || second === 'a' ? third : second;
  return DISMISSALS.has(linked) || NOT_PART.test(words.slice(1).join(' '));
}

/** "need not be exact", "does not need to be real time": asks for less of it; "does not need to be supported" for none. */
function isRelaxed([, second = '', ...rest]: readonly string[]): boolean {
  if (!RELAXABLE.has(second)) return false;
  const state = rest[0] === 'to' && rest[1] === 'be' ? rest[2] : null;
  return state !== null && state !== undefined && !DONE_TO_A_FEATURE.has(state);
}
const RELAXABLE = new Set(['need', 'needed', 'require', 'required']);
const DONE_TO_A_FEATURE = new Set(
  'supported included handled covered considered built designed implemented provided offered added addressed discussed there part in done'.split(
    ' ',
  ),
);

/** "Analytics: no". */
function isBareNo(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const isLast = !next || next.separatorBefore === 'break';
  return isLast && tokens[index]?.separatorBefore === 'colon';
}
