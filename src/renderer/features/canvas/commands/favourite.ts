import { toast } from '../../../ui/toast';
import { toggleFavourite } from '../palette/favourites';
import { PALETTE_ITEMS, type PaletteItem } from '../palette/palette-items';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

/** In the palette, F does the same to the item that has the focus. */
export const favouriteCommand: CanvasCommand = {
  id: 'favourite',
  label: 'Add its kind to the favourites, or remove it',
  group: 'Add',
  shortcuts: ['F'],
  shortcutsOnWhiteboard: [],
  keywords: ['star', 'favorite', 'palette'],
  isEnabled: (editor) =>
    canEdit(editor) &&
    !editor.store.getState().inputs.preferences.isWhiteboardOn &&
    selectedItem(editor) !== null,
  run: (editor) => {
    const item = selectedItem(editor);
    // The favourites may be out of sight.
    if (item) toast.info(toggleFavourite(editor, item));
  },
};

/** What the palette has to add another one of what is selected; null when that is of several kinds, or none. */
function selectedItem({ store }: CanvasEditor): PaletteItem | null {
  const { inputs, selection } = store.getState();
  const { components, boundaries } = inputs.design;
  const kinds = new Set([
    ...selection.components.map((id) => components[id]?.kind),
    ...selection.boundaries.map((id) => boundaries[id]?.kind),
  ]);
  const [kind] = kinds;
  if (kinds.size !== 1) return null;
  return PALETTE_ITEMS.find((item) => item.kind === kind) ?? null;
}
