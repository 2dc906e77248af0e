import { answerQuestion } from '#shared/interview/interviewer';
import type { Pack } from '#shared/problems/pack';
import { EMPTY_ANSWERS } from '#shared/interview/answers';
import { requirementCards } from '#shared/scoring/requirement-notes';
import { requirementResults } from '#shared/scoring/facts/requirements';
import type { LabelledSentence } from '../labelled/sentences';

/** Pairs of a sentence and an id: rightly found, wrongly found, and overlooked. */
export interface Count {
  readonly sentences: number;
  readonly right: number;
  readonly wrong: number;
  readonly overlooked: number;
}

/** A sentence that was not read as its label says. */
export interface Miss {
  readonly sentence: LabelledSentence;
  readonly wrong: readonly string[];
  readonly overlooked: readonly string[];
}

export const NOTHING_COUNTED: Count = { sentences: 0, right: 0, wrong: 0, overlooked: 0 };

/** How the text matching reads the sentences of one problem. */
export function measureText(
  pack: Pack,
  sentences: readonly LabelledSentence[],
): { count: Count; misses: readonly Miss[] } {
  const readings = sentences.map((sentence) => {
    const found = new Set(readingOf(pack, sentence));
    const expected = new Set(sentence.expects);
    return {
      sentence,
      right: [...found].filter((id) => expected.has(id)),
      wrong: [...found].filter((id) => !expected.has(id)),
      overlooked: [...expected].filter((id) => !found.has(id)),
    };
  });
  const total = (list: 'right' | 'wrong' | 'overlooked') =>
    readings.reduce((sum, reading) => sum + reading[list].length, 0);
  return {
    count: {
      sentences: readings.length,
      right: total('right'),
      wrong: total('wrong'),
      overlooked: total('overlooked'),
    },
    misses: readings.filter(({ wrong, overlooked }) => wrong.length + overlooked.length > 0),
  };
}

function readingOf(pack: Pack, { stage, text }: LabelledSentence): string[] {
  if (stage === 'question')
    return answerQuestion(pack, text, []).flatMap(({ factId }) => factId ?? []);
  const [card] = requirementCards(pack, text);
  return requirementResults(pack, { ...EMPTY_ANSWERS, requirements: card ? { card } : {} })
    .filter(({ status }) => status !== 'missing' && status !== 'scoped-out')
    .map(({ id }) => id);
}

export function inAll(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, one) => ({
      sentences: sum.sentences + one.sentences,
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      overlooked: sum.overlooked + one.overlooked,
    }),
    NOTHING_COUNTED,
  );
}

/** Share of what was found that is right, 0 to 1; 1 when nothing was found. */
export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Share of what the labels name that was found, 0 to 1; 1 when they name nothing. */
export function recall({ right, overlooked }: Count): number {
  return right + overlooked === 0 ? 1 : right / (right + overlooked);
}
