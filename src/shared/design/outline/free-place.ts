import { FRAME_HEAD, FRAME_PADDING } from '../file/layout';
import type { Point, Rectangle } from '../size';

const GAP = 24;
/** A frame is searched in steps that grow with it, so that the search stays short. */
const MAX_STEPS = 24;

/** Where a block fits into a frame without touching what is there, or below all of it. */
export function freePlace(frame: Rectangle, block: Rectangle, taken: readonly Rectangle[]): Point {
  const inFrame = taken.filter((box) => overlap(box, frame));
  const left = frame.x + FRAME_PADDING;
  const top = frame.y + FRAME_HEAD;
  const room = {
    across: frame.x + frame.width - FRAME_PADDING - block.width - left,
    down: frame.y + frame.height - FRAME_PADDING - block.height - top,
  };
  for (const y of steps(top, room.down)) {
    for (const x of steps(left, room.across)) {
      if (!inFrame.some((box) => overlap(box, around({ ...block, x, y })))) return { x, y };
    }
  }
  return beside(frame, block, taken);
}

/**
 * Below what the frame holds or at the right of it: where the frame can reach around the block without taking in what
 * is not its own, below when neither is free.
 */
function beside(frame: Rectangle, block: Rectangle, taken: readonly Rectangle[]): Point {
  const inFrame = taken.filter((box) => overlap(box, frame));
  const others = taken.filter((box) => !overlap(box, frame));
  const left = frame.x + FRAME_PADDING;
  const top = frame.y + FRAME_HEAD;
  const right = Math.max(left, ...inFrame.map((box) => box.x + box.width + GAP));
  const bottom = Math.max(top, ...inFrame.map((box) => box.y + box.height + GAP));
  const isClear = (place: Point) => {
    const box = around({ ...block, ...place });
    const reach = {
      x: frame.x,
      y: frame.y,
      width: Math.max(frame.width, box.x + box.width - frame.x),
      height: Math.max(frame.height, box.y + box.height - frame.y),
    };
    return !others.some((other) => overlap(other, reach));
  };
  const places = [
    { x: left, y: bottom },
    { x: right, y: top },
  ];
  return places.find(isClear) ?? { x: left, y: clearBelow(block, left, bottom, taken) };
}

function clearBelow(
  block: Rectangle,
  x: number,
  start: number,
  taken: readonly Rectangle[],
): number {
  let y = start;
  for (;;) {
    const at = around({ ...block, x, y });
    const below = taken
      .filter((box) => overlap(box, at))
      .reduce((lowest, box) => Math.max(lowest, box.y + box.height + GAP), y);
    if (below <= y) return y;
    y = below;
  }
}

function steps(start: number, length: number): readonly number[] {
  if (length < 0) return [];
  const step = Math.max(GAP, length / MAX_STEPS);
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) =>
    Math.round(start + index * step),
  );
}

/** The box with the gap that others keep from it. */
function around(box: Rectangle): Rectangle {
  return {
    x: box.x - GAP,
    y: box.y - GAP,
    width: box.width + 2 * GAP,
    height: box.height + 2 * GAP,
  };
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
