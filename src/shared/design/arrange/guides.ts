import { toGrid } from '../grid';
import type { Point, Rectangle } from '../size';
import { gapGuides, gapStarts } from './gaps';
import { endOf, middleOf, type Axis } from './pieces';

/**
 * What a thing that is dragged has snapped to: a `line` that crosses `axis` at `at`, or a `gap` along `axis` that is
 * equal to another one, drawn at `at` on the other axis. `from` and `to` are its ends.
 */
export interface Guide {
  readonly kind: 'line' | 'gap';
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A side or a centre that others can be in line with. */
interface Mark {
  readonly at: number;
  readonly box: Rectangle;
}

/** The boxes that a drag can snap to, their marks in order. Made once for a drag. */
export interface GuideIndex {
  readonly boxes: readonly Rectangle[];
  readonly sides: Readonly<Record<Axis, readonly Mark[]>>;
  readonly centres: Readonly<Record<Axis, readonly Mark[]>>;
}

export interface Snapped<Placed> {
  readonly placed: Placed;
  readonly guides: readonly Guide[];
}

const AXES = ['x', 'y'] as const;
/** Whole pixels make centres of odd boxes miss one another by a half. */
const SAME = 0.5;

export function guideIndex(boxes: readonly Rectangle[]): GuideIndex {
  const inOrder = (marks: Mark[]) => marks.sort((one, other) => one.at - other.at);
  const sides = (axis: Axis) =>
    inOrder(
      boxes.flatMap((box) => [
        { at: box[axis], box },
        { at: endOf(box, axis), box },
      ]),
    );
  const centres = (axis: Axis) => inOrder(boxes.map((box) => ({ at: middleOf(box, axis), box })));
  return {
    boxes,
    sides: { x: sides('x'), y: sides('y') },
    centres: { x: centres('x'), y: centres('y') },
  };
}

/**
 * The place for a box that is being dragged: on each axis in line with the sides or the centre of another box, or at
 * the same gap as its neighbours have, when that is no further away than the tolerance (canvas pixels), else on the
 * grid; and what shows that.
 */
export function snapBox(box: Rectangle, index: GuideIndex, tolerance: number): Snapped<Point> {
  const place = { x: toGrid(box.x), y: toGrid(box.y) };
  for (const axis of AXES) {
    const steps = [
      stepTo(index.sides[axis], box[axis]),
      stepTo(index.sides[axis], endOf(box, axis)),
      stepTo(index.centres[axis], middleOf(box, axis)),
      ...gapStarts(box, index.boxes, axis).map((start) => start - box[axis]),
    ];
    const step = least(steps);
    if (Math.abs(step) <= tolerance) place[axis] = Math.round(box[axis] + step);
  }
  const placed = { ...box, ...place };
  return {
    placed: place,
    guides: AXES.flatMap((axis) => [
      ...lineGuides(placed, index, axis),
      ...gapGuides(placed, index.boxes, axis),
    ]),
  };
}

/** The same for a frame that is being resized: only the sides that differ from the frame before snap. */
export function snapFrame(
  frame: Rectangle,
  before: Rectangle,
  index: GuideIndex,
  tolerance: number,
): Snapped<Rectangle> {
  const snapSide = (at: number, axis: Axis) => {
    const step = stepTo(index.sides[axis], at);
    return Math.abs(step) <= tolerance ? at + step : toGrid(at);
  };
  const start = { x: frame.x, y: frame.y };
  const end = { x: endOf(frame, 'x'), y: endOf(frame, 'y') };
  for (const axis of AXES) {
    if (start[axis] !== before[axis]) start[axis] = snapSide(start[axis], axis);
    if (end[axis] !== endOf(before, axis)) end[axis] = snapSide(end[axis], axis);
  }
  const placed = { ...start, width: end.x - start.x, height: end.y - start.y };
  const guides = AXES.flatMap((axis) => lineGuides(placed, index, axis)).filter(
    ({ axis, at }) => at !== before[axis] && at !== endOf(before, axis),
  );
  return { placed, guides };
}

/** The way from there to the nearest mark; infinite without marks. */
function stepTo(marks: readonly Mark[], at: number): number {
  const next = firstFrom(marks, at);
  return least([marks[next - 1], marks[next]].map((mark) => (mark ? mark.at - at : Infinity)));
}

function least(steps: readonly number[]): number {
  return steps.reduce((best, step) => (Math.abs(step) < Math.abs(best) ? step : best), Infinity);
}

/** The index of the first mark at or after that place. */
function firstFrom(marks: readonly Mark[], at: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineGuides(box: Rectangle, index: GuideIndex, axis: Axis): Guide[] {
  const other: Axis = axis === 'x' ? 'y' : 'x';
  const lineAt = (marks: readonly Mark[], at: number): Guide[] => {
    const inLine: Rectangle[] = [];
    for (let next = firstFrom(marks, at - SAME); ; next += 1) {
      const mark = marks[next];
      if (!mark || mark.at > at + SAME) break;
      inLine.push(mark.box);
    }
    if (inLine.length === 0) return [];
    const from = Math.min(box[other], ...inLine.map((found) => found[other]));
    const to = Math.max(endOf(box, other), ...inLine.map((found) => endOf(found, other)));
    return [{ kind: 'line', axis, at, from, to }];
  };
  const start = lineAt(index.sides[axis], box[axis]);
  const end = lineAt(index.sides[axis], endOf(box, axis));
  // Where both sides are in line, so is the centre; a third line would say nothing more.
  const isBoth = start.length > 0 && end.length > 0;
  const centre = isBoth ? [] : lineAt(index.centres[axis], middleOf(box, axis));
  return [...start, ...centre, ...end];
}
