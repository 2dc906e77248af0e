import { withContent, type Places } from '#shared/design/arrange/places';
import { splitByLock } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import type { CanvasSelection } from './canvas-types';

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
