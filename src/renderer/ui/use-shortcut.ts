import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from './shortcut-text';

interface ShortcutOptions {
  isEnabled?: boolean | undefined;
  /** Also while the caret is in a text field. */
  isAllowedInText?: boolean | undefined;
}

/** Calls the handler when one of the shortcuts (`Mod+Z`, `?`) is pressed, unless a dialog or a menu is open. */
export function useShortcut(
  keys: string | readonly string[],
  handler: (event: KeyboardEvent) => void,
  { isEnabled = true, isAllowedInText = false }: ShortcutOptions = {},
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const shortcuts = typeof keys === 'string' ? [keys] : keys;
    if (!shortcuts.some((shortcut) => isShortcut(event, shortcut))) return;
    if (!isAllowedInText && isTextField(event.target)) return;
    if (isOverlayOpen()) return;
    event.preventDefault();
    handler(event);
  });

  useEffect(() => {
    if (!isEnabled) return undefined;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [isEnabled]);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

function isOverlayOpen(): boolean {
  return (
    document.querySelector(
      '[role="dialog"][data-state="open"], [role="alertdialog"][data-state="open"], [role="menu"][data-state="open"]',
    ) !== null
  );
}
