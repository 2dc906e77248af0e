import { boxAround, type Point, type Rectangle } from '../size';

/** The least room between a line and a box that it passes. */
const CLEARANCE = 8;

/** Whether the line through the points cuts one of the boxes or runs close by. */
export function cutsAny(points: readonly Point[], boxes: readonly Rectangle[]): boolean {
  if (boxes.length === 0) return false;
  return points.slice(1).some((end, index) => {
    const piece = spanOf(points[index] ?? end, end);
    return boxes.some((box) => overlaps(box, piece, CLEARANCE));
  });
}

/** The boxes that reach into the part of the canvas between the points, or close to it. */
export function boxesNear(
  boxes: readonly Rectangle[],
  points: readonly Point[],
  room = CLEARANCE,
): Rectangle[] {
  const around = boxAround(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return around ? boxes.filter((box) => overlaps(box, around, room)) : [];
}

/** The box of a straight piece of a line; it has no width or no height. */
export function spanOf(start: Point, end: Point): Rectangle {
  return {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  };
}

/** Whether two boxes overlap, or come closer than the room between them should be. */
export function overlaps(one: Rectangle, other: Rectangle, room: number): boolean {
  return (
    one.x < other.x + other.width + room &&
    other.x < one.x + one.width + room &&
    one.y < other.y + other.height + room &&
    other.y < one.y + one.height + room
  );
}
