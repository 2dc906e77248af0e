import type { Selection } from '../edit/selection';
import { toGrid } from '../grid';
import type { Design } from '../schema';
import { endOf, lengthOf, middleOf, piecesOf, putPieces, referenceBox, type Piece } from './pieces';

/** What comes into one line: a side, or the centres (`centre` over one another, `middle` beside one another). */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

const AXES = {
  left: 'x',
  centre: 'x',
  right: 'x',
  top: 'y',
  middle: 'y',
  bottom: 'y',
} as const;

/**
 * Brings the selected components and boundaries into one line with the outermost of them, or with the locked ones. The
 * line is on the grid, or where the locked ones are. The other axis stays as it is.
 */
export function align(design: Design, selection: Selection, alignment: Alignment): Design {
  const pieces = piecesOf(design, selection);
  const axis = AXES[alignment];
  const target = referenceBox(pieces);
  const [first] = pieces;
  if (!target || !first || pieces.length < 2) return design;
  const hasLocked = pieces.some(({ isLocked }) => isLocked);
  const onGrid = (place: number) => (hasLocked ? place : toGrid(place));

  const startFor = (): ((piece: Piece) => number) => {
    if (alignment === 'left' || alignment === 'top') {
      const line = onGrid(target[axis]);
      return () => line;
    }
    if (alignment === 'right' || alignment === 'bottom') {
      const line = onGrid(endOf(target, axis));
      return ({ box }) => line - lengthOf(box, axis);
    }
    // Half a component is no whole number of grid steps: the first piece stands on the grid, the others on its centre.
    const half = lengthOf(first.box, axis) / 2;
    const line = onGrid(middleOf(target, axis) - half) + half;
    return ({ box }) => Math.round(line - lengthOf(box, axis) / 2);
  };
  const startOf = startFor();
  return putPieces(design, pieces, (piece) => ({
    x: piece.box.x,
    y: piece.box.y,
    [axis]: startOf(piece),
  }));
}
