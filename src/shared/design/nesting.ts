import type { BoundaryKind } from './kinds/kind';
import type { Boundary, BoundaryId, Design } from './schema';

/**
 * Which kinds of frame a frame may lie in. Region, zone and network go from wide to narrow, except that clouds also draw
 * one network over several zones. As no kind stands twice on the way outwards, frames are never in a circle and at most
 * as deep in each other as there are kinds.
 */
const OUTER_KINDS: Readonly<Record<BoundaryKind, readonly BoundaryKind[]>> = {
  region: [],
  zone: ['region', 'private-network'],
  'private-network': ['region', 'zone'],
  'public-subnet': ['region', 'zone', 'private-network'],
};

/** The kinds of frame in which one of this kind may lie; none: it lies in no other. */
export function outerKindsOf(kind: BoundaryKind): readonly BoundaryKind[] {
  return OUTER_KINDS[kind];
}

/** Whether a frame may lie in one whose kind, and the kinds of what that lies in, are these, innermost first. */
export function mayLieIn(kind: BoundaryKind, outwards: readonly BoundaryKind[]): boolean {
  const [outer] = outwards;
  return outer !== undefined && OUTER_KINDS[kind].includes(outer) && !outwards.includes(kind);
}

/** The boundary and all that it lies in, innermost first. Ends also when a damaged document has a cycle. */
export function outwardsFrom(
  boundaries: Design['boundaries'],
  innermost: BoundaryId | null,
): readonly Boundary[] {
  const around = new Set<Boundary>();
  let boundary = boundaries[innermost ?? ''];
  while (boundary && !around.has(boundary)) {
    around.add(boundary);
    boundary = boundaries[boundary.parent ?? ''];
  }
  return [...around];
}
