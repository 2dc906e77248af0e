import { carriedBy, moveComponents, reparent } from '../edit';
import { wholePixel } from '../edit/pixels';
import type { Design } from '../schema';
import type { Point } from '../size';

/** New top left corners by component or boundary id. */
export type Places = ReadonlyMap<string, Point>;

/** The places, and those of what the boundaries among them carry along. */
export function withContent(design: Design, places: Places): Places {
  const all = new Map(places);
  for (const [id, place] of places) {
    const boundary = design.boundaries[id];
    if (!boundary) continue;
    const [across, down] = [place.x - boundary.x, place.y - boundary.y];
    const carried = carriedBy(design, id);
    for (const inner of [...carried.boundaries, ...carried.components]) {
      if (places.has(inner.id)) continue;
      all.set(inner.id, { x: inner.x + across, y: inner.y + down });
    }
  }
  return all;
}

/** The design with everything that is free at its new place and in the boundary that is drawn there. */
export function movedDesign(design: Design, places: Places): Design {
  const components: Record<string, Point> = {};
  const boundaries = { ...design.boundaries };
  let hasBoundary = false;
  for (const [id, { x, y }] of places) {
    const boundary = boundaries[id];
    if (boundary) {
      if (boundary.isLocked) continue;
      boundaries[id] = { ...boundary, x: wholePixel(x), y: wholePixel(y) };
      hasBoundary = true;
    } else {
      components[id] = { x, y };
    }
  }
  const moved = moveComponents(design, components);
  return hasBoundary ? reparent({ ...moved, boundaries }) : moved;
}
