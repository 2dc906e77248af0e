/**
 * Shortcuts are written `Mod+Shift+Z`: Mod is Command on a Mac and Control elsewhere; the last part is the key.
 */

const IS_MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Enter: '↵',
  ContextMenu: '≡ Menu',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

const MAC_NAMES: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Backspace: '⌫',
};

/** The keys as they are printed on this system's keyboard: `["Ctrl", "Z"]`. */
export function shortcutKeys(shortcut: string): string[] {
  return shortcutParts(shortcut).map(
    (part) =>
      (IS_MAC ? MAC_NAMES[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? KEY_NAMES[part] ?? part,
  );
}

/** The same for assistive technology: `Control+Z`. */
export function ariaShortcut(shortcut: string): string {
  return shortcutParts(shortcut)
    .map((part) => (part === 'Mod' ? (IS_MAC ? 'Meta' : 'Control') : part))
    .join('+');
}

/**
 * Whether the pressed keys are the shortcut. Shift is left out of account for keys that need it to be typed (`?`); where
 * Shift or Alt changes what a digit or a letter types, it is told by its place on the keyboard.
 */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcutParts(shortcut);
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  const isMod = IS_MAC ? event.metaKey : event.ctrlKey;
  const isOther = IS_MAC ? event.ctrlKey : event.metaKey;
  const isTypedWithShift = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    isKey(event, key) &&
    isMod === modifiers.includes('Mod') &&
    event.altKey === modifiers.includes('Alt') &&
    (isTypedWithShift || event.shiftKey === modifiers.includes('Shift')) &&
    !isOther
  );
}

function isKey({ key, code, shiftKey, altKey }: KeyboardEvent, wanted: string): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true;
  if (wanted === 'Space') return key === ' ';
  if (/^\d$/.test(wanted)) return (shiftKey || altKey) && code === `Digit${wanted}`;
  return altKey && !/^[a-z]$/i.test(key) && code === `Key${wanted.toUpperCase()}`;
}

/** `Mod++` ends in the key `+`. */
function shortcutParts(shortcut: string): string[] {
  return shortcut.endsWith('+')
    ? [...shortcut.slice(0, -2).split('+').filter(Boolean), '+']
    : shortcut.split('+');
}
