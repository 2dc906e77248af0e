import { getSmoothStepPath, Position } from '@xyflow/react';
import type { Connection } from '#shared/design/schema';
import { centreOf, type Point, type Rectangle } from '#shared/design/size';

/** Ids of the four handles of a component. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Where a connection leaves one component and reaches the other, in canvas pixels. */
export interface Route {
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** Distance from the middle line between the two components; parallel connections have different ones. */
  readonly offset: number;
}

const LANE_WIDTH = 14;
/** Less room than this between two components and a line between them has no space to bend. */
const MIN_GAP = 24;
const CORNER_RADIUS = 8;

const POSITIONS: Readonly<Record<Side, Position>> = {
  top: Position.Top,
  right: Position.Right,
  bottom: Position.Bottom,
  left: Position.Left,
};

/** The lane of each connection among those between the same two components: 0 in the middle, then to both sides. */
export function connectionLanes(connections: readonly Connection[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Connection[]>();
  for (const connection of connections) {
    const pair = JSON.stringify([connection.from, connection.to].sort());
    const together = pairs.get(pair);
    if (together) together.push(connection);
    else pairs.set(pair, [connection]);
  }
  const lanes = new Map<string, number>();
  for (const together of pairs.values()) {
    together.forEach((connection, index) => {
      const lane = index - (together.length - 1) / 2;
      // Seen from the same component, whichever way the connection goes.
      lanes.set(connection.id, connection.from < connection.to ? lane : -lane);
    });
  }
  return lanes;
}

export function routeBetween(from: Rectangle, to: Rectangle, lane: number): Route {
  const [fromSide, toSide] = facingSides(from, to);
  const offset = lane * LANE_WIDTH * (fromSide === 'left' || fromSide === 'top' ? -1 : 1);
  const start = pointOn(from, fromSide, offset);
  const end = pointOn(to, toSide, offset);
  return { fromSide, toSide, fromX: start.x, fromY: start.y, toX: end.x, toY: end.y, offset };
}

/** The line as an SVG path, and the point for its label. */
export function routePath(route: Route): { path: string; label: Point } {
  const isHorizontal = route.fromSide === 'left' || route.fromSide === 'right';
  const [path, x, y] = getSmoothStepPath({
    sourceX: route.fromX,
    sourceY: route.fromY,
    targetX: route.toX,
    targetY: route.toY,
    sourcePosition: POSITIONS[route.fromSide],
    targetPosition: POSITIONS[route.toSide],
    borderRadius: CORNER_RADIUS,
    ...(route.offset !== 0 &&
      (isHorizontal
        ? { centerX: (route.fromX + route.toX) / 2 + bendShift(route) }
        : { centerY: (route.fromY + route.toY) / 2 + bendShift(route) })),
  });
  return { path, label: { x, y } };
}

/** Parallel lines that bend must bend at different places, or they run on top of each other there. */
function bendShift(route: Route): number {
  const goesUp = route.toY < route.fromY;
  const goesLeft = route.toX < route.fromX;
  return goesUp === goesLeft ? -route.offset : route.offset;
}

function facingSides(from: Rectangle, to: Rectangle): [Side, Side] {
  const gapX = Math.max(to.x - (from.x + from.width), from.x - (to.x + to.width));
  const gapY = Math.max(to.y - (from.y + from.height), from.y - (to.y + to.height));
  const isHorizontal = gapX >= MIN_GAP || (gapY < MIN_GAP && gapX >= gapY);
  if (isHorizontal) return to.x >= from.x ? ['right', 'left'] : ['left', 'right'];
  return to.y >= from.y ? ['bottom', 'top'] : ['top', 'bottom'];
}

function pointOn(box: Rectangle, side: Side, offset: number): Point {
  const middle = centreOf(box);
  switch (side) {
    case 'top':
      return { x: middle.x + offset, y: box.y };
    case 'bottom':
      return { x: middle.x + offset, y: box.y + box.height };
    case 'left':
      return { x: box.x, y: middle.y + offset };
    case 'right':
      return { x: box.x + box.width, y: middle.y + offset };
  }
}
