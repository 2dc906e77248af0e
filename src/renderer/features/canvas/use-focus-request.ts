import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import { CANVAS_ITSELF, type CanvasStore } from './canvas-store';

/** A new node is drawn a few frames after the document has it. */
const MAX_FRAMES = 20;

/** Moves the keyboard focus to where an edit asked for it. */
export function useFocusRequest(root: RefObject<HTMLElement | null>, store: CanvasStore): void {
  const request = useStore(store, (view) => view.focusRequest);
  useEffect(() => {
    if (request === null) return undefined;
    let frame = 0;
    let framesLeft = MAX_FRAMES;
    const attempt = () => {
      const target =
        request === CANVAS_ITSELF
          ? root.current
          : root.current?.querySelector<HTMLElement>(
              `.react-flow__node[data-id="${CSS.escape(request)}"]`,
            );
      framesLeft -= 1;
      if (!target && framesLeft > 0) {
        frame = requestAnimationFrame(attempt);
        return;
      }
      // Somebody may already be typing into the new component's name.
      if (target && !target.contains(document.activeElement)) target.focus({ preventScroll: true });
      if (request === CANVAS_ITSELF) target?.focus({ preventScroll: true });
      store.setState({ focusRequest: null });
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [request, root, store]);
}
