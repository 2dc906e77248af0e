import { ArrowRight } from 'lucide-react';
import { boundarySpec } from '#shared/design/kinds/boundaries';
import { kindSpec } from '#shared/design/kinds/catalog';
import { shownBoundaryName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { endsWords, itemWords } from '../accessible-names';
import { BoundaryGlyph } from '../BoundaryGlyph';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { goTo } from '../commands/walk';
import { readingOrder } from '../walking/reading-order';
import { SearchPicker, type PickerItem } from './SearchPicker';

/** Finds a component, a boundary or a labelled connection by its words and goes there. */
export function FindPicker() {
  const editor = useCanvasEditor();
  const design = useCanvasView('inputs', ({ design }) => design);
  const focused = useCanvasView('selection', (selection) => selection.components.at(-1) ?? null);
  return (
    <SearchPicker
      label="Find on the canvas"
      placeholder="Name, kind or label"
      emptyText="There is nothing on the canvas yet."
      items={foundItems(design)}
      onPick={(id) => {
        editor.store.setState({ picker: null });
        goTo(editor, id);
      }}
      onClose={() => editor.store.setState({ picker: null, focusRequest: focused })}
    />
  );
}

function foundItems(design: Design): PickerItem[] {
  const placed = readingOrder(design).map(({ id }) => placedItem(design, id));
  const connections = Object.values(design.connections)
    .filter(({ label }) => label.trim() !== '')
    .map((connection) => ({
      id: connection.id,
      label: connection.label.trim(),
      detail: endsWords(design, connection),
      keywords: ['connection', connection.mode, endsWords(design, connection)],
      icon: <ArrowRight size={16} />,
    }));
  return [...placed, ...connections];
}

function placedItem(design: Design, id: string): PickerItem {
  const boundary = design.boundaries[id];
  if (boundary) {
    const { label } = boundarySpec(boundary.kind);
    const name = shownBoundaryName(boundary);
    return {
      id,
      label: name,
      detail: name === label ? '' : label,
      keywords: [label, 'boundary'],
      icon: <BoundaryGlyph kind={boundary.kind} />,
    };
  }
  const component = design.components[id];
  const name = noteText(design, id) ?? itemWords(design, id);
  const kind = component && kindSpec(component.kind);
  return {
    id,
    label: name,
    detail: kind && kind.label !== name ? kind.label : '',
    keywords: kind ? [kind.label, ...kind.aliases] : [],
    icon: component && <ComponentGlyph kind={component.kind} size={16} />,
  };
}

/** A note is known by what it says. */
function noteText({ components }: Design, id: string): string | null {
  const text = components[id]?.properties['text'];
  return components[id]?.kind === 'note' && typeof text === 'string' ? text.trim() || null : null;
}
