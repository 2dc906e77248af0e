import type { Rectangle } from '../size';
import type { Guide } from './guides';
import { endOf, lengthOf, type Axis } from './pieces';

/** Things further apart than this are not seen as neighbours. */
const MAX_GAP = 400;
const SAME = 0.5;

/** The two boxes next to a box on either side, nearest first. */
interface Neighbours {
  readonly before: readonly Rectangle[];
  readonly after: readonly Rectangle[];
}

/** Where a box could start along the axis to have the same gap on both sides, or the gap that its neighbours have. */
export function gapStarts(
  box: Rectangle,
  others: readonly Rectangle[],
  axis: Axis,
): readonly number[] {
  return equalGaps(neighboursOf(box, others, axis), lengthOf(box, axis), axis).map(
    ({ start }) => start,
  );
}

/** The equal gaps around a box that stands where they are equal. */
export function gapGuides(
  box: Rectangle,
  others: readonly Rectangle[],
  axis: Axis,
): readonly Guide[] {
  return equalGaps(neighboursOf(box, others, axis), lengthOf(box, axis), axis)
    .filter(({ start }) => Math.abs(start - box[axis]) <= SAME)
    .flatMap(({ pairs }) => pairs(box).map(([one, two]) => gapBetween(one, two, axis)));
}

interface EqualGap {
  readonly start: number;
  /** The boxes on either side of each of the equal gaps, once the box is there. */
  readonly pairs: (box: Rectangle) => readonly (readonly [Rectangle, Rectangle])[];
}

function equalGaps({ before, after }: Neighbours, length: number, axis: Axis): EqualGap[] {
  const [left, further] = before;
  const [right, beyond] = after;
  const result: EqualGap[] = [];
  if (left && right && right[axis] - endOf(left, axis) > length) {
    const start = (endOf(left, axis) + right[axis] - length) / 2;
    result.push({
      start,
      pairs: (box) => [
        [left, box],
        [box, right],
      ],
    });
  }
  if (left && further) {
    const start = endOf(left, axis) + left[axis] - endOf(further, axis);
    result.push({
      start,
      pairs: (box) => [
        [further, left],
        [left, box],
      ],
    });
  }
  if (right && beyond) {
    const start = right[axis] - (beyond[axis] - endOf(right, axis)) - length;
    result.push({
      start,
      pairs: (box) => [
        [box, right],
        [right, beyond],
      ],
    });
  }
  return result;
}

function neighboursOf(box: Rectangle, others: readonly Rectangle[], axis: Axis): Neighbours {
  const across: Axis = axis === 'x' ? 'y' : 'x';
  const inRow = others.filter(
    (other) => other[across] < endOf(box, across) && box[across] < endOf(other, across),
  );
  const isNear = (gap: number) => gap > 0 && gap <= MAX_GAP;
  const beforeOf = (from: Rectangle) =>
    nearest(inRow, (other) => from[axis] - endOf(other, axis), isNear);
  const afterOf = (from: Rectangle) =>
    nearest(inRow, (other) => other[axis] - endOf(from, axis), isNear);
  const [left, right] = [beforeOf(box), afterOf(box)];
  const [further, beyond] = [left && beforeOf(left), right && afterOf(right)];
  return {
    before: [left, further].flatMap((found) => found ?? []),
    after: [right, beyond].flatMap((found) => found ?? []),
  };
}

function nearest(
  boxes: readonly Rectangle[],
  gapTo: (box: Rectangle) => number,
  isNear: (gap: number) => boolean,
): Rectangle | undefined {
  let found: Rectangle | undefined;
  let least = Infinity;
  for (const box of boxes) {
    const gap = gapTo(box);
    if (isNear(gap) && gap < least) [found, least] = [box, gap];
  }
  return found;
}

function gapBetween(one: Rectangle, two: Rectangle, axis: Axis): Guide {
  const across: Axis = axis === 'x' ? 'y' : 'x';
  const start = Math.max(one[across], two[across]);
  const end = Math.min(endOf(one, across), endOf(two, across));
  return { kind: 'gap', axis, at: (start + end) / 2, from: endOf(one, axis), to: two[axis] };
}
