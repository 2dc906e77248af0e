import { inOrder, type Answers, type Requirement } from '../../interview/answers';
import type { Pack, RequirementSpec } from '../../problems/pack';
import type { RequirementResult } from '../report';
import { findConcept } from './matching';
import { inUnit, measuresIn } from './measures';
import { joined } from './words';

/**
 * How the candidate's cards cover what the problem asks for. A card that is out of scope covers nothing and is
 * recorded as scoped out; without answers the list is empty.
 */
export function requirementResults(pack: Pack, answers: Answers | null): RequirementResult[] {
  if (!answers) return [];
  const cards = inOrder(answers.requirements);
  return pack.requirements.map((spec) => resultOf(spec, cards));
}

function resultOf(spec: RequirementSpec, cards: readonly Requirement[]): RequirementResult {
  const hits = cards.flatMap((card) => {
    const isOutOfScope = card.kind === 'out-of-scope';
    const match = findConcept(joined(card.text, card.target), spec.coveredBy, {
      isNegationIgnored: isOutOfScope,
    });
    return match ? [{ card, match, isOutOfScope }] : [];
  });
  const covering = hits.filter(({ isOutOfScope }) => !isOutOfScope);
  const used = covering.length > 0 ? covering : hits;
  const { id, text, kind, isMust } = spec;
  return {
    id,
    text,
    kind,
    isMust,
    status: statusOf(
      spec,
      covering.map(({ card }) => card),
      hits.length,
    ),
    answers: used.map(({ card }) => card.id),
    matchedWords: [...new Set(used.flatMap(({ match }) => match.matchedWords))],
  };
}

function statusOf(
  { target }: RequirementSpec,
  covering: readonly Requirement[],
  hits: number,
): RequirementResult['status'] {
  if (covering.length === 0) return hits > 0 ? 'scoped-out' : 'missing';
  if (!target) return 'covered';
  const values = covering
    .flatMap((card) => measuresIn(joined(card.text, card.target)))
    .flatMap((measure) => inUnit(measure, target.unit) ?? []);
  if (values.length === 0) return 'number-missing';
  return values.some((value) => value >= target.min && value <= target.max)
    ? 'covered'
    : 'number-doubtful';
}
