import { shownName } from '#shared/design/names';
import type { Component } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import { addItem } from '../editor/add-items';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { PALETTE_COMPONENTS, PALETTE_ITEMS } from '../palette/palette-items';
import { PaletteGlyph } from '../palette/PaletteGlyph';
import { quickAdd, usualFirst, type QuickAdd } from './quick-add';
import { SearchPicker, type PickerItem } from './SearchPicker';

interface AddPickerProps {
  /** Where it goes; null: near the selection or where there is room in sight. */
  readonly at: Point | null;
  /** The component that a line was drawn from, which the new one is then connected to. */
  readonly connectFrom: string | null;
}

/** Adds components or boundaries by typing what they are; first comes what usually follows the source. */
export function AddPicker({ at, connectFrom }: AddPickerProps) {
  const editor = useCanvasEditor();
  const sources = useSources(connectFrom);
  const [source] = sources;
  const all = connectFrom === null ? PALETTE_ITEMS : PALETTE_COMPONENTS;
  const choices = sources.length === 1 && source ? usualFirst(all, source.kind) : all;
  return (
    <SearchPicker
      label={connectFrom === null ? 'Add a component' : 'Add a component at the end of the line'}
      placeholder="cache, queue, Postgres..."
      emptyText=""
      items={choices.map((item) => pickerItem({ item, name: null, count: 1 }))}
      find={(typed) => quickAdd(choices, typed).map(pickerItem)}
      hints={connectFrom === null && sources.length > 0 ? hintsFor(sources) : []}
      onPick={(id, { typed, isSecond }) => {
        editor.store.setState({ picker: null });
        const chosen = quickAdd(choices, typed).find(({ item }) => item.id === id);
        if (!chosen) return;
        const isConnected = chosen.item.type === 'component' && chosen.item.kind !== 'note';
        const wantsLine = connectFrom !== null || isSecond;
        addItem(editor, {
          ...chosen,
          at,
          connectFrom: isConnected && wantsLine ? sources.map((component) => component.id) : [],
        });
      }}
      onClose={() => editor.store.setState({ picker: null, focusRequest: connectFrom })}
    />
  );
}

/** What a new component can be connected from: the start of the line, or else the selected components. */
function useSources(connectFrom: string | null): Component[] {
  const design = useCanvasView('inputs', ({ design }) => design);
  const selected = useCanvasView('selection', (selection) => selection.components);
  const ids = connectFrom === null ? selected : [connectFrom];
  return ids
    .flatMap((id) => design.components[id] ?? [])
    .filter((component) => component.kind !== 'note');
}

function hintsFor(sources: readonly Component[]) {
  const [source] = sources;
  const from = sources.length === 1 && source ? shownName(source) : `${sources.length} components`;
  return [
    { keys: 'Enter', does: 'adds' },
    { keys: 'Shift+Enter', does: `adds and connects from ${from}` },
  ];
}

function pickerItem({ item, name, count }: QuickAdd): PickerItem {
  return {
    id: item.id,
    label: `${count === 1 ? '' : `${count} × `}${name ?? item.label}`,
    keywords: item.keywords,
    detail: name === null ? item.familyLabel : item.label,
    icon: <PaletteGlyph item={item} size={16} />,
  };
}
