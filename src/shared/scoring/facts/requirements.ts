import { inOrder, type Answers, type Requirement } from '../../interview/answers';
import { recalledOf } from '../../lib/memoised';
import type { Pack, RequirementSpec } from '../../problems/pack';
import type { RequirementResult } from '../report';
import { inUnit, measuresIn } from './measures';
import { readCard, type CardReading } from './card-readings';
import { joined } from './words';

/**
 * How the candidate's cards cover what the problem asks for. What a card puts out of scope covers nothing and is
 * recorded as scoped out; without answers the list is empty.
 */
export function requirementResults(
  pack: Pack,
  answers: Answers | null,
): readonly RequirementResult[] {
  return answers ? resultsIn(pack)(answers) : [];
}

/** The same answers are asked about with each component left out in turn. */
const resultsIn = recalledOf((pack: Pack) =>
  recalledOf((answers: Answers) => {
    const cards = inOrder(answers.requirements);
    const readings = cards.flatMap((card) => readCard(pack, card));
    return pack.requirements.map((spec) =>
      resultOf(
        spec,
        readings.filter((reading) => reading.spec === spec),
      ),
    );
  }),
);

function resultOf(spec: RequirementSpec, readings: readonly CardReading[]): RequirementResult {
  const covering = readings.filter(({ isOutOfScope }) => !isOutOfScope);
  const used = covering.length > 0 ? covering : readings;
  const { id, text, kind, isMust } = spec;
  return {
    id,
    text,
    kind,
    isMust,
    status: statusOf(
      spec,
      covering.map(({ card }) => card),
      readings.length,
    ),
    answers: used.map(({ card }) => card.id),
    matchedWords: [...new Set(used.flatMap(({ matchedWords }) => matchedWords))],
  };
}

/** A number outside the band stands when the card says why. */
const REASON =
  /\b(?:because|since|so that|as (?:we|it|the|users?)|due to|given (?:that|the)|reason|in order to|therefore)\b|\bb\/c\b/i;

function statusOf(
  { target }: RequirementSpec,
  covering: readonly Requirement[],
  hits: number,
): RequirementResult['status'] {
  if (covering.length === 0) return hits > 0 ? 'scoped-out' : 'missing';
  if (!target) return 'covered';
  const numbers = covering.map((card) => {
    const text = joined(card.text, card.target);
    const values = measuresIn(text).flatMap((measure) => inUnit(measure, target.unit) ?? []);
    return {
      isStated: values.length > 0,
      isAccepted:
        values.some((value) => value >= target.min && value <= target.max) ||
        (values.length > 0 && REASON.test(text)),
    };
  });
  if (numbers.some(({ isAccepted }) => isAccepted)) return 'covered';
  return numbers.some(({ isStated }) => isStated) ? 'number-doubtful' : 'number-missing';
}
