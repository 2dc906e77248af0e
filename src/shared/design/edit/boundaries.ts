import { cutText } from '../../lib/cut-text';
import { boundarySpec } from '../kinds/boundaries';
import type { BoundaryKind } from '../kinds/kind';
import {
  type Boundary,
  type BoundaryId,
  type ComponentId,
  type Design,
  MAX_NAME_LENGTH,
} from '../schema';
import { boxAround, componentBox, type Rectangle } from '../size';
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
    name: cutText(added.name ?? boundarySpec(added.kind).label, MAX_NAME_LENGTH),
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
  return changeBoundary(design, id, { name: cutText(name, MAX_NAME_LENGTH) });
}

/** Makes it another kind, which decides what it may lie in and what may lie in it. */
export function changeBoundaryKind(design: Design, id: BoundaryId, kind: BoundaryKind): Design {
  const changed = changeBoundary(design, id, { kind });
  return changed === design ? design : reparent(changed);
}

/**
 * Gives the frame another box; its content stays where it is and belongs to what is then drawn around it. A locked frame
 * keeps its box.
 */
export function resizeBoundary(design: Design, id: BoundaryId, box: Rectangle): Design {
  if (design.boundaries[id]?.isLocked) return design;
  const resized = changeBoundary(design, id, wholeBox(box));
  return resized === design ? design : reparent(resized);
}

function changeBoundary(design: Design, id: BoundaryId, changes: Partial<Boundary>): Design {
  const boundary = design.boundaries[id];
  if (!boundary) return design;
  return { ...design, boundaries: { ...design.boundaries, [id]: { ...boundary, ...changes } } };
}

function wholeBox(box: Rectangle): Rectangle {
  return {
    x: wholePixel(box.x),
    y: wholePixel(box.y),
    width: wholeLength(box.width, MIN_SIDE),
    height: wholeLength(box.height, MIN_SIDE),
  };
}
