import type { Component, Connection } from '../../design/schema';
import type { Answers } from '../../interview/answers';
import { recalledOf } from '../../lib/memoised';
import type { Pack } from '../../problems/pack';
import { findConcept } from './matching';
import { connectionText, textOf } from './values';

/** A text of the candidate that can state a decision or accept a risk, with where it stands. */
export interface Statement {
  readonly kind: 'decision' | 'note' | 'risk' | 'component' | 'connection';
  /** Id of the card, the component or the connection. */
  readonly id: string;
  readonly text: string;
}

export interface AcceptedAlternative {
  readonly id: string;
  readonly title: string;
  readonly switchesOff: readonly string[];
  readonly statedBy: string;
}

/** Everything that the candidate states in words: cards, and the notes that the drawing carries itself. */
export function statementsOf(
  answers: Answers | null,
  components: readonly Component[],
  connections: readonly Connection[],
): Statement[] {
  return [
    ...(answers ? statedOnCards(answers) : []),
    ...components.map(statedAt),
    ...connections.map(statedAlong),
  ]
    .filter(({ text }) => text !== '')
    .sort((one, other) =>
      one.kind === other.kind ? (one.id < other.id ? -1 : 1) : one.kind < other.kind ? -1 : 1,
    );
}

/** What nobody edits stays the very same text, of which matches are remembered. */
const statedOnCards = recalledOf(({ decisions, notes, risks }: Answers): readonly Statement[] => [
  ...Object.values(decisions).map(({ id, choice, because, price }): Statement => ({
    kind: 'decision',
    id,
    // What was turned down is no statement of what is done.
    text: joined(choice, because, price),
  })),
  ...Object.values(notes).map(({ id, text }): Statement => ({ kind: 'note', id, text })),
  ...Object.values(risks).map(({ id, what, acceptedBecause, revisitWhen }): Statement => ({
    kind: 'risk',
    id,
    text: joined(what, acceptedBecause, revisitWhen),
  })),
]);
const statedAt = recalledOf((component: Component): Statement => ({
  kind: 'component',
  id: component.id,
  text: joined(
    textOf(component, 'notes').value ?? '',
    textOf(component, 'acceptedRisk').value ?? '',
    component.kind === 'note' ? (textOf(component, 'text').value ?? '') : '',
  ),
}));
const statedAlong = recalledOf((connection: Connection): Statement => ({
  kind: 'connection',
  id: connection.id,
  text: connectionText(connection, 'acceptedRisk').value ?? '',
}));

export function acceptedAlternatives(
  alternatives: Pack['alternatives'],
  statements: readonly Statement[],
): AcceptedAlternative[] {
  return alternatives.flatMap(({ id, title, switchesOff, recognisedBy }) => {
    const statement = statements.find(({ text }) => findConcept(text, recognisedBy));
    return statement ? [{ id, title, switchesOff, statedBy: statement.id }] : [];
  });
}

export function joined(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('. ');
}
