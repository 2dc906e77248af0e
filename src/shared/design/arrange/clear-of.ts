import { GRID } from '../grid';
import { endOf, type Axis } from './pieces';
import type { Point, Rectangle } from '../size';

/** Room kept around what stays. */
const MARGIN = 48;

/**
 * How far to shift the boxes, in steps of the grid and as near to the wanted shift as can be, so that none of them
 * overlaps one that stays. Only places beside, above and below what stays are tried; one of them is always free.
 */
export function clearOf(
  boxes: readonly Rectangle[],
  staying: readonly Rectangle[],
  wanted: Point,
): Point {
  const isFree = ({ x, y }: Point) =>
    boxes.every((box) =>
      staying.every((other) => !isNear({ ...box, x: box.x + x, y: box.y + y }, other)),
    );
  if (isFree(wanted)) return wanted;
  const shiftsAlong = (axis: Axis) =>
    staying.flatMap((other) => {
      const after = endOf(other, axis) + MARGIN - Math.min(...boxes.map((box) => box[axis]));
      const before = other[axis] - MARGIN - Math.max(...boxes.map((box) => endOf(box, axis)));
      return [Math.ceil(after / GRID) * GRID, Math.floor(before / GRID) * GRID];
    });
  const distance = (shift: Point) => Math.hypot(shift.x - wanted.x, shift.y - wanted.y);
  return (
    [
      ...shiftsAlong('x').map((x) => ({ x, y: wanted.y })),
      ...shiftsAlong('y').map((y) => ({ x: wanted.x, y })),
    ]
      .toSorted((one, other) => distance(one) - distance(other))
      .find(isFree) ?? wanted
  );
}

function isNear(one: Rectangle, other: Rectangle): boolean {
  return (['x', 'y'] as const).every(
    (axis) => one[axis] < endOf(other, axis) + MARGIN && other[axis] < endOf(one, axis) + MARGIN,
  );
}
