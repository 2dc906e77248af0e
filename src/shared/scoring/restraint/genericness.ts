import type { Design } from '../../design/schema';
import type { Pack } from '../../problems/pack';
import { fitShare } from '../design-score';
import { factsOf } from '../facts/facts';
import type { Genericness } from '../report';

/**
 * How well a design would fit other problems: a drawing that answers every question answers none. Which flows its
 * connections are labelled with does not matter, as no label fits two problems. null: there is no other problem.
 */
export function genericnessOf(design: Design, others: readonly Pack[]): Genericness | null {
  if (others.length === 0) return null;
  const unlabelled = withoutLabels(design);
  const problems = others.map((pack) => ({
    problem: pack.id,
    share: fitShare(factsOf({ design: unlabelled, pack, answers: null })),
  }));
  const sum = problems.reduce((total, { share }) => total + share, 0);
  return { share: sum / problems.length, problems };
}

function withoutLabels(design: Design): Design {
  const connections: Design['connections'] = Object.fromEntries(
    Object.entries(design.connections).map(([id, one]) => [id, { ...one, flows: [] as string[] }]),
  );
  return { ...design, connections };
}
