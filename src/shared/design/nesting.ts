import type { BoundaryKind } from './kinds/kind';

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

/** Whether a frame may lie in one whose kind, and the kinds of what that lies in, are these, innermost first. */
export function mayLieIn(kind: BoundaryKind, outwards: readonly BoundaryKind[]): boolean {
  const [outer] = outwards;
  return outer !== undefined && OUTER_KINDS[kind].includes(outer) && !outwards.includes(kind);
}
