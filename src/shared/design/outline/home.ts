import { boundarySpec } from '../kinds/boundaries';
import type { BoundaryKind } from '../kinds/kind';
import { mayLieIn, outerKindsOf } from '../nesting';
import type { BoundaryLine } from './parse';
import type { Problems } from './problems';
import type { BoundaryStatement } from './statements';

/**
 * The boundary that a boundary lies in when it stands below the line of the holder. null where it lies in none, and,
 * with a problem, where it may not lie there: the rest is then read as if it stood outside.
 */
export function homeOf(
  statement: BoundaryStatement,
  holder: BoundaryLine | null,
  problems: Problems,
): BoundaryLine | null {
  if (!holder) return null;
  const around = outwards(holder);
  const kinds = around.map((line) => line.statement.kind);
  if (mayLieIn(statement.kind, kinds)) return holder;
  const same = around.find((line) => line.statement.kind === statement.kind) ?? null;
  problems.add(statement, () => refusal(statement.kind, holder.statement.kind, same));
  return null;
}

/** The boundary and all that it lies in, innermost first. */
function outwards(start: BoundaryLine): readonly BoundaryLine[] {
  return start.parent ? [start, ...outwards(start.parent)] : [start];
}

function refusal(kind: BoundaryKind, holder: BoundaryKind, same: BoundaryLine | null): string {
  const place = same ? `another (line ${same.statement.line})` : `a ${wordFor(holder)}`;
  const homes = outerKindsOf(kind).map((outer) => `a ${wordFor(outer)}`);
  const allowed =
    homes.length > 0 ? `it may lie in ${homes.join(' or ')}` : 'it lies in no boundary';
  return `a ${wordFor(kind)} cannot lie in ${place}; ${allowed}`;
}

function wordFor(kind: BoundaryKind): string {
  return boundarySpec(kind).label.toLowerCase();
}
