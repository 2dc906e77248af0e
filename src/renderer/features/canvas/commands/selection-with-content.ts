import { boundariesWithin } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from '../canvas-types';

/** The selection with everything inside its boundaries. */
export function selectionWithContent(design: Design, selection: CanvasSelection): CanvasSelection {
  const boundaries = new Set(
    selection.boundaries.flatMap((id) => [...boundariesWithin(design, id)]),
  );
  const components = new Set(selection.components);
  for (const { id, boundary } of Object.values(design.components)) {
    if (boundary !== null && boundaries.has(boundary)) components.add(id);
  }
  return {
    components: [...components],
    connections: selection.connections,
    boundaries: [...boundaries],
  };
}
