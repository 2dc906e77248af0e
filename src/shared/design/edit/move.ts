import { reachable } from '../../lib/graph/reachable';
import type { Boundary, BoundaryId, Component, ComponentId, Design } from '../schema';
import type { Point } from '../size';
import { wholePixel } from './pixels';
import { reparent } from './reparent';

/**
 * Moves components to new places and into the boundaries drawn there. Unknown ids and locked components are left out.
 */
export function moveComponents(
  design: Design,
  places: Readonly<Record<ComponentId, Point>>,
): Design {
  const moved: Record<ComponentId, Component> = {};
  for (const [id, place] of Object.entries(places)) {
    const component = design.components[id];
    if (!component || component.isLocked) continue;
    const [x, y] = [wholePixel(place.x), wholePixel(place.y)];
    if (component.x !== x || component.y !== y) moved[id] = { ...component, x, y };
  }
  const ids = Object.keys(moved);
  if (ids.length === 0) return design;
  return reparent({ ...design, components: { ...design.components, ...moved } }, ids);
}

/**
 * What moves when the boundary does: itself and its content. What is locked stays where it is, a locked frame with its
 * content; a locked boundary carries nothing.
 */
export function carriedBy(
  design: Design,
  id: BoundaryId,
): { readonly components: readonly Component[]; readonly boundaries: readonly Boundary[] } {
  if (design.boundaries[id]?.isLocked) return { components: [], boundaries: [] };
  const within = boundariesWithin(design, id, ({ isLocked }) => !isLocked);
  return {
    components: Object.values(design.components).filter(
      ({ boundary, isLocked }) => !isLocked && boundary !== null && within.has(boundary),
    ),
    boundaries: Object.values(design.boundaries).filter((inner) => within.has(inner.id)),
  };
}

/**
 * The boundary and the boundaries in it, however deep, as far as they and what they lie in are wanted. Ends also when a
 * damaged document has a cycle.
 */
export function boundariesWithin(
  design: Design,
  id: BoundaryId,
  isWanted: (inner: Boundary) => boolean = () => true,
): ReadonlySet<BoundaryId> {
  const inner = new Map<BoundaryId, BoundaryId[]>();
  for (const boundary of Object.values(design.boundaries)) {
    if (boundary.parent === null || !isWanted(boundary)) continue;
    const siblings = inner.get(boundary.parent);
    if (siblings) siblings.push(boundary.id);
    else inner.set(boundary.parent, [boundary.id]);
  }
  return reachable([id], (outer) => inner.get(outer) ?? []);
}
