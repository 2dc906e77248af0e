import type { Design } from './schema';

/** The box of every component on the canvas, in canvas pixels. */
export const COMPONENT_WIDTH = 168;
export const COMPONENT_HEIGHT = 56;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The box that a component covers. */
export function componentBox(component: Point): Rectangle {
  return { x: component.x, y: component.y, width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };
}

export function centreOf(box: Rectangle): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether the point is in the box or on its edge. */
export function holdsPoint(box: Rectangle, point: Point): boolean {
  return (
    point.x >= box.x &&
    point.x <= box.x + box.width &&
    point.y >= box.y &&
    point.y <= box.y + box.height
  );
}

/** Whether the inner box lies in the outer one, edges included. */
export function holdsBox(outer: Rectangle, inner: Rectangle): boolean {
  return (
    holdsPoint(outer, inner) &&
    holdsPoint(outer, { x: inner.x + inner.width, y: inner.y + inner.height })
  );
}

/** The smallest box around all of them; null when there are none. */
export function boxAround(boxes: readonly Rectangle[]): Rectangle | null {
  if (boxes.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box around all components and boundaries; null when the design is empty. */
export function designBounds(design: Design): Rectangle | null {
  return boxAround([
    ...Object.values(design.components).map(componentBox),
    ...Object.values(design.boundaries),
  ]);
}
