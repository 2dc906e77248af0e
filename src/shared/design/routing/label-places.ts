import type { Connection, ConnectionId } from '../schema';
import type { Point, Rectangle } from '../size';
import { boxIndex, type BoxIndex } from './box-index';
import { pointAlong } from './corners';
import { overlaps } from './obstacles';

/** Where along a line its label may stand, as shares of its length, best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const LABEL_HEIGHT = 18;
const MAX_LABEL_WIDTH = 140;
/** Room that stays free at both ends of a line with a label. */
const END_ROOM = 6;
/** About how wide a character of a label is, what its chip adds, and the names of the flows, in canvas pixels. */
const CHARACTER_WIDTH = 6;
const CHIP_PADDING = 12;
const FLOWS_WIDTH = 64;
const CLEARANCE = 2;

interface LabelledLine {
  readonly connection: Connection | undefined;
  readonly points: readonly Point[];
}

/** Where the label of a line stands: the share of the line's length, and how wide it may be there, in canvas pixels. */
export interface LabelPlace {
  readonly share: number;
  readonly room: number;
}

export const MIDDLE_OF_LINE: LabelPlace = { share: SHARES[0], room: MAX_LABEL_WIDTH };

/**
 * The place on each line at which its label covers no component and no label before it. Where there is none the label
 * stands half way, and is no longer than a line that runs straight across.
 */
export function labelPlaces(
  lines: readonly LabelledLine[],
  components: BoxIndex,
): ReadonlyMap<ConnectionId, LabelPlace> {
  const places = new Map<ConnectionId, LabelPlace>();
  const labels = boxIndex();
  for (const { connection, points } of lines) {
    const width = connection ? labelWidth(connection) : 0;
    if (!connection || width === 0) continue;
    const taken = [...components.near(points, width), ...labels.near(points, width)];
    const boxAt = (share: number) => labelBox(pointAlong(points, share), width);
    const isFree = (share: number) =>
      !taken.some((other) => overlaps(other, boxAt(share), CLEARANCE));
    const free = SHARES.find(isFree);
    const place =
      free === undefined
        ? { ...MIDDLE_OF_LINE, room: roomOnLine(points) }
        : { ...MIDDLE_OF_LINE, share: free };
    places.set(connection.id, place);
    labels.add(boxAt(place.share));
  }
  return places;
}

function roomOnLine(points: readonly Point[]): number {
  const [start, end, ...others] = points;
  if (!start || !end || others.length > 0 || start.y !== end.y) return MAX_LABEL_WIDTH;
  const length = Math.abs(end.x - start.x);
  return Math.min(MAX_LABEL_WIDTH, Math.max(LABEL_HEIGHT, length - 2 * END_ROOM));
}

/** About how wide what is written at a line is. */
function labelWidth({ label, flows }: Connection): number {
  const length = label.trim().length;
  const words =
    length === 0 ? 0 : Math.min(MAX_LABEL_WIDTH, length * CHARACTER_WIDTH + CHIP_PADDING);
  return words + (flows.length === 0 ? 0 : FLOWS_WIDTH);
}

function labelBox(centre: Point, width: number): Rectangle {
  return { x: centre.x - width / 2, y: centre.y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
}
