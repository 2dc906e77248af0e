import type { Requirement } from '../../interview/answers';
import type { RequirementSpec } from '../../problems/pack';
import type { ConceptMatch } from '../../text/match';
import { sentencesIn } from '../../text/sentences';
import { findConcept, tokensOf } from './matching';

/** What one card says of one requirement. */
export interface CardReading {
  readonly spec: RequirementSpec;
  readonly card: Requirement;
  readonly isOutOfScope: boolean;
  /** As written. */
  readonly matchedWords: readonly string[];
}

/**
 * The requirements whose concepts a card names. Each sentence is read for itself, with the card's target. Where a clause
 * states how well something works, it does not thereby ask for it: "p99 of redirects below 100 ms" is about latency.
 * A card that was put among the functional requirements asks for it all the same.
 */
export function requirementsNamedOn(
  card: Requirement,
  specs: readonly RequirementSpec[],
): CardReading[] {
  const sentences = sentencesOf(card);
  const qualities = specs.filter(({ kind }) => kind === 'non-functional');
  return specs.flatMap((spec): CardReading[] => {
    const said = sentences.flatMap((sentence) => findConcept(sentence, spec.coveredBy) ?? []);
    const isCovered =
      card.kind !== 'out-of-scope' &&
      said.length > 0 &&
      (card.kind === 'functional' ||
        spec.kind === 'non-functional' ||
        sentences.some((sentence) => isAskedFor(sentence, spec, qualities)));
    if (isCovered) return [{ spec, card, isOutOfScope: false, matchedWords: wordsOf(said) }];
    const ruledOut = sentences.flatMap((sentence) => {
      const mayBeNegated = card.kind === 'out-of-scope' || spec.kind === 'functional';
      return said.length === 0 && mayBeNegated
        ? (findConcept(sentence, spec.coveredBy, { isNegationIgnored: true }) ?? [])
        : said;
    });
    const isRuledOut = card.kind === 'out-of-scope' || said.length === 0;
    return isRuledOut && ruledOut.length > 0
      ? [{ spec, card, isOutOfScope: true, matchedWords: wordsOf(ruledOut) }]
      : [];
  });
}

function wordsOf(matches: readonly ConceptMatch[]): string[] {
  return [...new Set(matches.flatMap(({ matchedWords }) => matchedWords))];
}

function sentencesOf({ text, target }: Requirement): string[] {
  return sentencesIn(text).map((sentence) =>
    target.trim() === '' ? sentence : `${sentence}: ${target.trim()}`,
  );
}

/** Whether the sentence has a clause that says the requirement and is not about a quality of it. */
function isAskedFor(
  sentence: string,
  spec: RequirementSpec,
  qualities: readonly RequirementSpec[],
): boolean {
  const clauses = sentence.split(/,\s+/u);
  const saying = clauses.filter((clause) => findConcept(clause, spec.coveredBy));
  return (saying.length > 0 ? saying : [sentence]).some((clause) => {
    const match = findConcept(clause, spec.coveredBy);
    if (!match) return false;
    return (
      isDone(clause, match) || !qualities.some(({ coveredBy }) => findConcept(clause, coveredBy))
    );
  });
}

const DOERS = new Set(
  'can could should must may will able users user we they i it system service let lets please'.split(
    ' ',
  ),
);
const DOERS_WITH_TO = new Set('able want wants need needs has have allow allowed way'.split(' '));
/** "limit how many posts a user can publish" asks for the limit, not for the post. */
const LIMITS = new Set('limit limits limited cap restrict throttle'.split(' '));
/** "a code must be handed over within 5 s" says how well. */
const DUTIES = new Set('must should'.split(' '));
const PASSIVE = new Set('be is are get gets being'.split(' '));

/** What becomes visible is there: "trending topics should appear within minutes". */
function isSeen(after: readonly string[]): boolean {
  const [first = '', second = ''] = after;
  const rest = MODALS.has(first) ? after.slice(1) : MODALS.has(second) ? after.slice(2) : after;
  const isBare = rest === after && APPEARS.test(after.slice(1).join(' '));
  return isBare || APPEARS.test(rest.join(' '));
}
const MODALS = new Set('can could should must may will shall to'.split(' '));
const APPEARS = /^(?:appears?|surfaces?|(?:show|come)s? up)\b/;

/** Whether somebody does what matched ("users can shorten", "are redirected") rather than that it is only named. */
function isDone(clause: string, { tokenIndexes }: ConceptMatch): boolean {
  const tokens = tokensOf(clause);
  return tokenIndexes.some((index) => {
    const before = tokens[index - 1]?.word ?? '';
    if (isSeen(tokens.slice(index + 1).map(({ word }) => word))) return true;
    if (before === 'to') return DOERS_WITH_TO.has(tokens[index - 2]?.word ?? '');
    if (tokens.slice(0, index).some(({ word }) => LIMITS.has(word))) return false;
    if (before === 'be' && DUTIES.has(tokens[index - 2]?.word ?? '')) return false;
    if (PASSIVE.has(before)) return tokens[index]?.word.endsWith('ed') === true;
    return DOERS.has(before);
  });
}
