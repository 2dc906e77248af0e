import { useStoreApi } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import type { Design } from '#shared/design/schema';
import { useCanvasEditor } from '../canvas-context';
import { isMoving, type CanvasView } from '../canvas-store';
import { followedPart } from './followed-part';

/** How long the pointer rests before the path lights up or goes out: on its way across the canvas nothing flickers. */
const REST_MS = 150;

interface Followed {
  readonly id: string;
  /** The rest fades only for the pointer: whoever works by keyboard always has the focus somewhere. */
  readonly by: 'pointer' | 'keyboard';
}

/**
 * Lights up the ways through what the pointer rests on or the keyboard walked to. Marks the elements themselves: making
 * hundreds of them anew would take longer than the pointer rests.
 */
export function useFollowedPath(frame: RefObject<HTMLElement | null>, isOn: boolean): void {
  const { store } = useCanvasEditor();
  const flowStore = useStoreApi();
  useEffect(() => {
    const root = frame.current;
    if (!isOn || !root) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted: Followed | null = null;
    let shown: { readonly followed: Followed; readonly design: Design } | null = null;

    const show = (followed: Followed | null) => {
      const { design } = store.getState().inputs;
      const part = followed ? followedPart(design, followed.id) : new Set<string>();
      if (!followed || part.size === 0) delete root.dataset['following'];
      else root.dataset['following'] = followed.by;
      for (const element of root.querySelectorAll('[data-id]')) {
        const isOnPath = part.has(element.getAttribute('data-id') ?? '');
        if (isOnPath !== element.hasAttribute('data-on-path')) {
          element.toggleAttribute('data-on-path', isOnPath);
        }
      }
      shown = followed ? { followed, design } : null;
    };
    const update = (view: CanvasView) => {
      const next = followed(view, flowStore.getState().userSelectionActive);
      const isSame = next?.id === wanted?.id && next?.by === wanted?.by;
      const isStale = shown !== null && shown.design !== view.inputs.design;
      if (isSame && !isStale) return;
      clearTimeout(timer);
      wanted = next;
      if (isBusy(view)) show(null);
      // An edit is on screen a moment later; the path through it is not to blink.
      else timer = setTimeout(() => show(wanted), isSame ? 0 : REST_MS);
    };

    const stop = store.subscribe(update);
    return () => {
      stop();
      clearTimeout(timer);
      show(null);
    };
  }, [frame, store, flowStore, isOn]);
}

function followed(view: CanvasView, isSelectingByBox: boolean): Followed | null {
  if (isBusy(view) || isSelectingByBox) return null;
  if (view.hovered !== null) return { id: view.hovered, by: 'pointer' };
  const isByKeyboard = document.activeElement?.matches(':focus-visible') ?? false;
  return view.focused !== null && isByKeyboard ? { id: view.focused, by: 'keyboard' } : null;
}

/** While something is moved, connected, named or chosen, nothing else is to draw the eye. */
function isBusy(view: CanvasView): boolean {
  const { resized, connecting, renaming, picker } = view;
  return (
    isMoving(view) ||
    resized.size > 0 ||
    connecting !== null ||
    renaming !== null ||
    picker !== null
  );
}
