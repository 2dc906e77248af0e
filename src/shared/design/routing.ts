import { getSmoothStepPath, Position } from '@xyflow/system';
import type { Connection, ConnectionId } from './schema';
import {
  centreOf,
  componentBox,
  COMPONENT_HEIGHT,
  COMPONENT_WIDTH,
  type Point,
  type Rectangle,
} from './size';

/** Which sides of the two boxes a line leaves and enters. */
export interface ConnectionPorts {
  readonly source: Position;
  readonly target: Position;
}

/** How far apart lines between the same two components run, in canvas pixels. */
const LANE_WIDTH = 12;
const CORNER_RADIUS = 8;
/** Ends that are out of line by no more than this slide along their sides until the line is straight. */
const MAX_SLIDE = { x: 48, y: 24 };

/** The least height between two boxes that a line can turn twice in. */
const MIN_TURN_HEIGHT = 32;

/**
 * The sides that a line between two components uses: left and right when one stands beside the other, top and bottom
 * when one stands above the other in the same column. A line that runs back to the left also uses top and bottom where
 * there is room, since the left side is where lines arrive. Both are given by their top left corners.
 */
export function connectionPorts(from: Point, to: Point): ConnectionPorts {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const isBeside = Math.abs(across) >= COMPONENT_WIDTH;
  const isAbove = Math.abs(down) >= COMPONENT_HEIGHT;
  const runsBack = across < 0 && Math.abs(down) >= COMPONENT_HEIGHT + MIN_TURN_HEIGHT;
  if (runsBack || (isAbove && !isBeside)) {
    return down > 0
      ? { source: Position.Bottom, target: Position.Top }
      : { source: Position.Top, target: Position.Bottom };
  }
  return across >= 0
    ? { source: Position.Right, target: Position.Left }
    : { source: Position.Left, target: Position.Right };
}

/** Where the middle of a side is. */
function portPoint(box: Rectangle, side: Position): Point {
  const centre = centreOf(box);
  switch (side) {
    case Position.Left:
      return { x: box.x, y: centre.y };
    case Position.Right:
      return { x: box.x + box.width, y: centre.y };
    case Position.Top:
      return { x: centre.x, y: box.y };
    case Position.Bottom:
      return { x: centre.x, y: box.y + box.height };
  }
}

export interface ConnectionPath {
  /** SVG path data. */
  readonly path: string;
  /** Where a label is centred. */
  readonly label: Point;
}

/** The line between two components given by their top left corners; `lane` moves it aside (see `connectionLanes`). */
export function connectionPath(from: Point, to: Point, lane = 0): ConnectionPath {
  const ports = connectionPorts(from, to);
  const isUpright = ports.source === Position.Top || ports.source === Position.Bottom;
  const aside = (point: Point): Point =>
    isUpright ? { x: point.x + lane, y: point.y } : { x: point.x, y: point.y + lane };
  const [start, end] = straightened(
    aside(portPoint(componentBox(from), ports.source)),
    aside(portPoint(componentBox(to), ports.target)),
    isUpright,
  );
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  // Lines side by side also turn side by side, in the order in which they do not cross.
  const turn = lane * Math.sign(end.x - start.x) * Math.sign(end.y - start.y);
  const [path, x, y] = getSmoothStepPath({
    sourceX: start.x,
    sourceY: start.y,
    sourcePosition: ports.source,
    targetX: end.x,
    targetY: end.y,
    targetPosition: ports.target,
    centerX: isUpright ? middle.x : middle.x - turn,
    centerY: isUpright ? middle.y - turn : middle.y,
    borderRadius: CORNER_RADIUS,
  });
  return { path, label: { x, y } };
}

function straightened(start: Point, end: Point, isUpright: boolean): [Point, Point] {
  const x = (start.x + end.x) / 2;
  const y = (start.y + end.y) / 2;
  if (isUpright && Math.abs(start.x - end.x) <= MAX_SLIDE.x) {
    return [
      { x, y: start.y },
      { x, y: end.y },
    ];
  }
  if (!isUpright && Math.abs(start.y - end.y) <= MAX_SLIDE.y) {
    return [
      { x: start.x, y },
      { x: end.x, y },
    ];
  }
  return [start, end];
}

/** How far each line runs beside the straight one, so that lines between the same two components can be told apart. */
export function connectionLanes(
  connections: Readonly<Record<ConnectionId, Connection>>,
): ReadonlyMap<ConnectionId, number> {
  const pairs = new Map<string, ConnectionId[]>();
  for (const { id, from, to } of Object.values(connections)) {
    const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
    const lines = pairs.get(pair);
    if (lines) lines.push(id);
    else pairs.set(pair, [id]);
  }
  const lanes = new Map<ConnectionId, number>();
  for (const lines of pairs.values()) {
    lines.toSorted().forEach((id, index) => {
      lanes.set(id, (index - (lines.length - 1) / 2) * LANE_WIDTH);
    });
  }
  return lanes;
}
