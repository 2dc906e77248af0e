import { addToGroup } from '../../lib/group-by';
import { boxAround, type Point, type Rectangle } from '../size';
import { overlaps } from './obstacles';

/** Boxes that can be looked up by where they are. */
export interface BoxIndex {
  readonly add: (box: Rectangle) => void;
  /**
   * The boxes that reach into the part of the canvas between the points, or come closer to it than the room given; one
   * may come more than once.
   */
  readonly near: (points: readonly Point[], room: number) => Rectangle[];
}

/** How wide the columns are that boxes are kept in, in canvas pixels. */
const COLUMN = 512;

/** Keeps boxes by columns, so that looking around a line does not go through the whole design. */
export function boxIndex(boxes: readonly Rectangle[] = []): BoxIndex {
  const columns = new Map<number, Rectangle[]>();
  const columnOf = (x: number) => Math.floor(x / COLUMN);

  function add(box: Rectangle) {
    const last = columnOf(box.x + box.width);
    for (let column = columnOf(box.x); column <= last; column += 1) {
      addToGroup(columns, column, box);
    }
  }

  function near(points: readonly Point[], room: number) {
    const around = boxAround(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
    if (!around) return [];
    const [first, last] = [columnOf(around.x - room), columnOf(around.x + around.width + room)];
    const found: Rectangle[] = [];
    const addFrom = (column: readonly Rectangle[] | undefined) => {
      for (const box of column ?? []) if (overlaps(box, around, room)) found.push(box);
    };
    if (last - first >= columns.size) {
      for (const column of columns.values()) addFrom(column);
    } else {
      for (let column = first; column <= last; column += 1) addFrom(columns.get(column));
    }
    return found;
  }

  boxes.forEach(add);
  return { add, near };
}
