import {
  inOrder,
  positionAfterLast,
  type Answers,
  type AnswersDiff,
} from '#shared/interview/answers';
import { currentState, session } from '../../session/open-session';
import { toast } from '../../ui/toast';

/** Changes of the answers as gestures: each one is one event and one step of undo. */

/** Collections whose records have an id and a place in a list. */
export type ListName = Exclude<keyof Answers, 'texts' | 'selfAssessments'>;
export type CardOf<List extends ListName> = Answers[List][string];
export type NewCard<List extends ListName> = Omit<CardOf<List>, 'id' | 'position'>;

/** What a card is called in labels and messages. */
export const CARD_NOUNS: Readonly<Record<ListName, string>> = {
  requirements: 'requirement',
  assumptions: 'assumption',
  estimates: 'line',
  operations: 'operation',
  entities: 'entity',
  notes: 'note',
  decisions: 'decision',
  risks: 'risk',
};

const PLURALS: Readonly<Record<ListName, string>> = {
  requirements: 'requirements',
  assumptions: 'assumptions',
  estimates: 'lines',
  operations: 'operations',
  entities: 'entities',
  notes: 'notes',
  decisions: 'decisions',
  risks: 'risks',
};

/** Adds a card at the end of its list. */
export function addCard<List extends ListName>(list: List, card: NewCard<List>): void {
  addCards(list, [card]);
}

/** Adds cards at the end of their list, all of them one gesture. */
export function addCards<List extends ListName>(list: List, cards: readonly NewCard<List>[]): void {
  const first = positionAfterLast(currentState().answers[list]);
  const added = cards.map((card, index) => {
    const after = { ...card, id: crypto.randomUUID(), position: first + index };
    return [after.id, { before: null, after }] as const;
  });
  const noun = added.length === 1 ? CARD_NOUNS[list] : `${added.length} ${PLURALS[list]}`;
  session
    .getState()
    .changeAnswers({ [list]: Object.fromEntries(added) } as AnswersDiff, `Add ${noun}`);
}

/** Changes fields of a card; nothing happens when they have these values, or when the card is gone. */
export function changeCard<List extends ListName>(
  list: List,
  id: string,
  patch: Partial<NewCard<List>>,
): void {
  const before = recordOf(list, id);
  if (!before) return;
  const isSame = Object.entries(patch).every(
    ([field, value]) => (before as Record<string, unknown>)[field] === value,
  );
  if (!isSame) commit(list, id, before, { ...before, ...patch }, `Edit ${CARD_NOUNS[list]}`);
}

/** Removes a card and offers to bring it back. */
export function removeCard(list: ListName, id: string): void {
  const before = recordOf(list, id);
  if (!before) return;
  commit(list, id, before, null, `Delete ${CARD_NOUNS[list]}`);
  toast.undoable(`Deleted the ${CARD_NOUNS[list]}.`, () => {
    if (session.getState().state && !recordOf(list, id))
      commit(list, id, null, before, `Restore ${CARD_NOUNS[list]}`);
  });
}

/** Puts a card before another of the shown cards, or at their end (`beforeId` null). */
export function moveCard(
  list: ListName,
  id: string,
  beforeId: string | null,
  isShown: (card: { readonly id: string }) => boolean,
): void {
  const card = recordOf(list, id);
  if (!card || id === beforeId) return;
  const others = inOrder(recordsOf(list)).filter((other) => isShown(other) && other.id !== id);
  const index =
    beforeId === null ? others.length : others.findIndex((other) => other.id === beforeId);
  const after = others[index - 1];
  const before = others[index];
  const position = positionBetween(after?.position, before?.position);
  commit(list, id, card, { ...card, position }, `Move ${CARD_NOUNS[list]}`);
}

function positionBetween(after: number | undefined, before: number | undefined): number {
  if (after === undefined) return (before ?? 1) - 1;
  return before === undefined ? after + 1 : (after + before) / 2;
}

/** Sets one of the single texts. */
export function changeText(id: TextId, text: string): void {
  const before = currentState().answers.texts[id] ?? null;
  if ((before?.text ?? '') === text) return;
  const diff: AnswersDiff = { texts: { [id]: { before, after: { id, text } } } };
  session.getState().changeAnswers(diff, TEXT_LABELS[id]);
}

const TEXT_LABELS = {
  bottleneck: 'Edit the bottleneck',
  summary: 'Edit the summary',
  'next-steps': 'Edit the next steps',
} as const;
export type TextId = keyof typeof TEXT_LABELS;

type Positioned = { readonly id: string; readonly position: number };

function recordsOf(list: ListName): Readonly<Record<string, Positioned>> {
  return currentState().answers[list];
}

function recordOf<List extends ListName>(list: List, id: string): CardOf<List> | undefined {
  return (currentState().answers[list] as Readonly<Record<string, CardOf<List>>>)[id];
}

function commit(
  list: ListName,
  id: string,
  before: Positioned | null,
  after: Positioned | null,
  label: string,
): void {
  session.getState().changeAnswers({ [list]: { [id]: { before, after } } } as AnswersDiff, label);
}
