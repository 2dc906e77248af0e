import type { Design } from '#shared/design/schema';
import { centreOf, componentBox, COMPONENT_HEIGHT, type Rectangle } from '#shared/design/size';

/** A component or a boundary in its place. */
export interface PlacedItem {
  readonly id: string;
  readonly box: Rectangle;
  /** The boundary that it lies in, or null. */
  readonly parent: string | null;
}

export function placedItem(design: Design, id: string): PlacedItem | undefined {
  const component = design.components[id];
  if (component) return { id, box: componentBox(component), parent: component.boundary };
  const boundary = design.boundaries[id];
  return boundary && { id, box: boundary, parent: boundary.parent };
}

const known = new WeakMap<Design, readonly PlacedItem[]>();

/** The same list for the same design: every step on the canvas asks for it. */
export function readingOrder(design: Design): readonly PlacedItem[] {
  const order = known.get(design) ?? orderOf(design);
  known.set(design, order);
  return order;
}

/**
 * Components and boundaries as one reads them: row by row from the left, each boundary before its content. What a
 * damaged document holds in no reachable boundary comes last.
 */
function orderOf(design: Design): PlacedItem[] {
  const items = [...Object.keys(design.boundaries), ...Object.keys(design.components)].flatMap(
    (id) => placedItem(design, id) ?? [],
  );
  const within = (boundary: string | null) =>
    items.filter(({ parent }) =>
      parent !== null && parent in design.boundaries ? parent === boundary : boundary === null,
    );
  const order = new Map<string, PlacedItem>();
  const append = (siblings: readonly PlacedItem[]) => {
    for (const item of siblings.toSorted(compareByPlace)) {
      if (order.has(item.id)) continue;
      order.set(item.id, item);
      if (item.id in design.boundaries) append(within(item.id));
    }
  };
  append(within(null));
  append(items);
  return [...order.values()];
}

/** Above before below, in one row left before right. A row is as high as a component. */
export function compareByPlace(one: PlacedItem, other: PlacedItem): number {
  return rowOf(one) - rowOf(other) || one.box.x - other.box.x || one.box.y - other.box.y;
}

/** A boundary stands where its name is, at its top. */
function rowOf({ box }: PlacedItem): number {
  const height = Math.min(box.height, COMPONENT_HEIGHT);
  return Math.floor(centreOf({ ...box, height }).y / COMPONENT_HEIGHT);
}
