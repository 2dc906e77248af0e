import type { Design } from '../schema';
import { extractItems } from './extract';
import { type Insertion, insertWithLines, type Shift } from './insert';
import type { Selection } from './selection';

/** How far a copy stands from its original. */
export const COPY_SHIFT: Shift = { across: 24, down: 24 };

interface DuplicateOptions {
  readonly nextId: () => string;
  /** Where the copies go from the originals; a little to the right and down when left out. */
  readonly shift?: Shift;
  /** Also copies the connections with components that are not copied. */
  readonly withNeighbours?: boolean;
}

/** Copies items, with the connections between them. */
export function duplicate(
  design: Design,
  items: Selection,
  { nextId, shift = COPY_SHIFT, withNeighbours = false }: DuplicateOptions,
): Insertion {
  const copied = new Set(items.components);
  const lines = withNeighbours
    ? Object.values(design.connections).filter(
        ({ from, to }) => copied.has(from) !== copied.has(to),
      )
    : [];
  return insertWithLines(design, extractItems(design, items), lines, { ...shift, nextId });
}
