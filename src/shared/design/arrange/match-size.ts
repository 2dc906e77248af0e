import { boundariesWithin, reparent } from '../edit';
import type { Selection } from '../edit/selection';
import type { Boundary, Design } from '../schema';
import { boxAround, componentBox } from '../size';
import { endOf, piecesOf, type Axis, type Piece } from './pieces';

export const MATCHED_SIZES = ['width', 'height', 'both'] as const;
export type MatchedSize = (typeof MATCHED_SIZES)[number];

/** The selected things that have a size of their own: boundaries. All components are equally large. */
export function sizedPieces(design: Design, selection: Selection): readonly Piece[] {
  return piecesOf(design, selection).filter(({ type }) => type === 'boundary');
}

/**
 * Makes the selected boundaries as wide or high as the largest of them, or as the largest locked one, but never smaller
 * than their content. Their top left corners and their content stay where they are.
 */
export function matchSize(design: Design, selection: Selection, size: MatchedSize): Design {
  const pieces = sizedPieces(design, selection);
  if (pieces.length < 2) return design;
  const locked = pieces.filter(({ isLocked }) => isLocked);
  const examples = locked.length > 0 ? locked : pieces;
  const width = Math.max(...examples.map(({ box }) => box.width));
  const height = Math.max(...examples.map(({ box }) => box.height));
  const resized: Record<string, Boundary> = {};
  for (const { id, isLocked } of pieces) {
    const boundary = design.boundaries[id];
    if (!boundary || isLocked) continue;
    const least = (axis: Axis) => contentEnd(design, id, axis) - boundary[axis];
    const next = {
      ...boundary,
      ...(size !== 'height' && { width: Math.max(width, least('x')) }),
      ...(size !== 'width' && { height: Math.max(height, least('y')) }),
    };
    if (next.width !== boundary.width || next.height !== boundary.height) resized[id] = next;
  }
  if (Object.keys(resized).length === 0) return design;
  return reparent({ ...design, boundaries: { ...design.boundaries, ...resized } });
}

/** Where the content of a boundary ends; minus infinity when it is empty. */
function contentEnd(design: Design, id: string, axis: Axis): number {
  const within = boundariesWithin(design, id);
  const box = boxAround([
    ...Object.values(design.boundaries).filter((other) => other.id !== id && within.has(other.id)),
    ...Object.values(design.components)
      .filter(({ boundary }) => boundary !== null && within.has(boundary))
      .map(componentBox),
  ]);
  return box ? endOf(box, axis) : -Infinity;
}
