import { isShortcut } from './shortcut-text';

/** What keys do where the focus is, such as in a list: for whoever listens to them and for the shortcut sheet. */
export interface LocalKeys<Target> {
  readonly label: string;
  /** In `Mod+Shift+Z` notation, all that do the same. */
  readonly shortcuts: readonly string[];
  readonly isEnabled?: (target: Target) => boolean;
  readonly run: (target: Target) => void;
}

/** Does what the pressed keys stand for; keys that stand for nothing here and now are left to others. */
export function runLocalKeys<Target>(
  event: KeyboardEvent,
  table: readonly LocalKeys<Target>[],
  target: Target,
): void {
  const pressed = table.find(({ shortcuts }) =>
    shortcuts.some((shortcut) => isShortcut(event, shortcut)),
  );
  if (!pressed || pressed.isEnabled?.(target) === false) return;
  event.preventDefault();
  pressed.run(target);
}
