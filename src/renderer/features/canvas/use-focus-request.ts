import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import { CANVAS_ITSELF, type CanvasStore } from './canvas-store';
import { useInspectorLink } from './inspector-link';
import { hasItem, isSelected } from './selection';
import { tabStop } from './walking/tab-stop';

/** A new node is drawn a few frames after the document has it. */
const MAX_FRAMES = 20;

/** Moves the keyboard focus to where an edit asked for it. */
export function useFocusRequest(root: RefObject<HTMLElement | null>, store: CanvasStore): void {
  const request = useStore(store, (view) => view.focusRequest);
  useEffect(() => {
    if (request === null) return undefined;
    let frame = 0;
    let framesLeft = MAX_FRAMES;
    let isOver = false;
    const attempt = () => {
      if (isOver) return;
      const target =
        request === CANVAS_ITSELF
          ? root.current
          : root.current?.querySelector<HTMLElement | SVGElement>(
              `:is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(request)}"]`,
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
    // Once React Flow has drawn the same edit too: focusing reckons where everything stands.
    queueMicrotask(attempt);
    return () => {
      isOver = true;
      cancelAnimationFrame(frame);
    };
  }, [request, root, store]);

  useEffect(() => {
    const focusCanvas = () => {
      const { inputs, selection } = store.getState();
      const stop = tabStop(inputs.design, selection, null);
      store.setState({ focusRequest: isSelected(selection, stop ?? '') ? stop : CANVAS_ITSELF });
    };
    useInspectorLink.setState({ focusCanvas });
    return () => useInspectorLink.setState({ focusCanvas: null });
  }, [store]);

  // What had the focus may go away by undo; the keyboard stays on the canvas.
  const lost = useStore(
    store,
    ({ inputs: { design }, focused }) => focused !== null && !hasItem(design, focused),
  );
  useEffect(() => {
    if (lost) store.setState({ focused: null, focusRequest: CANVAS_ITSELF });
  }, [lost, store]);
}
