import { Position } from '@xyflow/system';
import type { Point, Rectangle } from '../size';
import { cornersOf, turnRange } from './corners';
import { boxesNear, cutsAny, overlaps, spanOf } from './obstacles';
import { directionOf, isUpright, transposed, type ConnectionPorts } from './sides';

/** What a line keeps away from. */
export interface Surroundings {
  /** Boxes of components that are not its ends. */
  readonly boxes: readonly Rectangle[];
  /** The middle pieces of lines that are drawn already; running along one would hide it, crossing one does not. */
  readonly pieces: readonly Rectangle[];
}

/** How far from the boxes a line runs that goes around them. */
const DISTANCE = 16;
export const LEAST_EXCURSION = DISTANCE;
/** Middle pieces of lines side by side are this far apart, and never closer than the clearance. */
const PIECE_STEP = 12;
const PIECE_CLEARANCE = 7;
/** So many places are tried at the most. */
const MAX_ATTEMPTS = 24;
/** A line that would have to go farther out than this runs through the boxes after all. */
export const MAX_EXCURSION = 160;

/** The sides on which a line can come around what stands between two components that face each other. */
export function sidesAround(facing: ConnectionPorts): readonly ConnectionPorts[] {
  const sides = isUpright(facing.source)
    ? [Position.Right, Position.Left]
    : [Position.Bottom, Position.Top];
  return sides.map((side) => ({ source: side, target: side }));
}

/**
 * Where the middle piece of a line stands (see `cornersOf`) so that the line is free of boxes and does not run along
 * another one: the usual place, or else the nearest to it. Null when every place would be in a box.
 */
export function freeTurn(
  start: Point,
  end: Point,
  ports: ConnectionPorts,
  usual: number,
  { boxes, pieces }: Surroundings,
): number | null {
  const isAround = ports.source === ports.target;
  const near = boxesNear(boxes, [start, end], isAround ? MAX_EXCURSION : undefined);
  const turns = isAround
    ? excursions(start, end, ports, near)
    : turnsBetween(start, end, ports, usual, near);
  const nearPieces = boxesNear(pieces, [start, end], isAround ? MAX_EXCURSION : PIECE_CLEARANCE);
  let first: number | null = null;
  for (const turn of turns) {
    const points = cornersOf(start, end, ports, turn);
    const piece = middlePiece(points);
    if (cutsAny(points, near)) {
      // A line without a middle piece is the same whatever its turn.
      if (piece === null) return null;
      continue;
    }
    if (piece === null || !runsAlong(piece, nearPieces)) return turn;
    first ??= turn;
  }
  return first;
}

/** The piece of a line that its turn moves; null when it is straight. */
export function middlePiece(points: readonly Point[]): Rectangle | null {
  const [, first, last] = points;
  return points.length === 4 && first && last ? spanOf(first, last) : null;
}

function runsAlong(piece: Rectangle, others: readonly Rectangle[]): boolean {
  const isAcross = piece.width > 0;
  return others.some(
    (other) => other.width > 0 === isAcross && overlaps(piece, other, PIECE_CLEARANCE),
  );
}

/** Places between two facing ends, nearest to the usual one first; mostly that is all that is asked for. */
function* turnsBetween(
  start: Point,
  end: Point,
  ports: ConnectionPorts,
  usual: number,
  near: readonly Rectangle[],
): Generator<number> {
  yield usual;
  const seen = (point: Point) => (isUpright(ports.source) ? transposed(point) : point);
  const [from, to] = [seen(start).x, seen(end).x];
  const [low, high] = turnRange(from, to);
  const middle = (from + to) / 2;
  const besideBoxes = near.flatMap((box) => {
    const far = { x: box.x + box.width, y: box.y + box.height };
    return [seen(box).x - DISTANCE - middle, seen(far).x + DISTANCE - middle];
  });
  const besideLines = [1, -1, 2, -2, 3, -3].map((step) => usual + step * PIECE_STEP);
  const others = [...besideLines, ...besideBoxes]
    .filter((turn) => middle + turn >= low && middle + turn <= high)
    .toSorted((one, other) => Math.abs(one - usual) - Math.abs(other - usual) || one - other);
  yield* [...new Set(others)].slice(0, MAX_ATTEMPTS);
}

/** How far a line that comes back to the same side may go out, shortest first. */
function* excursions(
  start: Point,
  end: Point,
  ports: ConnectionPorts,
  near: readonly Rectangle[],
): Generator<number> {
  yield DISTANCE;
  const outward = ({ x, y }: Point) =>
    directionOf(ports.source) * (isUpright(ports.source) ? y : x);
  const outer = Math.max(outward(start), outward(end));
  const beyondBoxes = near.map((box) => {
    const far = { x: box.x + box.width, y: box.y + box.height };
    return Math.max(outward(box), outward(far)) + DISTANCE - outer;
  });
  const turns = [...new Set([DISTANCE, ...beyondBoxes])]
    .flatMap((turn) => [0, 1, 2, 3].map((step) => turn + step * PIECE_STEP))
    .filter((turn) => turn >= DISTANCE && turn <= MAX_EXCURSION)
    .toSorted((one, other) => one - other);
  yield* turns.slice(0, MAX_ATTEMPTS);
}
