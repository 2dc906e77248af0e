import type { Position } from '@xyflow/system';
import { addToGroup } from '../../lib/group-by';
import { compareText } from '../order';
import type { ComponentId, ConnectionId } from '../schema';
import { centreOf, componentBox, COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point } from '../size';
import { portOffsets } from './port-offsets';
import { directionOf, isUpright, transposed, type ConnectionPorts } from './sides';

/** A line of a design with the sides it uses. */
export interface Line {
  readonly id: ConnectionId;
  readonly from: Point & { readonly id: ComponentId };
  readonly to: Point & { readonly id: ComponentId };
  /** See `connectionLanes`. */
  readonly lane: number;
  readonly ports: ConnectionPorts;
}

/** The place of an end on its side. */
export interface Port {
  /** From the middle of the side, to the right or down, in canvas pixels. */
  readonly offset: number;
  /** Nothing else uses the side, so that the end may slide along it until its line is straight. */
  readonly isAlone: boolean;
}

/** How far an end may stand from the middle of a side: left and right sides are the short ones. */
const REACH = { beside: COMPONENT_HEIGHT / 2 - 8, upright: COMPONENT_WIDTH / 2 - 12 };
/** Components that are out of line by no more than this have a straight line between them. */
const NEARLY_LEVEL = { beside: 24, upright: 48 };

/** The farthest that an end alone on its side slides to make its line straight. */
export function slideLimits(side: Position): { readonly alone: number; readonly both: number } {
  return isUpright(side)
    ? { alone: NEARLY_LEVEL.upright, both: NEARLY_LEVEL.upright }
    : { alone: REACH.beside, both: NEARLY_LEVEL.beside };
}

interface LineEnd {
  readonly line: Line;
  readonly end: 'start' | 'end';
  readonly side: Position;
  /** How far the other component stands off along the side, and how far away from it. */
  readonly along: number;
  readonly away: number;
}

/** Spreads the ends of lines along the sides that they share, in the order in which the lines do not cross. */
export function spreadPorts(
  lines: readonly Line[],
): ReadonlyMap<ConnectionId, { readonly start: Port; readonly end: Port }> {
  const sides = new Map<string, LineEnd[]>();
  for (const line of lines) {
    addToGroup(sides, `${line.ports.source} ${line.from.id}`, endOf(line, 'start'));
    addToGroup(sides, `${line.ports.target} ${line.to.id}`, endOf(line, 'end'));
  }
  const isAlone = (line: Line, end: 'start' | 'end') =>
    sides.get(
      end === 'start'
        ? `${line.ports.source} ${line.from.id}`
        : `${line.ports.target} ${line.to.id}`,
    )?.length === 1;

  const starts = new Map<ConnectionId, Port>();
  const ends = new Map<ConnectionId, Port>();
  for (const shared of sides.values()) {
    shared.sort(inOrder);
    const wishes = shared.map((lineEnd) => ({ straightAt: straightAt(lineEnd, isAlone) }));
    const offsets = portOffsets(wishes, reachOf(shared[0]?.side));
    shared.forEach(({ line, end }, index) => {
      const port = { offset: offsets?.[index] ?? line.lane, isAlone: shared.length === 1 };
      (end === 'start' ? starts : ends).set(line.id, port);
    });
  }
  const middle: Port = { offset: 0, isAlone: true };
  return new Map(
    lines.map(({ id }) => [id, { start: starts.get(id) ?? middle, end: ends.get(id) ?? middle }]),
  );
}

function reachOf(side: Position | undefined): number {
  return side !== undefined && isUpright(side) ? REACH.upright : REACH.beside;
}

function endOf(line: Line, end: 'start' | 'end'): LineEnd {
  const side = end === 'start' ? line.ports.source : line.ports.target;
  const [own, other] = end === 'start' ? [line.from, line.to] : [line.to, line.from];
  const [centre, otherCentre] = [centreOf(componentBox(own)), centreOf(componentBox(other))];
  const seen = (point: Point) => (isUpright(side) ? transposed(point) : point);
  return {
    line,
    end,
    side,
    along: seen(otherCentre).y - seen(centre).y,
    away: (seen(otherCentre).x - seen(centre).x) * directionOf(side),
  };
}

/** Where on its side an end would like to be so that its line is straight; null when the line turns anyway. */
function straightAt(
  { line, end, side, along }: LineEnd,
  isAlone: (line: Line, end: 'start' | 'end') => boolean,
): number | null {
  const { source, target } = line.ports;
  if (source === target || Math.abs(along) > slideLimits(side).both) return null;
  if (isAlone(line, end === 'start' ? 'end' : 'start')) return 0;
  return along / 2 + line.lane;
}

/**
 * Lines stand in the order of the directions they leave in. Those that come back to the same side of the other component
 * run around all others, the farthest outermost.
 */
function inOrder(one: LineEnd, other: LineEnd): number {
  const [turnsBack, otherTurnsBack] = [backTurn(one), backTurn(other)];
  if (turnsBack !== otherTurnsBack) return turnsBack - otherTurnsBack;
  const byDirection =
    turnsBack === 0 ? slope(one) - slope(other) : Math.abs(other.along) - Math.abs(one.along);
  const order =
    byDirection || one.line.lane - other.line.lane || compareText(one.line.id, other.line.id);
  return turnsBack < 0 ? -order : order;
}

function backTurn({ line, along }: LineEnd): number {
  return line.ports.source === line.ports.target ? Math.sign(along) : 0;
}

function slope({ along, away }: LineEnd): number {
  return along / Math.max(1, away);
}
