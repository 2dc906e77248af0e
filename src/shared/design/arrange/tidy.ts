import { compareText } from '../order';
import type { Selection } from '../edit/selection';
import { toGrid } from '../grid';
import type { Design } from '../schema';
import { boxAround, type Point } from '../size';
import { endOf, lengthOf, middleOf, piecesOf, putPieces, type Axis, type Piece } from './pieces';

/** Gaps are those of the rough arrangement, within these bounds: room for a line with its label, and no deserts. */
const GAPS = { x: { least: 48, most: 144, usual: 80 }, y: { least: 24, most: 96, usual: 40 } };

/**
 * Turns a rough arrangement into rows and columns with even gaps. Which row and column a thing is in, and the order in
 * both, stay as they look; the top left corner stays, or the first locked thing does.
 */
export function tidy(design: Design, selection: Selection): Design {
  const pieces = piecesOf(design, selection);
  const bounds = boxAround(pieces.map(({ box }) => box));
  if (!bounds || pieces.length < 2) return design;
  const rows = bands(pieces, 'y');
  const columns = columnsOf(rows, bands(pieces, 'x'));
  const rowOf = new Map(rows.flatMap((row, index) => row.map(({ id }) => [id, index] as const)));
  const across = tracks(pieces, columns, 'x', gapOf(pieces, columns, rowOf, 'x'));
  const down = tracks(pieces, rowOf, 'y', gapOf(pieces, rowOf, columns, 'y'));
  const inGrid = ({ id, box }: Piece): Point => ({
    x: toGrid(bounds.x) + startIn(across, columns.get(id), lengthOf(box, 'x')),
    y: toGrid(bounds.y) + startIn(down, rowOf.get(id), lengthOf(box, 'y')),
  });
  const locked = pieces.find(({ isLocked }) => isLocked);
  const anchor = locked && inGrid(locked);
  const shift = {
    x: locked && anchor ? locked.box.x - anchor.x : 0,
    y: locked && anchor ? locked.box.y - anchor.y : 0,
  };
  return putPieces(design, pieces, (piece) => {
    const { x, y } = inGrid(piece);
    return { x: x + shift.x, y: y + shift.y };
  });
}

/** Groups of pieces that stand roughly beside one another: each overlaps the middle of the group's first. */
function bands(pieces: readonly Piece[], axis: Axis): Piece[][] {
  const inOrder = pieces.toSorted(
    (one, other) =>
      middleOf(one.box, axis) - middleOf(other.box, axis) || compareText(one.id, other.id),
  );
  const result: Piece[][] = [];
  for (const piece of inOrder) {
    const band = result.at(-1);
    const [first] = band ?? [];
    const reach = first
      ? Math.min(lengthOf(first.box, axis), lengthOf(piece.box, axis)) / 2
      : -Infinity;
    if (band && first && middleOf(piece.box, axis) - middleOf(first.box, axis) <= reach) {
      band.push(piece);
    } else result.push([piece]);
  }
  return result;
}

/** The column of each piece. Two in one row are never in the same column: the later one moves on to the next. */
function columnsOf(
  rows: readonly (readonly Piece[])[],
  upright: readonly (readonly Piece[])[],
): ReadonlyMap<string, number> {
  const rough = new Map(
    upright.flatMap((band, index) => band.map(({ id }) => [id, index] as const)),
  );
  const columns = new Map<string, number>();
  for (const row of rows) {
    let last = -1;
    for (const { id } of row.toSorted(
      (one, other) => middleOf(one.box, 'x') - middleOf(other.box, 'x'),
    )) {
      last = Math.max(last + 1, rough.get(id) ?? 0);
      columns.set(id, last);
    }
  }
  return columns;
}

/** The usual gap between those that stand next to one another along the axis, on the grid. */
function gapOf(
  pieces: readonly Piece[],
  along: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  axis: Axis,
): number {
  const { least, most, usual } = GAPS[axis];
  const key = (at = 0, across = 0) => `${at} ${across}`;
  const cells = new Map(pieces.map(({ id, box }) => [key(along.get(id), other.get(id)), box]));
  const gaps = pieces.flatMap(({ id, box }) => {
    const next = cells.get(key((along.get(id) ?? 0) + 1, other.get(id)));
    return next ? [next[axis] - endOf(box, axis)] : [];
  });
  const median = gaps.toSorted((one, two) => one - two)[Math.floor(gaps.length / 2)] ?? usual;
  return toGrid(Math.min(most, Math.max(least, median)));
}

interface Track {
  readonly start: number;
  readonly length: number;
}

/** Where each row or column begins, counted from the first, and how long its longest piece is. */
function tracks(
  pieces: readonly Piece[],
  indexOf: ReadonlyMap<string, number>,
  axis: Axis,
  gap: number,
): ReadonlyMap<number, Track> {
  const lengths = new Map<number, number>();
  for (const { id, box } of pieces) {
    const index = indexOf.get(id) ?? 0;
    lengths.set(index, Math.max(lengths.get(index) ?? 0, lengthOf(box, axis)));
  }
  const result = new Map<number, Track>();
  let start = 0;
  for (const [index, length] of [...lengths].toSorted(([one], [other]) => one - other)) {
    result.set(index, { start, length });
    start = toGrid(start + length + gap);
  }
  return result;
}

/** In the middle of its track. */
function startIn(
  all: ReadonlyMap<number, Track>,
  index: number | undefined,
  length: number,
): number {
  const track = all.get(index ?? 0);
  return track ? track.start + toGrid((track.length - length) / 2) : 0;
}
