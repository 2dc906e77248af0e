import { useReactFlow } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
  type PointerEvent as ReactPointerEvent,
} from 'react';
import type { Point } from '#shared/design/size';
import { snapped } from '#shared/design/grid';
import type { PaletteItem } from './palette-items';
import { itemSize } from './item-size';

/** The pointer moves at least this far before a press becomes a drag. */
const DRAG_DISTANCE_PX = 4;

export interface DraggedItem {
  readonly item: PaletteItem;
  /** The pointer, in pixels of the window. */
  readonly at: Point;
  readonly zoom: number;
  readonly isOverCanvas: boolean;
}

interface Press {
  readonly item: PaletteItem;
  readonly start: Point;
  readonly pointerId: number;
}

/** Drags an item of the palette with any pointer; `onDrop` gets the top left corner in canvas pixels, on the grid. */
export function usePaletteDrag(onDrop: (item: PaletteItem, at: Point) => void) {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const [press, setPress] = useState<Press | null>(null);
  const [dragged, setDragged] = useState<DraggedItem | null>(null);

  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    const distance = Math.hypot(at.x - press.start.x, at.y - press.start.y);
    if (dragged === null && distance < DRAG_DISTANCE_PX) return;
    event.preventDefault();
    setDragged({ item: press.item, at, zoom: getZoom(), isOverCanvas: isCanvasAt(at) });
  });
  const onUp = useEffectEvent((event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    setPress(null);
    setDragged(null);
    if (dragged === null) return;
    swallowNextClick();
    if (!isCanvasAt(at)) return;
    const pointer = screenToFlowPosition(at, { snapToGrid: false });
    const size = itemSize(press.item);
    onDrop(press.item, snapped({ x: pointer.x - size.width / 2, y: pointer.y - size.height / 2 }));
  });
  const cancel = useEffectEvent(() => {
    setPress(null);
    setDragged(null);
  });

  const isPressed = press !== null;
  useEffect(() => {
    if (!isPressed) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('pointermove', (event) => onMove(event), { signal });
    window.addEventListener('pointerup', (event) => onUp(event), { signal });
    window.addEventListener('pointercancel', () => cancel(), { signal });
    window.addEventListener('blur', () => cancel(), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') cancel();
      },
      { signal },
    );
    return () => listeners.abort();
  }, [isPressed]);

  const start = useCallback((item: PaletteItem, event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    // Touch captures the pointer to the pressed element, and scrolls; both end the drag.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      event.currentTarget.releasePointerCapture(event.pointerId);
    }
    setPress({
      item,
      start: { x: event.clientX, y: event.clientY },
      pointerId: event.pointerId,
    });
  }, []);
  return { dragged, start };
}

function isCanvasAt({ x, y }: Point): boolean {
  const element = document.elementFromPoint(x, y);
  return element !== null && element.closest('.react-flow') !== null;
}

/** A drag that ends on the button it began at would otherwise also click it. */
function swallowNextClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
