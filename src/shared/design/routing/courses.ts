import { compareText, recordsInOrder } from '../order';
import type { ConnectionId, Design } from '../schema';
import { componentBox, type Rectangle } from '../size';
import { boxIndex, type BoxIndex } from './box-index';
import { freeTurn, LEAST_EXCURSION, MAX_EXCURSION, middlePiece, sidesAround } from './detours';
import { labelPlaces, MIDDLE_OF_LINE, NO_RATES, type LabelOptions } from './label-places';
import { connectionLanes } from './lanes';
import { lineEnds, linePoints, MIDDLE, type ConnectionCourse } from './path';
import { spreadPorts, type Line } from './ports';
import { connectionPorts, type ConnectionPorts } from './sides';

/** In designs with more lines than this nobody follows a single one; the time to look around for each is saved. */
const MOST_LINES_LED_AROUND = 1_500;

/**
 * How every line of a design runs: lines that share a side are spread along it, and they go around components where
 * there is a simple way. The same design gives the same courses, whatever the order of its records.
 */
export function connectionCourses(
  design: Design,
  { hasRates }: LabelOptions = NO_RATES,
): ReadonlyMap<ConnectionId, ConnectionCourse> {
  const isCrowded = Object.keys(design.connections).length > MOST_LINES_LED_AROUND;
  const boxes = boxIndex(isCrowded ? [] : recordsInOrder(design.components).map(componentBox));
  const lines = linesOf(design, boxes);
  const courses = withTurns(lines);
  const places = labelPlaces(
    lines.map(({ line }) => ({
      connection: design.connections[line.id],
      points: linePoints(line.from, line.to, courses.get(line.id)).points,
    })),
    boxes,
    { hasRates },
  );
  return new Map(
    [...courses].map(([id, course]) => [
      id,
      { ...course, label: places.get(id) ?? MIDDLE_OF_LINE },
    ]),
  );
}

interface RoutedLine {
  readonly line: Line;
  /** The sides it would use with nothing in its way. */
  readonly usual: ConnectionPorts;
  /** The boxes in its reach, without those at its ends. */
  readonly others: readonly Rectangle[];
}

/** The lines in order of their ids, with the sides that they use: the usual ones unless there is only a way around. */
function linesOf(design: Design, boxes: BoxIndex): RoutedLine[] {
  const lanes = connectionLanes(design.connections);
  return recordsInOrder(design.connections).flatMap(({ id, from: fromId, to: toId }) => {
    const [from, to] = [design.components[fromId], design.components[toId]];
    if (!from || !to) return [];
    const usual = connectionPorts(from, to);
    const line: Line = { id, from, to, lane: lanes.get(id) ?? 0, ports: usual };
    const others = othersThan(from, to, boxes);
    const around = isFree(line, others)
      ? undefined
      : sidesAround(usual)
          .map((ports) => ({ ...line, ports }))
          .find((candidate) => isFree(candidate, others));
    return [{ line: around ?? line, usual, others }];
  });
}

function isFree({ from, to, ports }: Line, others: readonly Rectangle[]): boolean {
  if (from.id === to.id) return true;
  const [start, end] = lineEnds(from, to, ports, MIDDLE, MIDDLE);
  return freeTurn(start, end, ports, 0, { boxes: others, pieces: [] }) !== null;
}

function othersThan(from: Line['from'], to: Line['to'], boxes: BoxIndex): Rectangle[] {
  const own = [from, to];
  return boxes
    .near(own, 2 * MAX_EXCURSION)
    .filter((box) => !own.some(({ x, y }) => x === box.x && y === box.y));
}

/** The courses, each clear of the lines before it; short ways around come first, so that longer ones run outside them. */
function withTurns(lines: readonly RoutedLine[]): Map<ConnectionId, ConnectionCourse> {
  const spread = spreadPorts(lines.map(({ line }) => line));
  const pieces = boxIndex();
  const courses = new Map<ConnectionId, ConnectionCourse>();
  for (const { line, usual, others } of lines.toSorted(byLengthOfWayAround)) {
    const { from, to, ports } = line;
    const { start = MIDDLE, end = MIDDLE } = spread.get(line.id) ?? {};
    const [first, last] = lineEnds(from, to, ports, start, end);
    // Lines side by side also turn side by side, in the order in which they do not cross.
    const aside = Math.abs(end.offset) > Math.abs(start.offset) ? end.offset : start.offset;
    const usualTurn = -aside * Math.sign(last.x - first.x) * Math.sign(last.y - first.y);
    const surroundings = {
      boxes: others,
      pieces: pieces.near([first, last], MAX_EXCURSION),
    };
    const turn =
      freeTurn(first, last, ports, usualTurn, surroundings) ??
      (ports.source === ports.target ? LEAST_EXCURSION : usualTurn);
    const course = { usual, ports, start, end, turn, label: MIDDLE_OF_LINE };
    courses.set(line.id, course);
    const piece = middlePiece(linePoints(from, to, course).points);
    if (piece) pieces.add(piece);
  }
  return courses;
}

function byLengthOfWayAround({ line: one }: RoutedLine, { line: other }: RoutedLine): number {
  return wayAroundLength(one) - wayAroundLength(other) || compareText(one.id, other.id);
}

function wayAroundLength({ from, to, ports }: Line): number {
  if (ports.source !== ports.target) return 0;
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}
