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
 * Moves the frame's top left corner, and everything in it by as much; a locked frame stays. What is locked stays where
 * it is, a locked frame with its content, and belongs to what is then drawn around it.
 */
export function moveBoundary(design: Design, id: BoundaryId, corner: Point): Design {
  const boundary = design.boundaries[id];
  if (!boundary || boundary.isLocked) return design;
  const across = wholePixel(corner.x) - boundary.x;
  const down = wholePixel(corner.y) - boundary.y;
  if (across === 0 && down === 0) return design;
  const carried = carriedBy(design, id);
  const components: Record<ComponentId, Component> = { ...design.components };
  for (const component of carried.components) {
    components[component.id] = shifted(component, across, down);
  }
  const boundaries: Record<BoundaryId, Boundary> = { ...design.boundaries };
  for (const inner of carried.boundaries) boundaries[inner.id] = shifted(inner, across, down);
  return reparent({ ...design, components, boundaries });
}

/** What moves when the boundary does: itself and its content, without what is locked or lies in a locked frame. */
export function carriedBy(
  design: Design,
  id: BoundaryId,
): { readonly components: readonly Component[]; readonly boundaries: readonly Boundary[] } {
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

function shifted<Placed extends Point>(placed: Placed, across: number, down: number): Placed {
  return { ...placed, x: wholePixel(placed.x + across), y: wholePixel(placed.y + down) };
}
