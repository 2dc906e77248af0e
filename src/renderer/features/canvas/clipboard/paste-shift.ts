import { COPY_SHIFT, type Shift } from '#shared/design/edit';
import { snapped } from '#shared/design/grid';
import type { Design } from '#shared/design/schema';
import { designBounds, type Point } from '#shared/design/size';
import type { CanvasViewport } from '../commands/command';
import { around } from '../editor/placement';

/**
 * How far a pasted fragment moves: beside its originals while those are in sight, else to the middle of what is in
 * sight; and on from there as long as something stands in exactly the same place, so that pasting again shows.
 */
export function pasteShift(
  design: Design,
  fragment: Design,
  { isInSight, middle }: Pick<CanvasViewport, 'isInSight' | 'middle'>,
): Shift {
  const box = designBounds(fragment);
  if (!box) return { across: 0, down: 0 };
  const taken = new Set(recordsOf(design).map(placeKey));
  const pasted = recordsOf(fragment);
  const hasOriginals = pasted.every((record) => taken.has(placeKey(record)));
  const corner = snapped(around(middle(), box));
  let shift =
    hasOriginals && isInSight(box)
      ? COPY_SHIFT
      : { across: corner.x - box.x, down: corner.y - box.y };
  const isTaken = ({ x, y }: Point) =>
    taken.has(placeKey({ x: x + shift.across, y: y + shift.down }));
  while (pasted.some(isTaken)) {
    shift = { across: shift.across + COPY_SHIFT.across, down: shift.down + COPY_SHIFT.down };
  }
  return shift;
}

function recordsOf({ components, boundaries }: Design): readonly Point[] {
  return [...Object.values(components), ...Object.values(boundaries)];
}

function placeKey({ x, y }: Point): string {
  return `${x},${y}`;
}
