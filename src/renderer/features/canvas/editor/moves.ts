import { withContent, type Places } from '#shared/design/arrange/places';
import { splitByLock } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import type { CanvasSelection } from '../canvas-types';

/** Places for everything selected that is not locked, and the content of its boundaries, moved by as much. */
export function shiftedPlaces(
  design: Design,
  selection: CanvasSelection,
  across: number,
  down: number,
): Places {
  const selected = new Map<string, Point>();
  const { free } = splitByLock(design, selection);
  for (const id of [...free.components, ...free.boundaries]) {
    const record = design.components[id] ?? design.boundaries[id];
    if (record) selected.set(id, { x: record.x + across, y: record.y + down });
  }
  return withContent(design, selected);
}

/** Everything that has one of those places. */
export function itemsAt(design: Design, places: Places): CanvasSelection {
  const ids = [...places.keys()];
  return {
    components: ids.filter((id) => id in design.components),
    connections: [],
    boundaries: ids.filter((id) => id in design.boundaries),
  };
}

/** What a move is called: the content of a boundary moves with it and is not counted. */
export function movedSelection(design: Design, places: Places): CanvasSelection {
  return withoutCarried(design, itemsAt(design, places));
}

/** The items without what lies directly in a boundary among them. */
export function withoutCarried(design: Design, items: CanvasSelection): CanvasSelection {
  const carriers = new Set(items.boundaries);
  const isCarried = (holder: string | null | undefined) =>
    holder !== null && holder !== undefined && carriers.has(holder);
  return {
    components: items.components.filter((id) => !isCarried(design.components[id]?.boundary)),
    connections: [],
    boundaries: items.boundaries.filter((id) => !isCarried(design.boundaries[id]?.parent)),
  };
}
