import type { Connection, ConnectionId } from '../schema';
import type { Point, Rectangle } from '../size';
import { boxIndex, type BoxIndex } from './box-index';
import { pointAlong } from './corners';
import { overlaps } from './obstacles';

/** Where along a line its label may stand, as shares of its length, best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const LABEL_HEIGHT = 18;
export const MAX_LABEL_WIDTH = 140;
/** Room that stays free at both ends of a line with a label. */
const END_ROOM = 6;
/** About how wide a character of a label is, what its chip adds, and the names of the flows, in canvas pixels. */
const CHARACTER_WIDTH = 6;
const CHIP_PADDING = 12;
const FLOWS_WIDTH = 64;
const CLEARANCE = 2;
/** What passes over the line stands in a row of its own, under its words. */
const RATE_WIDTH = 68;
const RATE_HEIGHT = 16;

export interface LabelOptions {
  /** Whether it is written at the lines how much passes over them. */
  readonly hasRates: boolean;
}

export const NO_RATES: LabelOptions = { hasRates: false };

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
  { hasRates }: LabelOptions,
): ReadonlyMap<ConnectionId, LabelPlace> {
  const places = new Map<ConnectionId, LabelPlace>();
  const labels = boxIndex();
  for (const { connection, points } of lines) {
    const words = connection ? labelWidth(connection) : 0;
    if (!connection || (words === 0 && !hasRates)) continue;
    const width = hasRates ? Math.max(words, RATE_WIDTH) : words;
    const height = hasRates && words > 0 ? LABEL_HEIGHT + RATE_HEIGHT : LABEL_HEIGHT;
    const taken = [...components.near(points, width), ...labels.near(points, width)];
    const boxAt = (share: number) => labelBox(pointAlong(points, share), width, height);
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

function labelBox(centre: Point, width: number, height: number): Rectangle {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}
