import type { Fact, Pack } from '../problems/pack';
import { ideasIn } from '../text/wording/ideas';
import { factsNamedIn, type NamedFact } from './named-facts';
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

/** Nobody is answered more at once. */
const MOST_ANSWERS = 2;

/**
 * What the interviewer says to a question in the candidate's own words: the fact that it asks for most surely and, when
 * it asks for a second one, that too. Never empty.
 */
export function answerQuestion(
  pack: Pack,
  question: string,
  toldFactIds: readonly string[],
): readonly InterviewerReply[] {
  const asked = factsAskedIn(pack, question);
  if (asked.length === 0) {
    return [
      isIntelligible(question)
        ? noFact('left-to-candidate', LEFT_TO_CANDIDATE)
        : noFact('rephrase', ASKS_TO_REPHRASE),
    ];
  }
  return asked.map(({ fact, matchedWords }) => {
    const isRepeat = toldFactIds.includes(fact.id);
    return {
      kind: isRepeat ? 'repeated' : 'told',
      answer: isRepeat ? REPEATED + firstSentence(fact.answer) : fact.answer,
      factId: fact.id,
      matchedWords,
    };
  });
}

/** Surest first. Words that a concept names are shown before those that only make it likely. */
function factsAskedIn({ facts, wordings }: Pack, question: string): NamedFact[] {
  const named = factsNamedIn(question, facts);
  const wordsOf = new Map(named.map(({ fact, matchedWords }) => [fact.id, matchedWords]));
  return ideasIn(wordings.questions, question, (sentence) => factIdsNamedIn(sentence, facts))
    .flatMap(({ id, words }): NamedFact[] => {
      const fact = facts.find((one) => one.id === id);
      return fact ? [{ fact, matchedWords: wordsOf.get(id) ?? words }] : [];
    })
    .slice(0, MOST_ANSWERS);
}

/** Ids of the facts that the pack's concepts find in a question. */
export function factIdsNamedIn(question: string, facts: readonly Fact[]): string[] {
  return factsNamedIn(question, facts).map(({ fact }) => fact.id);
}

function noFact(kind: InterviewerReply['kind'], answer: string): InterviewerReply {
  return { kind, answer, factId: null, matchedWords: [] };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
