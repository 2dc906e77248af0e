import type { CanvasEditor } from '../commands/command';
import { PALETTE_ITEMS, type PaletteGroup, type PaletteItem } from './palette-items';

/** The favourites in the order in which they were chosen; none, no group. */
export function favouriteGroups(ids: readonly string[]): PaletteGroup[] {
  const items = ids.flatMap((id) => PALETTE_ITEMS.find((item) => item.id === id) ?? []);
  return items.length === 0 ? [] : [{ id: 'favourites', label: 'Favourites', items }];
}

/** Makes the item a favourite, behind the others, or takes it out; gives the words for what was done. */
export function toggleFavourite({ store }: Pick<CanvasEditor, 'store'>, item: PaletteItem): string {
  const { preferences, onPreferencesChange } = store.getState().inputs;
  const { favouriteItems } = preferences;
  const isFavourite = favouriteItems.includes(item.id);
  onPreferencesChange({
    favouriteItems: isFavourite
      ? favouriteItems.filter((id) => id !== item.id)
      : [...favouriteItems, item.id],
  });
  return `${item.label} is ${isFavourite ? 'no longer' : 'now'} a favourite.`;
}
