import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isOverlayOpen } from '../../../ui/overlays';
import { isTextField } from '../../../ui/text-fields';
import { copyCommand, cutCommand, pasteCommand } from '../commands/clipboard';
import type { CanvasEditor } from '../commands/command';

const COMMANDS = { copy: copyCommand, cut: cutCommand, paste: pasteCommand };

/**
 * Copy, Cut and Paste of the window's Edit menu, which come to the page as events; the keys for them are taken before
 * they get that far. Text that is selected, or being typed, goes first.
 */
export function useEditMenu(root: RefObject<HTMLElement | null>, editor: CanvasEditor): void {
  const onEvent = useEffectEvent((event: ClipboardEvent, name: keyof typeof COMMANDS) => {
    const { activeElement } = document;
    const isHere = activeElement === document.body || root.current?.contains(activeElement);
    if (event.defaultPrevented || !isHere || isOverlayOpen() || isTextField(activeElement)) return;
    if (name !== 'paste' && document.getSelection()?.isCollapsed === false) return;
    const command = COMMANDS[name];
    if (!command.isEnabled(editor)) return;
    event.preventDefault();
    command.run(editor);
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    document.addEventListener('copy', (event) => onEvent(event, 'copy'), { signal });
    document.addEventListener('cut', (event) => onEvent(event, 'cut'), { signal });
    document.addEventListener('paste', (event) => onEvent(event, 'paste'), { signal });
    return () => listeners.abort();
  }, []);
}
