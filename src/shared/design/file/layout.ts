import { addToGroup } from '../../lib/group-by';
import { wholeLength, wholePixel } from '../edit/pixels';
import type { Boundary, Component, Connection } from '../schema';
import {
  boxAround,
  componentBox,
  COMPONENT_HEIGHT,
  COMPONENT_WIDTH,
  type Rectangle,
} from '../size';
import type { BoundaryDraft, ComponentDraft } from './read-items';

/** A simple grid: a column for each step from the start of the flows, a band of rows for each boundary. */

const COLUMN_WIDTH = COMPONENT_WIDTH + 96;
const ROW_HEIGHT = COMPONENT_HEIGHT + 40;
export const FRAME_PADDING = 24;
/** Above the content of a frame, for the tab with its name. */
export const FRAME_HEAD = 40;
const EMPTY_FRAME = { width: 240, height: 160 };

export type Placed<Draft extends { x: number | null; y: number | null }> = Draft & {
  readonly x: number;
  readonly y: number;
};

/** Gives a place to the components that have none, below those that have one. Parents must be free of cycles. */
export function placeComponents(
  components: ReadonlyMap<string, ComponentDraft>,
  boundaries: ReadonlyMap<string, BoundaryDraft>,
  connections: Iterable<Connection>,
): ReadonlyMap<string, Placed<ComponentDraft>> {
  const placed = new Map<string, Placed<ComponentDraft>>();
  const missing = new Map<string | null, ComponentDraft[]>();
  for (const component of components.values()) {
    const { x, y } = component;
    if (x !== null && y !== null) {
      placed.set(component.id, { ...component, x, y });
      continue;
    }
    addToGroup(missing, component.boundary ?? null, component);
  }
  if (missing.size === 0) return placed;
  const taken = boxAround([
    ...[...placed.values()].map(componentBox),
    ...[...boundaries.values()].flatMap((boundary) => statedBox(boundary) ?? []),
  ]);
  const depths = depthsOf(components, connections);
  let top = taken ? taken.y + taken.height + ROW_HEIGHT : 0;
  const left = taken ? taken.x : 0;

  const placeBand = (boundary: string | null) => {
    const filled = new Map<number, number>();
    let rows = 0;
    for (const component of missing.get(boundary) ?? []) {
      const column = depths.get(component.id) ?? 0;
      const row = filled.get(column) ?? 0;
      filled.set(column, row + 1);
      rows = Math.max(rows, row + 1);
      const place = {
        x: wholePixel(left + column * COLUMN_WIDTH),
        y: wholePixel(top + row * ROW_HEIGHT),
      };
      placed.set(component.id, { ...component, ...place });
    }
    top += rows * ROW_HEIGHT;
    for (const inner of boundaries.values()) {
      if ((inner.parent ?? null) !== boundary) continue;
      top += FRAME_HEAD;
      placeBand(inner.id);
      top += FRAME_PADDING;
    }
  };
  placeBand(null);
  return new Map(
    [...components.keys()].flatMap((id) => {
      const component = placed.get(id);
      return component ? [[id, component]] : [];
    }),
  );
}

/** Steps from where nothing leads in, at most as many as there are components; cycles hang on their entry. */
function depthsOf(
  components: ReadonlyMap<string, ComponentDraft>,
  connections: Iterable<Connection>,
): ReadonlyMap<string, number> {
  const targets = new Map<string, string[]>();
  const entered = new Set<string>();
  for (const { from, to } of connections) {
    if (from === to) continue;
    addToGroup(targets, from, to);
    entered.add(to);
  }
  const depths = new Map<string, number>();
  const visit = (starts: readonly string[]) => {
    const order = starts.filter((id) => !depths.has(id));
    for (const id of order) depths.set(id, 0);
    for (const id of order) {
      for (const target of targets.get(id) ?? []) {
        if (depths.has(target)) continue;
        depths.set(target, (depths.get(id) ?? 0) + 1);
        order.push(target);
      }
    }
  };
  visit([...components.keys()].filter((id) => !entered.has(id)));
  for (const id of components.keys()) visit([id]);
  return depths;
}

/** Gives a box to the boundaries that have none: around their content, innermost first. */
export function placeBoundaries(
  boundaries: ReadonlyMap<string, BoundaryDraft>,
  components: Iterable<Component>,
): Record<string, Boundary> {
  const content = new Map<string, Rectangle[]>();
  const addTo = (boundary: string | null, box: Rectangle) => {
    if (boundary !== null) addToGroup(content, boundary, box);
  };
  const placedComponents = [...components];
  for (const component of placedComponents) addTo(component.boundary, componentBox(component));
  const floor = boxAround(placedComponents.map(componentBox));
  let emptyLeft = floor?.x ?? 0;
  const emptyTop = floor ? floor.y + floor.height + ROW_HEIGHT : 0;

  const result: Record<string, Boundary> = {};
  for (const boundary of innermostFirst(boundaries)) {
    let box = statedBox(boundary);
    if (!box) {
      const inner = boxAround(content.get(boundary.id) ?? []);
      box = onCanvas(inner ? framed(inner) : { x: emptyLeft, y: emptyTop, ...EMPTY_FRAME });
      if (!inner) emptyLeft += EMPTY_FRAME.width + FRAME_PADDING;
    }
    const parent = boundary.parent ?? null;
    addTo(parent, box);
    result[boundary.id] = { ...boundary, ...box, parent };
  }
  return Object.fromEntries(
    [...boundaries.keys()].flatMap((id) => {
      const boundary = result[id];
      return boundary ? [[id, boundary]] : [];
    }),
  );
}

function statedBox({ x, y, width, height }: BoundaryDraft): Rectangle | null {
  return x === null || y === null || width === null || height === null
    ? null
    : { x, y, width, height };
}

/** Keeps what is placed automatically within the largest canvas. */
function onCanvas(box: Rectangle): Rectangle {
  return {
    x: wholePixel(box.x),
    y: wholePixel(box.y),
    width: wholeLength(box.width, 1),
    height: wholeLength(box.height, 1),
  };
}

function framed(box: Rectangle): Rectangle {
  return {
    x: box.x - FRAME_PADDING,
    y: box.y - FRAME_HEAD,
    width: box.width + 2 * FRAME_PADDING,
    height: box.height + FRAME_HEAD + FRAME_PADDING,
  };
}

function innermostFirst(boundaries: ReadonlyMap<string, BoundaryDraft>): readonly BoundaryDraft[] {
  const depth = (boundary: BoundaryDraft) => {
    let steps = 0;
    let parent = boundary.parent ?? null;
    while (parent !== null) {
      steps += 1;
      parent = boundaries.get(parent)?.parent ?? null;
    }
    return steps;
  };
  return [...boundaries.values()]
    .map((boundary) => ({ boundary, steps: depth(boundary) }))
    .toSorted((one, other) => other.steps - one.steps)
    .map(({ boundary }) => boundary);
}
