import type { Design } from '#shared/design/schema';
import type { Point, Rectangle } from '#shared/design/size';
import { NO_BOXES, NO_POINTS, type CanvasStore } from '../canvas-store';

const DURATION_MS = 140;
/** More than this cannot be drawn at new places often enough to look like motion. */
const MAX_GLIDING = 200;

/** Shows everything on its way from where it was to where the document now has it. */
export function glideFrom(store: CanvasStore, before: Design, after: Design): void {
  const components = Object.values(after.components);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || components.length > MAX_GLIDING) return;
  const start = performance.now();
  let shown: ReadonlyMap<string, Point> = store.getState().moved;
  const step = () => {
    // Somebody drags already.
    if (store.getState().moved !== shown) return;
    const share = Math.min(1, (performance.now() - start) / DURATION_MS);
    if (share === 1) {
      store.setState({ moved: NO_POINTS, resized: NO_BOXES });
      return;
    }
    const eased = 1 - (1 - share) ** 3;
    const moved = new Map<string, Point>();
    for (const component of components) {
      const from = before.components[component.id];
      if (from) moved.set(component.id, between(from, component, eased));
    }
    const resized = new Map<string, Rectangle>();
    for (const boundary of Object.values(after.boundaries)) {
      const from = before.boundaries[boundary.id];
      if (!from) continue;
      resized.set(boundary.id, {
        ...between(from, boundary, eased),
        width: mix(from.width, boundary.width, eased),
        height: mix(from.height, boundary.height, eased),
      });
    }
    shown = moved;
    store.setState({ moved, resized });
    requestAnimationFrame(step);
  };
  step();
}

function between(from: Point, to: Point, share: number): Point {
  return { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
