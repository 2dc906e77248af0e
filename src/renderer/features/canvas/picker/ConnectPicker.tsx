import { shownName } from '#shared/design/names';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { connect } from '../editor/edits';
import { componentItems } from './component-items';
import { SearchPicker } from './SearchPicker';

/** Chooses what a component connects to. */
export function ConnectPicker({ from }: { from: string }) {
  const editor = useCanvasEditor();
  const design = useCanvasView('inputs', ({ design }) => design);
  const source = design.components[from];
  const close = () => editor.store.setState({ picker: null, focusRequest: from });
  if (!source) return null;
  return (
    <SearchPicker
      label={`Connect ${shownName(source)} to`}
      placeholder="Name of a component"
      emptyText="There is nothing to connect to yet. Add another component first."
      items={componentItems(design, source)}
      onPick={(to) => {
        editor.store.setState({ picker: null, focusRequest: from });
        connect(editor, from, to);
      }}
      onClose={close}
    />
  );
}
