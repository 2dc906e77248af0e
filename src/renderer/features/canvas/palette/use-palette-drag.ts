import { useReactFlow, useStoreApi } from '@xyflow/react';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
  type PointerEvent as ReactPointerEvent,
} from 'react';
import { boundaryAt } from '#shared/design/edit';
import { centreOf, type Point } from '#shared/design/size';
import { useCanvasEditor } from '../canvas-context';
import { createSnapping } from '../guides/create-snapping';
import { around } from '../editor/placement';
import type { PaletteItem } from './palette-items';
import { itemSize } from './item-size';

/** The pointer moves at least this far before a press becomes a drag. */
const DRAG_DISTANCE_PX = 4;

export interface DraggedItem {
  readonly item: PaletteItem;
  /** The middle of what is shown, in pixels of the window: on its way at the pointer, over the canvas where it would land. */
  readonly at: Point;
  readonly zoom: number;
  readonly isOverCanvas: boolean;
}

interface Press {
  readonly item: PaletteItem;
  readonly start: Point;
  readonly pointerId: number;
}

type Keys = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>;

/**
 * Drags an item of the palette with any pointer; `onDrop` gets the top left corner in canvas pixels. It snaps as what is
 * moved on the canvas does, and as there Control or Command keeps it from that.
 */
export function usePaletteDrag(onDrop: (item: PaletteItem, at: Point) => void) {
  const editor = useCanvasEditor();
  const flowStore = useStoreApi();
  const { screenToFlowPosition, flowToScreenPosition, getZoom } = useReactFlow();
  const [snapping] = useState(() => createSnapping(editor, flowStore.getState));
  const [press, setPress] = useState<Press | null>(null);
  const [pointer, setPointer] = useState<Point | null>(null);
  const [dragged, setDragged] = useState<DraggedItem | null>(null);

  /** The top left corner on the canvas. */
  const placeAt = (item: PaletteItem, at: Point, { ctrlKey, metaKey }: Keys): Point => {
    const size = itemSize(item);
    const corner = around(screenToFlowPosition(at, { snapToGrid: false }), size);
    return snapping.snapNew({ ...corner, ...size }, ctrlKey || metaKey);
  };
  const showTarget = (item: PaletteItem, place: Point) => {
    const { design } = editor.store.getState().inputs;
    const isHeld = item.type === 'component';
    editor.store.setState({ dropTarget: isHeld ? boundaryAt(design, place) : null });
  };
  const leave = () => {
    snapping.end();
    editor.store.setState({ dropTarget: null });
  };
  const show = (item: PaletteItem, at: Point, keys: Keys) => {
    const isOverCanvas = isCanvasAt(at);
    setPointer(at);
    if (isOverCanvas) {
      const place = placeAt(item, at, keys);
      const middle = centreOf({ ...place, ...itemSize(item) });
      showTarget(item, place);
      setDragged({ item, at: flowToScreenPosition(middle), zoom: getZoom(), isOverCanvas });
    } else {
      leave();
      setDragged({ item, at, zoom: getZoom(), isOverCanvas });
    }
  };
  const end = () => {
    leave();
    setPress(null);
    setPointer(null);
    setDragged(null);
  };

  const onMove = useEffectEvent((event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    const distance = Math.hypot(at.x - press.start.x, at.y - press.start.y);
    if (dragged === null && distance < DRAG_DISTANCE_PX) return;
    event.preventDefault();
    show(press.item, at, event);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.stopImmediatePropagation();
      end();
    } else if (press && pointer) {
      show(press.item, pointer, event);
    }
  });
  const onUp = useEffectEvent((event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    if (dragged !== null) {
      swallowNextClick();
      if (isCanvasAt(at)) onDrop(press.item, placeAt(press.item, at, event));
    }
    end();
  });
  const cancel = useEffectEvent(end);
  const stopShowing = useEffectEvent(leave);

  const isPressed = press !== null;
  useEffect(() => {
    if (!isPressed) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('pointermove', (event) => onMove(event), { signal });
    window.addEventListener('pointerup', (event) => onUp(event), { signal });
    window.addEventListener('pointercancel', () => cancel(), { signal });
    window.addEventListener('blur', () => cancel(), { signal });
    for (const type of ['keydown', 'keyup'] as const) {
      window.addEventListener(type, (event) => onKey(event), { signal, capture: true });
    }
    return () => {
      listeners.abort();
      stopShowing();
    };
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
