import { boundarySpec } from '../kinds/boundaries';
import type { BoundaryKind } from '../kinds/kind';
import {
  type Boundary,
  type BoundaryId,
  type Component,
  type ComponentId,
  type Design,
  MAX_NAME_LENGTH,
} from '../schema';
import { boxAround, componentBox, type Point, type Rectangle } from '../size';
import { wholeLength, wholePixel } from './pixels';
import { reparent } from './reparent';

/** Room between a frame and what it was drawn around, and for the tab with its name. */
const PADDING = 24;
const MIN_SIDE = 48;

export interface NewBoundary extends Rectangle {
  readonly id: BoundaryId;
  readonly kind: BoundaryKind;
  /** Without one it is called after its kind. */
  readonly name?: string;
}

/** Draws a frame; what lies inside belongs to it. */
export function addBoundary(design: Design, added: NewBoundary): Design {
  const boundary: Boundary = {
    id: added.id,
    kind: added.kind,
    name: (added.name ?? boundarySpec(added.kind).label).slice(0, MAX_NAME_LENGTH),
    ...wholeBox(added),
    parent: null,
  };
  return reparent({ ...design, boundaries: { ...design.boundaries, [added.id]: boundary } });
}

/** The frame to draw around components, with room inside; null when none of them exists. */
export function frameAround(design: Design, ids: readonly ComponentId[]): Rectangle | null {
  const boxes = ids.flatMap((id) => {
    const component = design.components[id];
    return component ? [componentBox(component)] : [];
  });
  const box = boxAround(boxes);
  if (!box) return null;
  return {
    x: box.x - PADDING,
    y: box.y - 2 * PADDING,
    width: box.width + 2 * PADDING,
    height: box.height + 3 * PADDING,
  };
}

export function renameBoundary(design: Design, id: BoundaryId, name: string): Design {
  return changeBoundary(design, id, { name: name.slice(0, MAX_NAME_LENGTH) });
}

export function changeBoundaryKind(design: Design, id: BoundaryId, kind: BoundaryKind): Design {
  return changeBoundary(design, id, { kind });
}

/** Gives the frame another box; its content stays where it is and belongs to what is then drawn around it. */
export function resizeBoundary(design: Design, id: BoundaryId, box: Rectangle): Design {
  const resized = changeBoundary(design, id, wholeBox(box));
  return resized === design ? design : reparent(resized);
}

/** Moves the frame's top left corner, and everything in it by as much. */
export function moveBoundary(design: Design, id: BoundaryId, corner: Point): Design {
  const boundary = design.boundaries[id];
  if (!boundary) return design;
  const across = wholePixel(corner.x) - boundary.x;
  const down = wholePixel(corner.y) - boundary.y;
  if (across === 0 && down === 0) return design;
  const inside = boundariesWithin(design, id);
  return reparent({
    ...design,
    components: mapRecords(design.components, (component: Component) =>
      component.boundary !== null && inside.has(component.boundary)
        ? shifted(component, across, down)
        : component,
    ),
    boundaries: mapRecords(design.boundaries, (other: Boundary) =>
      inside.has(other.id) ? shifted(other, across, down) : other,
    ),
  });
}

/** The boundary and all boundaries in it, however deep. Ends also when a damaged document has a cycle. */
export function boundariesWithin(design: Design, id: BoundaryId): ReadonlySet<BoundaryId> {
  const within = new Set([id]);
  for (const found of within) {
    for (const boundary of Object.values(design.boundaries)) {
      if (boundary.parent === found) within.add(boundary.id);
    }
  }
  return within;
}

function changeBoundary(design: Design, id: BoundaryId, changes: Partial<Boundary>): Design {
  const boundary = design.boundaries[id];
  if (!boundary) return design;
  return { ...design, boundaries: { ...design.boundaries, [id]: { ...boundary, ...changes } } };
}

function shifted<Placed extends Point>(placed: Placed, across: number, down: number): Placed {
  return { ...placed, x: wholePixel(placed.x + across), y: wholePixel(placed.y + down) };
}

function wholeBox(box: Rectangle): Rectangle {
  return {
    x: wholePixel(box.x),
    y: wholePixel(box.y),
    width: wholeLength(box.width, MIN_SIDE),
    height: wholeLength(box.height, MIN_SIDE),
  };
}

function mapRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  map: (record: RecordType) => RecordType,
): Record<string, RecordType> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, map(record)]));
}
