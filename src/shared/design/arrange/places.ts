import { moveComponents, reparent, boundariesWithin } from '../edit';
import { wholePixel } from '../edit/pixels';
import type { Design } from '../schema';
import type { Point } from '../size';

/** New top left corners by component or boundary id. */
export type Places = ReadonlyMap<string, Point>;

/** The places, and those of everything inside the boundaries among them, which goes where its boundary goes. */
export function withContent(design: Design, places: Places): Places {
  const all = new Map(places);
  for (const [id, place] of places) {
    const boundary = design.boundaries[id];
    if (!boundary) continue;
    const [across, down] = [place.x - boundary.x, place.y - boundary.y];
    const inside = boundariesWithin(design, id);
    for (const inner of inside) {
      const record = design.boundaries[inner];
      if (record && !places.has(inner)) {
        all.set(inner, { x: record.x + across, y: record.y + down });
      }
    }
    for (const component of Object.values(design.components)) {
      const isInside = component.boundary !== null && inside.has(component.boundary);
      if (isInside && !places.has(component.id)) {
        all.set(component.id, { x: component.x + across, y: component.y + down });
      }
    }
  }
  return all;
}

/** The design with everything at its new place and in the boundary that is drawn there. */
export function movedDesign(design: Design, places: Places): Design {
  const components: Record<string, Point> = {};
  const boundaries = { ...design.boundaries };
  let hasBoundary = false;
  for (const [id, { x, y }] of places) {
    const boundary = boundaries[id];
    if (boundary) {
      boundaries[id] = { ...boundary, x: wholePixel(x), y: wholePixel(y) };
      hasBoundary = true;
    } else {
      components[id] = { x, y };
    }
  }
  const moved = moveComponents(design, components);
  return hasBoundary ? reparent({ ...moved, boundaries }) : moved;
}
