import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isOverlayOpen } from '../../../ui/overlays';
import { isTextField } from '../../../ui/text-fields';
import { CANVAS_COMMANDS } from '../commands/all';
import type { CanvasCommand, CanvasEditor } from '../commands/command';
import { runShortcut } from './keyboard';
import { EMPTY_SELECTION, isSelected, withSelectChanges } from '../selection';

/**
 * Runs commands for keys pressed in the canvas, or anywhere while nothing has the focus. Listens before React Flow
 * does, whose own arrow keys would move things past the list of edits.
 */
export function useCanvasKeyboard(root: RefObject<HTMLElement | null>, editor: CanvasEditor): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isOverlayOpen()) return;
    const commands = commandsFor(event, root.current);
    if (!runShortcut(event, commands, editor)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const onFocusIn = useEffectEvent((event: FocusEvent) => noteFocus(editor, event.target));
  const onFocusOut = useEffectEvent(() => editor.store.setState({ focused: null }));

  useEffect(() => {
    const element = root.current;
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('keydown', (event) => onKeyDown(event), { signal, capture: true });
    element?.addEventListener('focusin', (event) => onFocusIn(event), { signal });
    element?.addEventListener('focusout', () => onFocusOut(), { signal });
    return () => {
      listeners.abort();
      editor.settle();
    };
  }, [root, editor]);
}

const PAGE_WIDE = CANVAS_COMMANDS.filter(({ isPageWide }) => isPageWide === true);
const NONE: readonly CanvasCommand[] = [];

/** The commands that a key pressed there may run: all in the canvas, some beside it, none where text is typed. */
function commandsFor(event: KeyboardEvent, root: HTMLElement | null): readonly CanvasCommand[] {
  const { target } = event;
  if (!(target instanceof HTMLElement || target instanceof SVGElement) || !root) return NONE;
  if (target === document.body) return isCopyOfText(event) ? NONE : CANVAS_COMMANDS;
  if (isTextField(target)) return NONE;
  if (!root.contains(target)) return PAGE_WIDE;
  if (target.closest('.nokey')) return NONE;
  // In the palette, arrows and Enter belong to its buttons.
  const isInPalette = target.closest('aside') !== null;
  const isForPalette = isInPalette && !event.ctrlKey && !event.metaKey && event.key !== '/';
  return isForPalette ? PAGE_WIDE : CANVAS_COMMANDS;
}

/** Text that is selected beside the canvas is what Mod+C is about. */
function isCopyOfText(event: KeyboardEvent): boolean {
  const isCopy = (event.ctrlKey || event.metaKey) && /^[cx]$/i.test(event.key);
  return isCopy && document.getSelection()?.isCollapsed === false;
}

/** Keeps what has the focus; whoever came there by keyboard works on it. */
function noteFocus({ store, settle }: CanvasEditor, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const id = target.matches('.react-flow__node, .react-flow__edge')
    ? target.getAttribute('data-id')
    : null;
  store.setState({ focused: id });
  const { inputs, selection } = store.getState();
  if (id === null || isSelected(selection, id) || !target.matches(':focus-visible')) return;
  settle();
  store.setState({
    selection: withSelectChanges(inputs.design, EMPTY_SELECTION, [{ id, selected: true }]),
  });
}
