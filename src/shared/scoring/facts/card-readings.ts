import type { Requirement } from '../../interview/answers';
import { recalled, recalledOf } from '../../lib/memoised';
import type { Pack } from '../../problems/pack';
import { ideasIn, type Idea } from '../../text/wording/ideas';
import { requirementsNamedOn, type CardReading } from './named-requirements';
import { joined } from './words';

export type { CardReading } from './named-requirements';

/**
 * The requirements that a card asks for or rules out. Which ones it holds is told by how people word them, where what
 * the pack's concepts find weighs in; that it rules one out is told by the concepts alone.
 */
export function readCard(pack: Pack, card: Requirement): CardReading[] {
  const named = requirementsNamedOn(card, pack.requirements);
  const held = new Map(ideasOn(pack, card).map((idea) => [idea.id, idea]));
  const isOnlyQuality = pack.requirements.every(
    ({ id, kind }) => kind === 'non-functional' || !held.has(id),
  );
  return pack.requirements.flatMap((spec): CardReading[] => {
    const byConcept = named.find((reading) => reading.spec === spec);
    if (byConcept?.isOutOfScope === true) return [byConcept];
    // "Redirects within 100 ms" among the functional requirements is meant to ask for redirects too.
    const isMeant = card.kind === 'functional' && spec.kind === 'functional' && isOnlyQuality;
    if (byConcept && isMeant && held.size > 0) return [byConcept];
    const idea = held.get(spec.id);
    if (!idea) return [];
    const isOutOfScope = card.kind === 'out-of-scope';
    return [{ spec, card, isOutOfScope, matchedWords: byConcept?.matchedWords ?? idea.words }];
  });
}

/** Ids of the requirements that the pack's concepts find asked for on a card, or listed on one that rules them out. */
export function requirementIdsNamedOn(card: Requirement, { requirements }: Pack): string[] {
  return requirementsNamedOn(card, requirements)
    .filter(({ isOutOfScope }) => !isOutOfScope || card.kind === 'out-of-scope')
    .map(({ spec }) => spec.id);
}

function ideasOn(pack: Pack, card: Requirement): readonly Idea[] {
  return IDEAS(pack)(card.kind)(joined(card.text, card.target));
}

/** Remembered: a session is judged after every edit, and nearly all of its cards are the same as before. */
const IDEAS = recalledOf((pack: Pack) =>
  recalled((kind) =>
    recalled((text): readonly Idea[] =>
      ideasIn(
        pack.wordings.cards,
        text,
        (unit) => requirementIdsNamedOn(cardOf(kind as Requirement['kind'], unit), pack),
        { isNegationHeeded: kind !== 'out-of-scope' },
      ),
    ),
  ),
);

function cardOf(kind: Requirement['kind'], text: string): Requirement {
  return { id: '', position: 0, kind, text, priority: 'must', target: '' };
}
