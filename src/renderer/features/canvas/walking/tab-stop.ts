import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from '../canvas-types';
import { hasItem } from '../selection';
import { readingOrder } from './reading-order';

/**
 * The one component, boundary or connection that Tab stops at: the one that has the focus, else what was selected last,
 * else the first in reading order; null on an empty canvas.
 */
export function tabStop(
  design: Design,
  selection: CanvasSelection,
  focused: string | null,
): string | null {
  const candidates = [
    focused,
    selection.components.at(-1),
    selection.boundaries.at(-1),
    selection.connections.at(-1),
  ];
  return candidates.find((id) => hasItem(design, id ?? '')) ?? readingOrder(design)[0]?.id ?? null;
}
