import { factIdsNamedIn } from '../../src/shared/interview/interviewer';
import type { Pack } from '../../src/shared/problems/pack';
import { requirementIdsNamedOn } from '../../src/shared/scoring/facts/card-readings';
import { requirementCards } from '../../src/shared/scoring/requirement-notes';
import { prepareText } from '../../src/shared/text/match';
import { learn, type Lesson } from './learn';
import type { Sentence } from './sentences';

/** Where a text begins to hold an idea; set so that sentences of an author who taught nothing are read precisely. */
const THRESHOLD = -0.05;
const NONE: ReadonlySet<number> = new Set();

/** What the sentences teach of a problem, with the pack's own texts as sentences too. */
export function wordingsFrom(pack: Pack, sentences: readonly Sentence[]): Pack['wordings'] {
  const cards: Sentence[] = pack.requirements.map(({ id, text }) => ({
    stage: 'card',
    ids: [id],
    text,
  }));
  const questions: Sentence[] = pack.facts.map(({ id, question }) => ({
    stage: 'question',
    ids: [id],
    text: question,
  }));
  const all = [...cards, ...questions, ...sentences];
  return {
    cards: learn(
      all.filter(({ stage }) => stage === 'card').map((sentence) => cardLesson(pack, sentence)),
      pack.requirements.map(({ id }) => id),
      THRESHOLD,
    ),
    questions: learn(
      all
        .filter(({ stage }) => stage === 'question')
        .map((sentence) => questionLesson(pack, sentence)),
      pack.facts.map(({ id }) => id),
      THRESHOLD,
    ),
  };
}

/** As it is kept: one line for each trait. */
export function wordingsFile(wordings: Pack['wordings']): string {
  return `${JSON.stringify(wordings, null, 1)}\n`;
}

function cardLesson(pack: Pack, { text, ids }: Sentence): Lesson {
  const prepared = prepareText(text);
  const [card] = requirementCards(pack, text);
  const recognised = new Set(card ? requirementIdsNamedOn(card, pack) : []);
  return { prepared, ruledOut: prepared.negated, recognised, ids };
}

function questionLesson({ facts }: Pack, { text, ids }: Sentence): Lesson {
  const recognised = new Set(factIdsNamedIn(text, facts));
  return { prepared: prepareText(text), ruledOut: NONE, recognised, ids };
}
