import type { Component, Connection } from '../../design/schema';
import type { Answers } from '../../interview/answers';
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
  const cards: [Statement['kind'], string, string][] = answers
    ? [
        ...Object.values(answers.decisions).map((one): [Statement['kind'], string, string] => [
          'decision',
          one.id,
          // What was turned down is no statement of what is done.
          joined(one.choice, one.because, one.price),
        ]),
        ...Object.values(answers.notes).map((one): [Statement['kind'], string, string] => [
          'note',
          one.id,
          one.text,
        ]),
        ...Object.values(answers.risks).map((one): [Statement['kind'], string, string] => [
          'risk',
          one.id,
          joined(one.what, one.acceptedBecause, one.revisitWhen),
        ]),
      ]
    : [];
  const drawn = components.map((one): [Statement['kind'], string, string] => [
    'component',
    one.id,
    joined(
      textOf(one, 'notes').value ?? '',
      textOf(one, 'acceptedRisk').value ?? '',
      one.kind === 'note' ? (textOf(one, 'text').value ?? '') : '',
    ),
  ]);
  const accepted = connections.map((one): [Statement['kind'], string, string] => [
    'connection',
    one.id,
    connectionText(one, 'acceptedRisk').value ?? '',
  ]);
  return [...cards, ...drawn, ...accepted]
    .filter(([, , text]) => text !== '')
    .sort(([kind, id], [otherKind, otherId]) =>
      kind === otherKind ? (id < otherId ? -1 : 1) : kind < otherKind ? -1 : 1,
    )
    .map(([kind, id, text]) => ({ kind, id, text }));
}

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
