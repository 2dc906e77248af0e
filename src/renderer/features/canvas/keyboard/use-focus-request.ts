import { useEffect, type RefObject } from 'react';
import { CANVAS_ITSELF, type CanvasStore } from '../canvas-store';
import { drawnElement } from '../flow/drawn-element';
import { useInspectorLink } from '../inspector/inspector-link';
import { isSelected } from '../selection';
import { tabStop } from '../walking/tab-stop';

/** A new node is drawn a few frames after the document has it. */
const MAX_FRAMES = 20;

/** Moves the keyboard focus to where an edit asked for it. */
export function useFocusRequest(root: RefObject<HTMLElement | null>, store: CanvasStore): void {
  useEffect(() => {
    let frame = 0;
    const follow = (request: string, framesLeft: number) => {
      if (store.getState().focusRequest !== request) return;
      const target = request === CANVAS_ITSELF ? root.current : drawnElement(root.current, request);
      if (!target && framesLeft > 0) {
        frame = requestAnimationFrame(() => follow(request, framesLeft - 1));
        return;
      }
      // Somebody may already be typing into the new component's name.
      const isFree = request === CANVAS_ITSELF || !target?.contains(document.activeElement);
      if (isFree) target?.focus({ preventScroll: true });
      store.setState({ focusRequest: null });
    };
    const stop = store.subscribe(({ focusRequest }, before) => {
      if (focusRequest === before.focusRequest) return;
      cancelAnimationFrame(frame);
      if (focusRequest === null) return;
      forgetCaret();
      afterDrawing(() => follow(focusRequest, MAX_FRAMES));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [root, store]);

  useEffect(() => {
    const focusCanvas = () => {
      const { inputs, selection } = store.getState();
      const stop = tabStop(inputs.design, selection, null);
      store.setState({ focusRequest: isSelected(selection, stop ?? '') ? stop : CANVAS_ITSELF });
    };
    useInspectorLink.setState({ focusCanvas });
    return () => useInspectorLink.setState({ focusCanvas: null });
  }, [store]);
}

/**
 * The caret of a field that goes away would stay behind in the page, and moving the focus would look through the whole
 * canvas for a place to show it. Before the edit is drawn, taking it away costs nothing.
 */
function forgetCaret(): void {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0 && selection.isCollapsed) selection.removeAllRanges();
}

/** React draws an edit in a microtask that is asked for while the edit is made; this one comes after it. */
function afterDrawing(act: () => void): void {
  queueMicrotask(() => queueMicrotask(act));
}
