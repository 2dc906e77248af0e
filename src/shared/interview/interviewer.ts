import type { Fact, Pack } from '../problems/pack';
import { matchConcept, prepareText, type ConceptMatch, type PreparedText } from '../text/match';
import { isIntelligible } from './question-quality';

export const LEFT_TO_CANDIDATE = 'Your call: state the assumption.';
export const ASKS_TO_REPHRASE = 'I did not get that. Could you put it as a full question?';
const REPEATED = 'As I said: ';

/**
 * One answer of the interviewer. `told`: a fact; `repeated`: a fact again, shortly; `left-to-candidate`: the pack does
 * not say, so the candidate assumes something; `rephrase`: no question was recognised, and nothing is assumed.
 */
export interface InterviewerReply {
  readonly kind: 'told' | 'repeated' | 'left-to-candidate' | 'rephrase';
  readonly answer: string;
  readonly factId: string | null;
  /** The words of the question that asked for it. */
  readonly matchedWords: readonly string[];
}

interface Candidate {
  readonly fact: Fact;
  readonly match: ConceptMatch;
  readonly score: number;
}

/**
 * What the interviewer says to a question in the candidate's own words: the fact that fits best and, when another part
 * of the question clearly asks for a second one, that too. Never empty.
 */
export function answerQuestion(
  pack: Pack,
  question: string,
  toldFactIds: readonly string[],
): readonly InterviewerReply[] {
  const prepared = prepareText(question);
  const candidates = candidatesFor(pack.facts, prepared);
  const best = candidates[0];
  if (!best) {
    return [
      isIntelligible(question)
        ? noFact('left-to-candidate', LEFT_TO_CANDIDATE)
        : noFact('rephrase', ASKS_TO_REPHRASE),
    ];
  }
  const second = candidates.find((other) => isAskedBeside(best, other));
  return [best, ...(second ? [second] : [])].map(({ fact, match }) => {
    const isRepeat = toldFactIds.includes(fact.id);
    return {
      kind: isRepeat ? 'repeated' : 'told',
      answer: isRepeat ? REPEATED + firstSentence(fact.answer) : fact.answer,
      factId: fact.id,
      matchedWords: match.matchedWords,
    };
  });
}

function noFact(kind: InterviewerReply['kind'], answer: string): InterviewerReply {
  return { kind, answer, factId: null, matchedWords: [] };
}

/** Facts that the question asks for, best first; of equals the one that the pack names first. */
function candidatesFor(facts: readonly Fact[], question: PreparedText): Candidate[] {
  return facts
    .flatMap((fact) => {
      const candidate = bestMatch(fact, question);
      return candidate ? [candidate] : [];
    })
    .sort((one, other) => other.score - one.score);
}

/** More groups and longer phrases make a concept more specific, and so the better guess. */
function bestMatch(fact: Fact, question: PreparedText): Candidate | null {
  let best: Candidate | null = null;
  for (const concept of fact.askedBy) {
    const match = matchConcept(question, concept, { isNegationIgnored: true });
    if (!match) continue;
    const score = match.tokenIndexes.length + (concept.length - 1) / 2;
    if (!best || score > best.score) best = { fact, match, score };
  }
  return best;
}

/** Asked in words of its own: none of them served the best fact, and "what" alone is no question. */
function isAskedBeside(best: Candidate, other: Candidate): boolean {
  if (other === best) return false;
  const taken = new Set(best.match.tokenIndexes);
  return other.match.tokenIndexes.every((index) => !taken.has(index));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
