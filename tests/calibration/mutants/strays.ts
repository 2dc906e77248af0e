import type { ComponentId, Design } from '#shared/design/schema';
import type { Finding } from '#shared/scoring/report';

/** Rules about a whole path or a part of the problem: they name how far it gets, wherever it was cut. */
const ABOUT_WHOLE_PATHS: readonly string[] = ['missing-required-path', 'missing-problem-part'];

/** Says something of what was neither changed nor stands beside it: a false alarm. */
export function isStray(
  { rule, components, outcome }: Finding,
  near: ReadonlySet<ComponentId>,
): boolean {
  if (outcome === 'error') return true;
  if (ABOUT_WHOLE_PATHS.includes(rule) || components.length === 0) return false;
  return !components.some((id) => near.has(id));
}

/** Components with all that is connected to them in one of the drawings. */
export function withNeighbours(
  ids: readonly ComponentId[],
  drawings: readonly Design[],
): ReadonlySet<ComponentId> {
  const lines = drawings.flatMap(({ connections }) => Object.values(connections));
  const ends = lines.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  return new Set([...ids, ...ends.flatMap(({ from, to }) => [from, to])]);
}
