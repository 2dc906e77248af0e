import { Position } from '@xyflow/system';
import { centreOf, COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point, type Rectangle } from '../size';

/** Which sides of the two boxes a line leaves and enters. */
export interface ConnectionPorts {
  readonly source: Position;
  readonly target: Position;
}

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

export function isSamePorts(one: ConnectionPorts, other: ConnectionPorts): boolean {
  return one.source === other.source && one.target === other.target;
}

/** Whether lines leave the side upwards or downwards. */
export function isUpright(side: Position): boolean {
  return side === Position.Top || side === Position.Bottom;
}

/** 1 for the sides that look along the axis, -1 for those that look against it. */
export function directionOf(side: Position): 1 | -1 {
  return side === Position.Right || side === Position.Bottom ? 1 : -1;
}

/** A place on a side, this far from its middle. */
export function placeOnSide(box: Rectangle, side: Position, offset: number): Point {
  const centre = centreOf(box);
  switch (side) {
    case Position.Left:
      return { x: box.x, y: centre.y + offset };
    case Position.Right:
      return { x: box.x + box.width, y: centre.y + offset };
    case Position.Top:
      return { x: centre.x + offset, y: box.y };
    case Position.Bottom:
      return { x: centre.x + offset, y: box.y + box.height };
  }
}

/** The point as seen with the axes exchanged, so that lines that run down are reckoned like lines that run across. */
export function transposed({ x, y }: Point): Point {
  return { x: y, y: x };
}
