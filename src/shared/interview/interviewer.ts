import type { Fact, Pack } from '../problems/pack';
import { matchConcept, prepareText, type PreparedText } from '../text/match';
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

/** A fact that a question may ask for. */
interface Candidate {
  readonly fact: Fact;
  readonly matchedWords: readonly string[];
  /** Positions of the matched words in the whole question. */
  readonly positions: readonly number[];
  readonly score: number;
  readonly part: Part;
}

/** A part of the question between commas and full stops, or from "and how many" on, or the whole of it. */
interface Part {
  readonly text: PreparedText;
  /** Position of its first word in the question. */
  readonly offset: number;
  readonly isWhole: boolean;
}

/** What a match scattered over several parts of the question counts less. */
const SCATTER_COST = 2;
/** Nobody asks more at once; what comes after is read as part of the whole only. */
const MAX_PARTS = 20;
/** What begins another question after "and". */
const OPENERS = new Set(
  'how what which where when who do does is are can could should may will must'.split(' '),
);

/**
 * What the interviewer says to a question in the candidate's own words: the fact that fits best and, when another part
 * of the question clearly asks for a second one, that too. Never empty.
 */
export function answerQuestion(
  pack: Pack,
  question: string,
  toldFactIds: readonly string[],
): readonly InterviewerReply[] {
  const candidates = candidatesFor(pack.facts, partsOf(question));
  const best = candidates[0];
  if (!best) {
    return [
      isIntelligible(question)
        ? noFact('left-to-candidate', LEFT_TO_CANDIDATE)
        : noFact('rephrase', ASKS_TO_REPHRASE),
    ];
  }
  const second = candidates.find((other) => isAskedBeside(best, other));
  return [best, ...(second ? [second] : [])].map(({ fact, matchedWords }) => {
    const isRepeat = toldFactIds.includes(fact.id);
    return {
      kind: isRepeat ? 'repeated' : 'told',
      answer: isRepeat ? REPEATED + firstSentence(fact.answer) : fact.answer,
      factId: fact.id,
      matchedWords,
    };
  });
}

function noFact(kind: InterviewerReply['kind'], answer: string): InterviewerReply {
  return { kind, answer, factId: null, matchedWords: [] };
}

function partsOf(question: string): Part[] {
  const whole = prepareText(question);
  const starts = whole.tokens.flatMap(({ word, separatorBefore }, index) => {
    const isSecond = whole.tokens[index - 1]?.word === 'and' && OPENERS.has(word);
    return index === 0 || separatorBefore !== 'none' || isSecond ? [index] : [];
  });
  const parts = starts.slice(0, MAX_PARTS).map((offset, index): Part => {
    const first = whole.tokens[offset];
    const last = whole.tokens[(starts[index + 1] ?? whole.tokens.length) - 1];
    return { text: prepareText(question.slice(first?.start, last?.end)), offset, isWhole: false };
  });
  return parts.length > 1 ? [...parts, { text: whole, offset: 0, isWhole: true }] : parts;
}

/** Facts that the question asks for, best first; of equals the one that the pack names first. */
function candidatesFor(facts: readonly Fact[], parts: readonly Part[]): Candidate[] {
  return facts
    .flatMap((fact) => {
      const matches = parts.flatMap((part) => matchesIn(part, fact));
      const best = matches.sort((one, other) => other.score - one.score)[0];
      return best ? [best] : [];
    })
    .sort((one, other) => other.score - one.score || extent(one) - extent(other));
}

/** Words that stand together belong together: "how many devices per user" asks for devices. */
function extent({ positions }: Candidate): number {
  return (positions.at(-1) ?? 0) - (positions[0] ?? 0);
}

/** More groups and longer phrases make a concept more specific, and so the better guess. */
function matchesIn(part: Part, fact: Fact): Candidate[] {
  const { text, offset, isWhole } = part;
  return fact.askedBy.flatMap((concept) => {
    const match = matchConcept(text, concept, { isNegationIgnored: true });
    if (!match) return [];
    const specificity = match.tokenIndexes.length + (concept.length - 1) / 2;
    return [
      {
        fact,
        matchedWords: match.matchedWords,
        positions: match.tokenIndexes.map((index) => offset + index),
        score: specificity - (isWhole ? SCATTER_COST : 0),
        part,
      },
    ];
  });
}

/** Asked in another part of the question, and in words of its own: none of them served the best fact. */
function isAskedBeside(best: Candidate, other: Candidate): boolean {
  if (other.part === best.part) return false;
  const taken = new Set(best.positions);
  return other.positions.every((position) => !taken.has(position));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
