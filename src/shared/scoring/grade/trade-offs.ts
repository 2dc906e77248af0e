import { inOrder, type Decision } from '../../interview/answers';
import { tokensOf } from '../facts/matching';
import type { GradeContext } from './context';
import { found, gradeFrom, missing, type Grade, type GradePart } from './grade';

const WANTED_DECISIONS = 3;
const SHORTEST_REASON_WORDS = 3;
/** A reason of which every word is shorter says nothing. */
const SHORTEST_TELLING_WORD = 4;

/**
 * Decisions with an alternative, a reason and a price. That the monthly cost stays inside a budget is not judged here,
 * as nothing computes it yet.
 */
export function gradeTradeOffs(context: GradeContext): Grade {
  const decisions = distinct(inOrder(context.answers.decisions));
  const hasPrice = decisions.some(({ alternative, price }) => isSaid(alternative) && isSaid(price));
  return gradeFrom(
    [decided(decisions), outlook(context)],
    decisions.length > 0 && !hasPrice
      ? [{ grade: 2, because: 'No decision names both an alternative and a price.' }]
      : [],
  );
}

const isSaid = (text: string) => tokensOf(text).length > 0;

function isReason(because: string): boolean {
  const words = tokensOf(because);
  return (
    words.length >= SHORTEST_REASON_WORDS &&
    words.some(({ word, isNumber }) => isNumber || word.length >= SHORTEST_TELLING_WORD)
  );
}

/** The same choice written twice is one decision. */
function distinct(decisions: readonly Decision[]): Decision[] {
  const byChoice = new Map(
    decisions.map((decision) => [decision.choice.trim().toLowerCase(), decision]),
  );
  return [...byChoice.values()];
}

/** 0 to 1: what of alternative, reason and price is there. */
function completeness({ choice, alternative, because, price }: Decision): number {
  if (!isSaid(choice)) return 0;
  return (
    (isSaid(alternative) ? 0.3 : 0) + (isReason(because) ? 0.4 : 0) + (isSaid(price) ? 0.3 : 0)
  );
}

function decided(decisions: readonly Decision[]): GradePart {
  const judged = decisions.map((decision) => ({ decision, value: completeness(decision) }));
  const best = judged
    .map(({ value }) => value)
    .sort((one, other) => other - one)
    .slice(0, WANTED_DECISIONS);
  const earned = best.reduce((sum, value) => sum + value, 0) / WANTED_DECISIONS;
  const incomplete = judged.filter(({ value }) => value < 1);
  return {
    possible: 3.5,
    earned: 3.5 * earned,
    evidence: [
      ...judged
        .filter(({ value }) => value > 0)
        .map(({ decision, value }) =>
          (value === 1 ? found : missing)(
            value === 1
              ? `“${decision.choice}” names its alternative, its reason and its price.`
              : `“${decision.choice}” lacks ${lacking(decision)}.`,
            { answers: [decision.id] },
          ),
        ),
      ...(decisions.length < WANTED_DECISIONS
        ? [
            missing(
              decisions.length === 0
                ? `No decision is written down; ${WANTED_DECISIONS} would be enough.`
                : `Only ${decisions.length} of ${WANTED_DECISIONS} decisions ${decisions.length === 1 ? 'is' : 'are'} written down.`,
            ),
          ]
        : []),
    ],
    advice:
      earned >= 1
        ? null
        : {
            title: 'Write down decisions with their price',
            detail:
              incomplete[0] === undefined
                ? 'What you chose, what you turned down, why, and what it costs.'
                : `“${incomplete[0].decision.choice}” lacks ${lacking(incomplete[0].decision)}.`,
            effortMinutes: Math.max(1, Math.round(2 * WANTED_DECISIONS * (1 - earned))),
          },
  };
}

function lacking({ alternative, because, price }: Decision): string {
  return [
    ...(isSaid(alternative) ? [] : ['an alternative']),
    ...(isReason(because) ? [] : ['a reason']),
    ...(isSaid(price) ? [] : ['a price']),
  ].join(' and ');
}

function outlook({ answers }: GradeContext): GradePart {
  const isThere = isSaid(answers.texts['next-steps']?.text ?? '');
  return {
    possible: 0.5,
    earned: isThere ? 0.5 : 0,
    evidence: [
      isThere
        ? found('What would come next is written down.', { answers: ['next-steps'] })
        : missing('Nothing is said about what would come next.'),
    ],
    advice: isThere
      ? null
      : {
          title: 'Say what comes next',
          detail:
            'What you would change at ten times the load, and what you would drop to save half the cost.',
          effortMinutes: 1,
        },
  };
}
