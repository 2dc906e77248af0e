import type { Design } from '#shared/design/schema';
import type { Point, Rectangle } from '#shared/design/size';
import { NO_BOXES, NO_POINTS, type CanvasStore } from '../canvas-store';

const DURATION_MS = 140;
/** More than this cannot be drawn at new places often enough to look like motion. */
const MAX_GLIDING = 200;

/**
 * Shows everything on its way from where it was to where the document will have it, which is to follow at once. What
 * stands still at first and what comes after the arrival are tasks of their own, so that none keeps the page for long.
 */
export function glide(store: CanvasStore, before: Design, after: Design): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || Object.keys(after.components).length > MAX_GLIDING) return;
  let shown: ReadonlyMap<string, Point> = store.getState().moved;

  function show(share: number) {
    const places = onTheWay(before, after, 1 - (1 - share) ** 3);
    shown = places.moved;
    store.setState({ ...places, isGliding: true });
  }
  function glideOn(startMs: number) {
    requestAnimationFrame((nowMs) => {
      const share = Math.min(1, (nowMs - startMs) / DURATION_MS);
      if (isDragged()) {
        arrive();
        return;
      }
      show(share);
      if (share === 1) setTimeout(arrive);
      else glideOn(startMs);
    });
  }
  function arrive() {
    const places = isDragged() ? {} : { moved: NO_POINTS, resized: NO_BOXES };
    store.setState({ ...places, isGliding: false });
  }
  const isDragged = () => store.getState().moved !== shown;

  show(0);
  requestAnimationFrame(glideOn);
}

function onTheWay(before: Design, after: Design, share: number) {
  const moved = new Map<string, Point>();
  for (const component of Object.values(after.components)) {
    const from = before.components[component.id];
    if (from) moved.set(component.id, between(from, component, share));
  }
  const resized = new Map<string, Rectangle>();
  for (const boundary of Object.values(after.boundaries)) {
    const from = before.boundaries[boundary.id];
    if (!from) continue;
    resized.set(boundary.id, {
      ...between(from, boundary, share),
      width: mix(from.width, boundary.width, share),
      height: mix(from.height, boundary.height, share),
    });
  }
  return { moved, resized };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
