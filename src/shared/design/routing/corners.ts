import { COMPONENT_HEIGHT, type Point } from '../size';
import { directionOf, isUpright, transposed, type ConnectionPorts } from './sides';

/** How far from its ends a line turns at the least, where there is room: the arrowhead stands on a straight piece. */
const END_LENGTH = 10;
/** How far a line that has no room between its ends goes around them. */
const LOOP_LENGTH = 20;
const CORNER_RADIUS = 8;

/** The part of the way between two facing ends, along the axis they face in, in which a line may turn; low to high. */
export function turnRange(start: number, end: number): readonly [number, number] {
  const margin = Math.min(END_LENGTH, Math.abs(end - start) / 2);
  return [Math.min(start, end) + margin, Math.max(start, end) - margin];
}

/**
 * The points that a line goes through, both ends included. `turn` moves its middle piece: away from half way between
 * sides that face each other, beyond the farther end when both are the same side.
 */
export function cornersOf(
  start: Point,
  end: Point,
  ports: ConnectionPorts,
  turn: number,
): readonly Point[] {
  const inner = isUpright(ports.source)
    ? innerCorners(transposed(start), transposed(end), ports, turn).map(transposed)
    : innerCorners(start, end, ports, turn);
  return [start, ...inner, end];
}

/** Reckoned as if the line left its end to the left or right. */
function innerCorners(
  start: Point,
  end: Point,
  { source, target }: ConnectionPorts,
  turn: number,
): Point[] {
  const direction = directionOf(source);
  if (source === target) {
    const x = direction * (Math.max(direction * start.x, direction * end.x) + turn);
    return [
      { x, y: start.y },
      { x, y: end.y },
    ];
  }
  if ((end.x - start.x) * direction < 0) {
    const around = Math.max(start.y, end.y) + COMPONENT_HEIGHT / 2 + LOOP_LENGTH;
    const [out, back] = [start.x + direction * LOOP_LENGTH, end.x - direction * LOOP_LENGTH];
    return [
      { x: out, y: start.y },
      { x: out, y: around },
      { x: back, y: around },
      { x: back, y: end.y },
    ];
  }
  if (start.y === end.y) return [];
  const [low, high] = turnRange(start.x, end.x);
  const x = Math.min(Math.max((start.x + end.x) / 2 + turn, low), high);
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}

/** SVG path data of a line through the points, with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${numbers(start)}`];
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    const before = points[index] ?? corner;
    if (!next) {
      parts.push(`L${numbers(corner)}`);
      return;
    }
    const radius = Math.min(
      CORNER_RADIUS,
      distance(before, corner) / 2,
      distance(corner, next) / 2,
    );
    if (radius === 0) return;
    const [arrive, leave] = [towards(corner, before, radius), towards(corner, next, radius)];
    parts.push(`L${numbers(arrive)}`, `Q${numbers(corner)} ${numbers(leave)}`);
  });
  return parts.join('');
}

/** The point at a share of the length of the line through the points. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const pieces = points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return { start, end, length: distance(start, end) };
  });
  let rest = share * pieces.reduce((sum, { length }) => sum + length, 0);
  for (const { start, end, length } of pieces) {
    if (rest <= length && length > 0) return towards(start, end, rest);
    rest -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

/** This far from a point on the way to another one, straight across or down. */
function towards(from: Point, to: Point, length: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * length,
    y: from.y + Math.sign(to.y - from.y) * length,
  };
}

function numbers({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
