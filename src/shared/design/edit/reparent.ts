import { compareText } from '../order';
import type { Boundary, BoundaryId, Component, ComponentId, Design } from '../schema';
import { centreOf, componentBox, holdsBox, holdsPoint, type Rectangle } from '../size';

/**
 * The design with every boundary's parent and, of the components named (all when none are), the boundary that holds
 * them, as the drawing shows it: a component belongs to the innermost boundary around its centre, a boundary to the
 * innermost one that it lies in completely. Records that do not change are shared with the input.
 */
export function reparent(design: Design, moved?: readonly ComponentId[]): Design {
  const inward = widestFirst(Object.values(design.boundaries));
  const boundaries = moved ? design.boundaries : withParents(design.boundaries, inward);
  const components = { ...design.components };
  for (const id of moved ?? Object.keys(components)) {
    const component = components[id];
    if (!component) continue;
    const boundary = boundaryAround(component, inward);
    if (boundary !== component.boundary) components[id] = { ...component, boundary };
  }
  return { ...design, components, boundaries };
}

/** The innermost boundary around the centre of a component at that place, or null. */
export function boundaryAt(design: Design, place: Pick<Component, 'x' | 'y'>): BoundaryId | null {
  return boundaryAround(place, widestFirst(Object.values(design.boundaries)));
}

function boundaryAround(
  place: Pick<Component, 'x' | 'y'>,
  inward: readonly Boundary[],
): BoundaryId | null {
  const centre = centreOf(componentBox(place));
  return inward.findLast((boundary) => holdsPoint(boundary, centre))?.id ?? null;
}

function withParents(
  boundaries: Design['boundaries'],
  inward: readonly Boundary[],
): Design['boundaries'] {
  const result = { ...boundaries };
  inward.forEach((boundary, index) => {
    // Only what comes earlier may be the parent, so that two equal frames never hold each other.
    const outer = inward.slice(0, index).findLast((other) => holdsBox(other, boundary));
    const parent = outer?.id ?? null;
    if (parent !== boundary.parent) result[boundary.id] = { ...boundary, parent };
  });
  return result;
}

function widestFirst(boundaries: readonly Boundary[]): readonly Boundary[] {
  return boundaries.toSorted(
    (one, other) => area(other) - area(one) || compareText(one.id, other.id),
  );
}

function area(box: Rectangle): number {
  return box.width * box.height;
}
