import type { Point } from '#shared/design/size';
import { useCanvasEditor } from '../canvas-context';
import { addItem } from '../edits';
import { PALETTE_ITEMS, PALETTE_COMPONENTS } from '../palette/palette-items';
import { PaletteGlyph } from '../palette/PaletteGlyph';
import { SearchPicker } from './SearchPicker';

interface AddPickerProps {
  /** Where it goes; null: near the selection or where there is room in sight. */
  readonly at: Point | null;
  /** The component that a line was drawn from, which the new one is then connected to. */
  readonly connectFrom: string | null;
}

/** Adds a component or boundary by typing what it is. */
export function AddPicker({ at, connectFrom }: AddPickerProps) {
  const editor = useCanvasEditor();
  const choices = connectFrom === null ? PALETTE_ITEMS : PALETTE_COMPONENTS;
  return (
    <SearchPicker
      label={connectFrom === null ? 'Add a component' : 'Add a component at the end of the line'}
      placeholder="cache, queue, Postgres..."
      emptyText=""
      items={choices.map((item) => ({
        ...item,
        detail: item.familyLabel,
        icon: <PaletteGlyph item={item} size={16} />,
      }))}
      onPick={(id) => {
        editor.store.setState({ picker: null });
        const item = choices.find((candidate) => candidate.id === id);
        if (item) addItem(editor, item, { at, connectFrom });
      }}
      onClose={() => editor.store.setState({ picker: null, focusRequest: connectFrom })}
    />
  );
}
