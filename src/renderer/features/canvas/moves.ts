import { boundariesWithin, moveComponents, reparent } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import type { CanvasSelection } from './canvas-types';

/** New top left corners by component or boundary id. */
export type Places = ReadonlyMap<string, Point>;

/** Places for everything selected, and the content of selected boundaries, moved by as much. */
export function shiftedPlaces(
  design: Design,
  selection: CanvasSelection,
  across: number,
  down: number,
): Places {
  const selected = new Map<string, Point>();
  for (const id of [...selection.components, ...selection.boundaries]) {
    const record = design.components[id] ?? design.boundaries[id];
    if (record) selected.set(id, { x: record.x + across, y: record.y + down });
  }
  return withContent(design, selected);
}

/** The places, and those of everything inside the boundaries among them, which goes where its boundary goes. */
export function withContent(design: Design, places: Places): Places {
  const all = new Map(places);
  for (const [id, place] of places) {
    const boundary = design.boundaries[id];
    if (!boundary) continue;
    const [across, down] = [place.x - boundary.x, place.y - boundary.y];
    const inside = boundariesWithin(design, id);
    for (const inner of inside) {
      const record = design.boundaries[inner];
      if (record && !places.has(inner)) {
        all.set(inner, { x: record.x + across, y: record.y + down });
      }
    }
    for (const component of Object.values(design.components)) {
      const isInside = component.boundary !== null && inside.has(component.boundary);
      if (isInside && !places.has(component.id)) {
        all.set(component.id, { x: component.x + across, y: component.y + down });
      }
    }
  }
  return all;
}

/** The design with everything at its new place and in the boundary that is drawn there. */
export function movedDesign(design: Design, places: Places): Design {
  const components: Record<string, Point> = {};
  const boundaries = { ...design.boundaries };
  let hasBoundary = false;
  for (const [id, { x, y }] of places) {
    const boundary = boundaries[id];
    if (boundary) {
      boundaries[id] = { ...boundary, x: Math.round(x), y: Math.round(y) };
      hasBoundary = true;
    } else {
      components[id] = { x, y };
    }
  }
  const moved = moveComponents(design, components);
  return hasBoundary ? reparent({ ...moved, boundaries }) : moved;
}

/** What a move is called: the content of a boundary moves with it and is not counted. */
export function movedSelection(design: Design, places: Places): CanvasSelection {
  const ids = [...places.keys()];
  const boundaries = ids.filter((id) => id in design.boundaries);
  const carried = new Set(boundaries);
  const isCarried = (holder: string | null | undefined) =>
    holder !== null && holder !== undefined && carried.has(holder);
  return {
    components: ids.filter(
      (id) => id in design.components && !isCarried(design.components[id]?.boundary),
    ),
    connections: [],
    boundaries: boundaries.filter((id) => !isCarried(design.boundaries[id]?.parent)),
  };
}
