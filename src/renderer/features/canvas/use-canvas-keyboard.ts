import { useEffect, useEffectEvent, type RefObject } from 'react';
import { CANVAS_COMMANDS } from './commands/all';
import type { CanvasEditor } from './commands/command';
import { runShortcut } from './keyboard';
import { EMPTY_SELECTION, isSelected, withSelectChanges } from './selection';

/**
 * Runs commands for keys pressed in the canvas, or anywhere while nothing has the focus. Listens before React Flow
 * does, whose own arrow keys would move things past the list of edits.
 */
export function useCanvasKeyboard(root: RefObject<HTMLElement | null>, editor: CanvasEditor): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !isForCanvas(event, root.current)) return;
    if (!runShortcut(event, CANVAS_COMMANDS, editor)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onFocusIn = useEffectEvent((event: FocusEvent) => selectFocused(editor, event.target));

  useEffect(() => {
    const element = root.current;
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('keydown', (event) => onKeyDown(event), { signal, capture: true });
    element?.addEventListener('focusin', (event) => onFocusIn(event), { signal });
    return () => {
      listeners.abort();
      editor.settle();
    };
  }, [root, editor]);
}

function isForCanvas(event: KeyboardEvent, root: HTMLElement | null): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement || target instanceof SVGElement) || !root) return false;
  if (document.querySelector(OPEN_OVERLAY)) return false;
  if (target === document.body) return true;
  if (!root.contains(target)) return false;
  if (target.closest('.nokey, input, textarea, [contenteditable="true"]')) return false;
  // In the palette, arrows and Enter belong to its buttons.
  return !target.closest('aside') || event.ctrlKey || event.metaKey || event.key === '/';
}

const OPEN_OVERLAY =
  '[role="dialog"][data-state="open"], [role="alertdialog"][data-state="open"], [role="menu"][data-state="open"]';

/** Whoever moves through the canvas by Tab works on what has the focus. */
function selectFocused({ store, settle }: CanvasEditor, target: EventTarget | null): void {
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
  const id = target.matches('.react-flow__node, .react-flow__edge')
    ? target.getAttribute('data-id')
    : null;
  if (id === null) return;
  const { inputs, selection } = store.getState();
  if (isSelected(selection, id)) return;
  settle();
  store.setState({
    selection: withSelectChanges(inputs.design, EMPTY_SELECTION, [{ id, selected: true }]),
  });
}
