import { EMPTY_ANSWERS } from '#shared/interview/answers';
import { answerQuestion } from '#shared/interview/interviewer';
import { PROBLEM_IDS, type ProblemId } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import type { Pack } from '#shared/problems/pack';
import { requirementResults } from '#shared/scoring/facts/requirements';
import { requirementCards } from '#shared/scoring/requirement-notes';
import { LABELLED } from '../labelled';
import type { LabelledSentence } from '../labelled/sentences';

/** Over all problems together. */
export const MIN_PRECISION = 0.95;
export const MIN_RECALL = 0.85;

/** How one labelled sentence was read. */
export interface Reading {
  readonly problem: ProblemId;
  readonly sentence: LabelledSentence;
  /** Ids that were found as the label says, found against it, and not found. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly overlooked: readonly string[];
}

/** Pairs of a sentence and an id. */
interface Count {
  readonly sentences: number;
  readonly right: number;
  readonly wrong: number;
  readonly overlooked: number;
}

/** Reads the labelled sentences of all problems that have a pack. */
export async function measureAll(): Promise<Reading[]> {
  const packs = await Promise.all(PROBLEM_IDS.map((id) => loadPack(id)));
  return packs.flatMap((pack) =>
    pack ? LABELLED[pack.id].map((sentence) => readingOf(pack, sentence)) : [],
  );
}

function readingOf(pack: Pack, sentence: LabelledSentence): Reading {
  const found = new Set(idsIn(pack, sentence));
  const expected = new Set(sentence.expects);
  return {
    problem: pack.id,
    sentence,
    right: [...found].filter((id) => expected.has(id)),
    wrong: [...found].filter((id) => !expected.has(id)),
    overlooked: [...expected].filter((id) => !found.has(id)),
  };
}

function idsIn(pack: Pack, { stage, text }: LabelledSentence): string[] {
  if (stage === 'question')
    return answerQuestion(pack, text, []).flatMap(({ factId }) => factId ?? []);
  const [card] = requirementCards(pack, text);
  return requirementResults(pack, { ...EMPTY_ANSWERS, requirements: card ? { card } : {} })
    .filter(({ status }) => status !== 'missing' && status !== 'scoped-out')
    .map(({ id }) => id);
}

export function countOf(readings: readonly Reading[]): Count {
  const total = (list: 'right' | 'wrong' | 'overlooked') =>
    readings.reduce((sum, reading) => sum + reading[list].length, 0);
  return {
    sentences: readings.length,
    right: total('right'),
    wrong: total('wrong'),
    overlooked: total('overlooked'),
  };
}

/** Share of what was found that is right, 0 to 1; 1 when nothing was found. */
export function precisionOf({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what the labels name that was found, 0 to 1; 1 when they name nothing. */
export function recallOf({ right, overlooked }: Count): number {
  return right + overlooked === 0 ? 1 : right / (right + overlooked);
}
