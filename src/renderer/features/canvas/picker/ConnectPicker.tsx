import { kindSpec } from '#shared/design/kinds/catalog';
import type { Component, Design } from '#shared/design/schema';
import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { shownName } from '../accessible-names';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { connect } from '../edits';
import { SearchPicker, type PickerItem } from './SearchPicker';

/** Chooses what a component connects to. */
export function ConnectPicker({ from }: { from: string }) {
  const editor = useCanvasEditor();
  const design = useCanvasView((view) => view.inputs.design);
  const source = design.components[from];
  const close = () => editor.store.setState({ picker: null, focusRequest: from });
  if (!source) return null;
  return (
    <SearchPicker
      label={`Connect ${shownName(source)} to`}
      placeholder="Name of a component"
      emptyText="There is nothing to connect to yet. Add another component first."
      items={targets(design, source)}
      onPick={(to) => {
        editor.store.setState({ picker: null, focusRequest: from });
        connect(editor, from, to);
      }}
      onClose={close}
    />
  );
}

/** Every component that the source can connect to, nearest first. */
function targets(design: Design, source: Component): PickerItem[] {
  const distance = (component: Component) =>
    Math.hypot(component.x - source.x, component.y - source.y);
  return Object.values(design.components)
    .filter(({ id, kind }) => id !== source.id && kindSpec(kind).family !== 'note')
    .sort((one, other) => distance(one) - distance(other))
    .map((component) => {
      const kind = kindSpec(component.kind);
      return {
        id: component.id,
        label: shownName(component),
        detail: shownName(component) === kind.label ? '' : kind.label,
        keywords: [kind.label, ...kind.aliases],
        icon: <ComponentGlyph kind={component.kind} size={16} />,
      };
    });
}
