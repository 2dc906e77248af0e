import type { Design } from '#shared/design/schema';
import {
  componentBox,
  designBounds,
  holdsBox,
  type Point,
  type Rectangle,
} from '#shared/design/size';
import { GRID, snapped } from '#shared/design/grid';

/** Room kept free around everything that is put on the canvas. */
const MARGIN = 3 * GRID;
/** Between a component and the next one to its right: room for a line with a label. */
const NEXT_GAP = 8 * GRID;
const STEP = 3 * GRID;
const MAX_RINGS = 40;

type Size = Pick<Rectangle, 'width' | 'height'>;

/** Where the next component goes: beside the given one, to the right first, as long as that is in sight. */
export function placeBeside(
  design: Design,
  component: Point,
  size: Size,
  isInSight: (box: Rectangle) => boolean,
): Point {
  const box = componentBox(component);
  const right = { x: box.x + box.width + NEXT_GAP, y: box.y };
  const candidates = [
    right,
    { x: box.x, y: box.y + box.height + NEXT_GAP },
    { x: box.x - size.width - NEXT_GAP, y: box.y },
    { x: box.x, y: box.y - size.height - NEXT_GAP },
  ].map(snapped);
  const seen = candidates.find((place) => {
    const free = freePlace(design, place, size);
    return free.x === place.x && free.y === place.y && isInSight({ ...place, ...size });
  });
  return seen ?? freePlace(design, right, size);
}

/** The top left corner of a box of that size around the point. */
export function around(middle: Point, { width, height }: Size): Point {
  return { x: middle.x - width / 2, y: middle.y - height / 2 };
}

/**
 * The place nearest to the wanted one (both are top left corners, the result on the grid) where a box of that size
 * keeps its distance from every component and does not lie across the rim of a boundary.
 */
export function freePlace(design: Design, wanted: Point, size: Size): Point {
  const components = Object.values(design.components).map(componentBox);
  const boundaries = Object.values(design.boundaries);
  const start = snapped(wanted);
  const isFree = (place: Point) => {
    const box = { ...place, ...size };
    return (
      components.every((other) => !overlaps(box, other, MARGIN)) &&
      boundaries.every((frame) => holdsBox(frame, box) || !overlaps(box, frame, 0))
    );
  };
  for (let ring = 0; ring <= MAX_RINGS; ring += 1) {
    const free = ringAround(start, ring).filter(isFree);
    if (free.length > 0) return nearest(free, start);
  }
  const bounds = designBounds(design);
  return bounds ? snapped({ x: bounds.x + bounds.width + NEXT_GAP, y: bounds.y }) : start;
}

function overlaps(one: Rectangle, other: Rectangle, margin: number): boolean {
  return (
    one.x < other.x + other.width + margin &&
    other.x < one.x + one.width + margin &&
    one.y < other.y + other.height + margin &&
    other.y < one.y + one.height + margin
  );
}

/** The lattice points on a square around the start. */
function ringAround({ x, y }: Point, ring: number): Point[] {
  if (ring === 0) return [{ x, y }];
  const points: Point[] = [];
  for (let across = -ring; across <= ring; across += 1) {
    const isEdge = Math.abs(across) === ring;
    for (let down = -ring; down <= ring; down += isEdge ? 1 : 2 * ring) {
      points.push({ x: x + across * STEP, y: y + down * STEP });
    }
  }
  return points;
}

function nearest(points: readonly Point[], to: Point): Point {
  const distance = (point: Point) => Math.hypot(point.x - to.x, point.y - to.y);
  return points.reduce((best, point) => (distance(point) < distance(best) ? point : best));
}
