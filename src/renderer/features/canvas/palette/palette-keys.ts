import type { KeyboardEvent } from 'react';
import { isShortcut } from '../../../ui/shortcut-text';
import type { CanvasEditor } from '../commands/command';
import { favouriteCommand } from '../commands/favourite';
import { toggleFavourite } from './favourites';
import { PALETTE_ITEMS } from './palette-items';

const ITEM = '[data-item]';

export function focusFirstItem(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>(ITEM)?.focus();
}

/** In the list of the palette: arrows move from item to item, F makes one a favourite or takes it out. */
export function handlePaletteKey(event: KeyboardEvent<HTMLElement>, editor: CanvasEditor): void {
  if (isFavouriteKey(event)) toggleFocused(event, editor);
  else moveFocus(event);
}

/** Up and down move between the items, so that Tab need not pass all of them. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
  const current = items.findIndex((item) => item === document.activeElement);
  items[Math.min(Math.max(current + step, 0), items.length - 1)]?.focus();
}

function isFavouriteKey({ nativeEvent }: KeyboardEvent): boolean {
  return favouriteCommand.shortcuts.some((shortcut) => isShortcut(nativeEvent, shortcut));
}

/** The focus stays on the item, also when it leaves the favourites. */
function toggleFocused(event: KeyboardEvent<HTMLElement>, editor: CanvasEditor): void {
  const list = event.currentTarget;
  const id = event.target instanceof HTMLElement ? event.target.dataset['item'] : undefined;
  const item = PALETTE_ITEMS.find((candidate) => candidate.id === id);
  if (!item) return;
  event.preventDefault();
  event.stopPropagation();
  editor.announce(toggleFavourite(editor, item));
  requestAnimationFrame(() => {
    if (list.contains(document.activeElement)) return;
    list.querySelector<HTMLElement>(`[data-item="${item.id}"]`)?.focus();
  });
}
