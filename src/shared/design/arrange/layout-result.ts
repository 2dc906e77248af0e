import type { ElkNode } from 'elkjs/lib/elk-api';
import { wholePixel } from '../edit/pixels';
import { snapped, toGrid } from '../grid';
import type { Design } from '../schema';
import {
  boxAround,
  componentBox,
  COMPONENT_HEIGHT,
  COMPONENT_WIDTH,
  type Point,
  type Rectangle,
} from '../size';
import { clearOf } from './clear-of';
import { emptyFrame, FRAME_PADDING, NOTE_GAP } from './layout-graph';
import { layoutParts, type LayoutParts } from './layout-parts';

/** Between the drawing and the row of notes that are about nothing in it. */
const NOTE_ROW_GAP = 40;

/** New boxes by component or boundary id. */
type Boxes = ReadonlyMap<string, Rectangle>;

/**
 * The design with everything where ELK put it, on the grid: its top left corner stays where it was, or moves as little
 * as needed to stand clear of what is locked. Frames are drawn anew around what they hold; nothing changes its boundary.
 */
export function withLayout(design: Design, result: ElkNode): Design {
  const parts = layoutParts(design);
  const boxes = new Map<string, Rectangle>();
  for (const node of result.children ?? [])
    collectBoxes(design, parts, node, { x: 0, y: 0 }, boxes);
  placeLooseNotes(parts, boxes);
  const [before, after] = [boxAround(boxesOf(design, boxes)), boxAround([...boxes.values()])];
  if (!before || !after) return design;
  const home = { x: toGrid(before.x) - after.x, y: toGrid(before.y) - after.y };
  const fixed = boxesOf(design, parts.fixed);
  return withBoxes(design, boxes, clearOf([...boxes.values()], fixed, home));
}

/** Adds the boxes of the node and of what is in it, and gives its own. `corner` is that of the node that holds it. */
function collectBoxes(
  design: Design,
  parts: LayoutParts,
  node: ElkNode,
  corner: Point,
  boxes: Map<string, Rectangle>,
): Rectangle {
  const at = { x: corner.x + (node.x ?? 0), y: corner.y + (node.y ?? 0) };
  const content = (node.children ?? []).map((child) =>
    collectBoxes(design, parts, child, at, boxes),
  );
  const inner = boxAround(content);
  const boundary = design.boundaries[node.id];
  if (boundary) {
    const frame = inner ? framed(inner) : { ...snapped(at), ...emptyFrame(boundary) };
    boxes.set(node.id, frame);
    return frame;
  }
  const box = componentBox(snapped(at));
  boxes.set(node.id, box);
  const notes = (parts.attached.get(node.id) ?? []).map((note, index) => {
    const y = box.y + (index + 1) * (COMPONENT_HEIGHT + NOTE_GAP);
    const noteBox = componentBox({ x: box.x, y });
    boxes.set(note.id, noteBox);
    return noteBox;
  });
  return boxAround([box, ...notes]) ?? box;
}

function framed({ x, y, width, height }: Rectangle): Rectangle {
  const { top, left, right, bottom } = FRAME_PADDING;
  return { x: x - left, y: y - top, width: left + width + right, height: top + height + bottom };
}

function placeLooseNotes(parts: LayoutParts, boxes: Map<string, Rectangle>): void {
  const bounds = boxAround([...boxes.values()]);
  if (!bounds) return;
  parts.loose.forEach(({ id }, index) => {
    const x = bounds.x + index * (COMPONENT_WIDTH + NOTE_GAP);
    boxes.set(id, componentBox({ x, y: bounds.y + bounds.height + NOTE_ROW_GAP }));
  });
}

/** Where things are in the design. */
function boxesOf(
  { components, boundaries }: Design,
  ids: Boxes | ReadonlySet<string>,
): Rectangle[] {
  return [...ids.keys()].flatMap((id) => {
    const component = components[id];
    return component ? [componentBox(component)] : (boundaries[id] ?? []);
  });
}

function withBoxes(design: Design, boxes: Boxes, shift: Point): Design {
  const components = { ...design.components };
  const boundaries = { ...design.boundaries };
  for (const [id, box] of boxes) {
    const at = { x: wholePixel(box.x + shift.x), y: wholePixel(box.y + shift.y) };
    const [component, boundary] = [components[id], boundaries[id]];
    if (component) components[id] = { ...component, ...at };
    else if (boundary) {
      boundaries[id] = { ...boundary, ...at, width: box.width, height: box.height };
    }
  }
  return { ...design, components, boundaries };
}
