import { BOUNDARY_KINDS, type BoundaryKind } from '../kinds/kind';
import { mayLieIn } from '../nesting';
import { compareText } from '../order';
import type { Boundary, BoundaryId, Component, ComponentId, Design } from '../schema';
import { centreOf, componentBox, holdsBox, holdsPoint, type Rectangle } from '../size';

/**
 * The design with every boundary's parent and, of the components named (all when none are), the boundary that holds
 * them, as the drawing shows it: a component belongs to the innermost boundary around its centre, a boundary to the
 * innermost one that it lies in completely and may lie in (see `mayLieIn`). Nothing moves; records that do not change
 * are shared with the input.
 */
export function reparent(design: Design, moved?: readonly ComponentId[]): Design {
  const inward = widestFirst(Object.values(design.boundaries));
  const boundaries = moved ? design.boundaries : withParents(design.boundaries, inward);
  const changed: Record<ComponentId, Component> = {};
  for (const id of moved ?? Object.keys(design.components)) {
    const component = design.components[id];
    if (!component) continue;
    const boundary = boundaryAround(component, inward);
    if (boundary !== component.boundary) changed[id] = { ...component, boundary };
  }
  return { ...design, components: withRecords(design.components, changed), boundaries };
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
  const changed: Record<BoundaryId, Boundary> = {};
  /** The kind of each boundary and of all that it lies in, innermost first. */
  const kindsOutwards = new Map<BoundaryId, readonly BoundaryKind[]>();
  // Only what comes earlier may be the parent, so that two equal frames never hold each other.
  inward.forEach((boundary, index) => {
    const outer = lastBefore(
      inward,
      index,
      (other) =>
        holdsBox(other, boundary) && mayLieIn(boundary.kind, kindsOutwards.get(other.id) ?? []),
    );
    const parent = outer?.id ?? null;
    kindsOutwards.set(boundary.id, [boundary.kind, ...(kindsOutwards.get(parent ?? '') ?? [])]);
    if (parent !== boundary.parent) changed[boundary.id] = { ...boundary, parent };
  });
  return withRecords(boundaries, changed);
}

function lastBefore<Item>(
  items: readonly Item[],
  end: number,
  isWanted: (item: Item) => boolean,
): Item | undefined {
  for (let index = end - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && isWanted(item)) return item;
  }
  return undefined;
}

/** Equal frames count as nested by their kinds, from the widest to the narrowest. */
function widestFirst(boundaries: readonly Boundary[]): readonly Boundary[] {
  return boundaries.toSorted(
    (one, other) =>
      area(other) - area(one) ||
      BOUNDARY_KINDS.indexOf(one.kind) - BOUNDARY_KINDS.indexOf(other.kind) ||
      compareText(one.id, other.id),
  );
}

function area(box: Rectangle): number {
  return box.width * box.height;
}

function withRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  changed: Readonly<Record<string, RecordType>>,
): Readonly<Record<string, RecordType>> {
  return Object.keys(changed).length > 0 ? { ...records, ...changed } : records;
}
