import { endsWords } from '../accessible-names';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { reconnect } from '../editor/edits';
import { componentItems } from './component-items';
import { SearchPicker } from './SearchPicker';

interface ReconnectPickerProps {
  readonly connection: string;
  readonly end: 'from' | 'to';
}

/** Chooses the component that one end of a connection moves to. */
export function ReconnectPicker({ connection: id, end }: ReconnectPickerProps) {
  const editor = useCanvasEditor();
  const design = useCanvasView('inputs', ({ design }) => design);
  const connection = design.connections[id];
  const stays = design.components[connection?.[end === 'from' ? 'to' : 'from'] ?? ''];
  if (!connection || !stays) return null;
  const close = () => editor.store.setState({ picker: null, focusRequest: id });
  return (
    <SearchPicker
      label={`New ${end === 'from' ? 'start' : 'end'} of ${endsWords(design, connection)}`}
      placeholder="Name of a component"
      emptyText="There is no other component yet."
      items={componentItems(design, stays).filter((item) => item.id !== connection[end])}
      onPick={(component) => {
        close();
        reconnect(editor, id, end, component);
      }}
      onClose={close}
    />
  );
}
