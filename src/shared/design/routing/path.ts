import { centreOf, componentBox, type Point } from '../size';
import { cornersOf, pointAlong, roundedPath } from './corners';
import { MIDDLE_OF_LINE, type LabelPlace } from './label-places';
import { slideLimits, type Port } from './ports';
import {
  connectionPorts,
  isSamePorts,
  isUpright,
  placeOnSide,
  type ConnectionPorts,
} from './sides';

/** How a line runs between its ends, as far as that depends on the rest of the design. */
export interface ConnectionCourse {
  /** The sides that are usual for where its ends stand in the design. */
  readonly usual: ConnectionPorts;
  /** The sides that it uses there, to come around what is in the way. */
  readonly ports: ConnectionPorts;
  readonly start: Port;
  readonly end: Port;
  /** Where its middle piece stands (see `cornersOf`). */
  readonly turn: number;
  readonly label: LabelPlace;
}

/** Whether two courses say the same. */
export function isSameCourse(one: ConnectionCourse, other: ConnectionCourse): boolean {
  return (
    one.turn === other.turn &&
    one.label.share === other.label.share &&
    one.label.room === other.label.room &&
    isSamePort(one.start, other.start) &&
    isSamePort(one.end, other.end) &&
    isSamePorts(one.usual, other.usual) &&
    isSamePorts(one.ports, other.ports)
  );
}

function isSamePort(one: Port, other: Port): boolean {
  return one.offset === other.offset && one.isAlone === other.isAlone;
}

export interface ConnectionPath {
  /** The top left corners of the two components. */
  readonly from: Point;
  readonly to: Point;
  /** SVG path data. */
  readonly path: string;
  /** Where a label is centred. */
  readonly label: Point;
  /** How wide a label may be there, in canvas pixels. */
  readonly labelRoom: number;
  readonly ports: ConnectionPorts;
  readonly start: Point;
  readonly end: Point;
}

/** Two ends that both share their sides are pulled straight only over this distance: their neighbours are near. */
const MAX_SHARED_SLIDE = 8;

/** The port of a line that has both its sides for itself. */
export const MIDDLE: Port = { offset: 0, isAlone: true };

/**
 * The line between two components given by their top left corners. While a drag has them where other sides are usual
 * than in the design, the line ignores what stands around it.
 */
export function connectionPath(from: Point, to: Point, course?: ConnectionCourse): ConnectionPath {
  const { ports, points } = linePoints(from, to, course);
  const { share, room } = course?.label ?? MIDDLE_OF_LINE;
  return {
    from,
    to,
    path: roundedPath(points),
    label: pointAlong(points, share),
    labelRoom: room,
    ports,
    start: points[0] ?? from,
    end: points.at(-1) ?? to,
  };
}

/** The points that the line goes through, and the sides that it uses. */
export function linePoints(
  from: Point,
  to: Point,
  course?: ConnectionCourse,
): { readonly ports: ConnectionPorts; readonly points: readonly Point[] } {
  const usual = connectionPorts(from, to);
  const known = course && isSamePorts(course.usual, usual) ? course : undefined;
  const ports = known?.ports ?? usual;
  const [start, end] = lineEnds(from, to, ports, known?.start ?? MIDDLE, known?.end ?? MIDDLE);
  return { ports, points: cornersOf(start, end, ports, known?.turn ?? 0) };
}

/** Where the line leaves and arrives; an end with a side of its own slides along it when that makes the line straight. */
export function lineEnds(
  from: Point,
  to: Point,
  ports: ConnectionPorts,
  startPort: Port,
  endPort: Port,
): readonly [Point, Point] {
  const [fromBox, toBox] = [componentBox(from), componentBox(to)];
  const start = placeOnSide(fromBox, ports.source, startPort.offset);
  const end = placeOnSide(toBox, ports.target, endPort.offset);
  if (ports.source === ports.target) return [start, end];
  const axis = isUpright(ports.source) ? 'x' : 'y';
  const { alone, both } = slideLimits(ports.source);
  const straight = (place: number) =>
    [
      { ...start, [axis]: place },
      { ...end, [axis]: place },
    ] as const;
  const middle = (start[axis] + end[axis]) / 2;
  const difference = Math.abs(start[axis] - end[axis]);
  if (startPort.isAlone && endPort.isAlone) {
    return difference <= both ? straight(middle) : [start, end];
  }
  if (endPort.isAlone && Math.abs(start[axis] - centreOf(toBox)[axis]) <= alone) {
    return straight(start[axis]);
  }
  if (startPort.isAlone && Math.abs(end[axis] - centreOf(fromBox)[axis]) <= alone) {
    return straight(end[axis]);
  }
  const areShared = !startPort.isAlone && !endPort.isAlone;
  return areShared && difference <= MAX_SHARED_SLIDE ? straight(middle) : [start, end];
}
