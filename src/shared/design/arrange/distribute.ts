import { compareText } from '../order';
import type { Selection } from '../edit/selection';
import type { Design } from '../schema';
import { endOf, lengthOf, middleOf, piecesOf, putPieces, type Axis, type Piece } from './pieces';

/** Fewer than three have no gaps to compare. */
export const MIN_DISTRIBUTED = 3;

/**
 * Makes the gaps between the selected components and boundaries equal along one axis, to the pixel: even gaps matter
 * more here than the grid. The outermost two and locked ones stay where they are, and so does the order; where there is
 * no room for gaps the centres are spread evenly instead.
 */
export function distribute(design: Design, selection: Selection, axis: Axis): Design {
  const pieces = piecesOf(design, selection);
  if (pieces.length < MIN_DISTRIBUTED) return design;
  const inOrder = pieces.toSorted(
    (one, other) =>
      middleOf(one.box, axis) - middleOf(other.box, axis) || compareText(one.id, other.id),
  );
  const starts = new Map<string, number>();
  let run: Piece[] = [];
  inOrder.forEach((piece, index) => {
    run.push(piece);
    const isFixed = piece.isLocked || index === 0 || index === inOrder.length - 1;
    if (!isFixed) return;
    spread(run, axis, starts);
    run = [piece];
  });
  return putPieces(design, pieces, ({ id, box }) => ({
    x: box.x,
    y: box.y,
    [axis]: starts.get(id) ?? box[axis],
  }));
}

/** Places everything between the first and the last of the run. */
function spread(run: readonly Piece[], axis: Axis, starts: Map<string, number>): void {
  const [first, last] = [run[0], run.at(-1)];
  const inner = run.slice(1, -1);
  if (!first || !last || inner.length === 0) return;
  const taken = inner.reduce((sum, { box }) => sum + lengthOf(box, axis), 0);
  const gap = (last.box[axis] - endOf(first.box, axis) - taken) / (inner.length + 1);
  const [start, end] = [middleOf(first.box, axis), middleOf(last.box, axis)];
  let next = endOf(first.box, axis) + gap;
  inner.forEach(({ id, box }, index) => {
    const length = lengthOf(box, axis);
    const centre = start + ((end - start) * (index + 1)) / (inner.length + 1);
    starts.set(id, Math.round(gap >= 0 ? next : centre - length / 2));
    next += length + gap;
  });
}
