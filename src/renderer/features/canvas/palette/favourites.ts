import type { CanvasEditor } from '../commands/command';
import { PALETTE_ITEMS, type PaletteGroup, type PaletteItem } from './palette-items';

/** The favourites in the order in which they were chosen; none, no group. */
export function favouriteGroups(ids: readonly string[]): PaletteGroup[] {
  const items = ids.flatMap((id) => PALETTE_ITEMS.find((item) => item.id === id) ?? []);
  return items.length === 0 ? [] : [{ id: 'favourites', label: 'Favourites', items }];
}

/** Makes the item a favourite, behind the others, or takes it out. */
export function toggleFavourite({ store, announce }: CanvasEditor, item: PaletteItem): void {
  const { preferences, onPreferencesChange } = store.getState().inputs;
  const { favouriteItems } = preferences;
  const isFavourite = favouriteItems.includes(item.id);
  onPreferencesChange({
    favouriteItems: isFavourite
      ? favouriteItems.filter((id) => id !== item.id)
      : [...favouriteItems, item.id],
  });
  announce(`${item.label} is ${isFavourite ? 'no longer' : 'now'} a favourite.`);
}
