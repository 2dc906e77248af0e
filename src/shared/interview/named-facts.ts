import type { Fact } from '../problems/pack';
import { matchConcept, prepareText, type PreparedText } from '../text/match';
import type { Token } from '../text/tokens';

/** A fact that a question asks for, with the words that say so. */
export interface NamedFact {
  readonly fact: Fact;
  readonly matchedWords: readonly string[];
}

interface Candidate extends NamedFact {
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
  /** "After a link has expired, ..." only says when: what is asked follows. */
  readonly isCondition: boolean;
}

/** What a match scattered over several parts of the question counts less. */
const SCATTER_COST = 2;
const CONDITIONS = new Set('after before once if when while given assuming suppose as'.split(' '));
/** They ask whether something belongs to the product, and so for whatever else is named before the features at large. */
const FRAMING = new Set('in out of scope focus on support need'.split(' '));
/** A phrase of several words is more specific than the same words scattered. */
const PHRASE_WORTH = 0.75;
/** What a match counts less when the question counts something else: "how many GB does each user get?". */
const MISCOUNT_COST = 1.5;
const COUNTERS = new Set('many much'.split(' '));
/** Nouns that count nothing in particular, and what ends the noun that is counted. */
const COUNTED_END = new Set(
  'does do did is are was were can could may might should will would must shall have has a an the we you i it they of per in on at by for to each every and or there time times'.split(
    ' ',
  ),
);
const MAX_COUNTED_WORDS = 3;
/** Nobody asks more at once; what comes after is read as part of the whole only. */
const MAX_PARTS = 20;
/** What begins another question after "and". */
const OPENERS = new Set(
  'how what which where when who do does is are can could should may will must'.split(' '),
);

/** The fact whose concepts fit the question best and, when another part of it clearly asks for a second one, that too. */
export function factsNamedIn(question: string, facts: readonly Fact[]): readonly NamedFact[] {
  const candidates = candidatesFor(facts, partsOf(question));
  const best = candidates[0];
  if (!best) return [];
  const second = candidates.find((other) => isAskedBeside(best, other));
  return second ? [best, second] : [best];
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
    return {
      text: prepareText(question.slice(first?.start, last?.end)),
      offset,
      isWhole: false,
      isCondition: CONDITIONS.has(first?.word ?? ''),
    };
  });
  const all = { text: whole, offset: 0, isWhole: true, isCondition: false };
  return parts.length > 1 ? [...parts, all] : parts;
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
    const specificity = specificityOf(text, match.tokenIndexes, concept.length);
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

function specificityOf(
  { tokens }: PreparedText,
  indexes: readonly number[],
  groups: number,
): number {
  const words = indexes.map((index) => tokens[index]?.word ?? '');
  const telling = words.filter((word) => !FRAMING.has(word)).length;
  if (telling === 0) return 0;
  const isPhrase = groups === 1 && telling > 1;
  const miscount = isMiscounted(tokens, new Set(indexes)) ? MISCOUNT_COST : 0;
  return words.length + (groups - 1) / 2 + (isPhrase ? PHRASE_WORTH : 0) - miscount;
}

/** Whether the match takes "how many" for something else than what follows it. */
function isMiscounted(tokens: readonly Token[], matched: ReadonlySet<number>): boolean {
  const counter = [...matched].find((index) => COUNTERS.has(tokens[index]?.word ?? ''));
  if (counter === undefined) return false;
  const counted: number[] = [];
  for (let index = counter + 1; index <= counter + MAX_COUNTED_WORDS; index += 1) {
    const token = tokens[index];
    if (!token || token.separatorBefore !== 'none' || COUNTED_END.has(token.word)) break;
    counted.push(index);
  }
  return counted.length > 0 && !counted.some((index) => matched.has(index));
}

/** Asked in another part of the question, and in words of its own: none of them served the best fact. */
function isAskedBeside(best: Candidate, other: Candidate): boolean {
  const { part, score } = other;
  if (part === best.part || part.isWhole || part.isCondition || score <= 0) return false;
  const taken = new Set(best.positions);
  return other.positions.every((position) => !taken.has(position));
}
