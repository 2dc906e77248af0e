import { duplicate } from '#shared/design/edit';
import { selectionWords } from '../words';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit, hasPlacedSelection } from './guards';
import { selectionWithContent } from './selection-with-content';

const isEnabled = (editor: CanvasEditor) => canEdit(editor) && hasPlacedSelection(editor);

export const duplicateCommand: CanvasCommand = {
  id: 'duplicate',
  label: 'Duplicate',
  group: 'Edit',
  shortcuts: ['Mod+D'],
  isEnabled,
  run: (editor) => duplicateSelection(editor, { withNeighbours: false }),
};

/** The copies are connected as the originals are, also with what is not copied. */
export const duplicateConnectedCommand: CanvasCommand = {
  id: 'duplicate-connected',
  label: 'Duplicate with its connections',
  group: 'Edit',
  shortcuts: ['Mod+Shift+D'],
  isEnabled,
  run: (editor) => duplicateSelection(editor, { withNeighbours: true }),
};

function duplicateSelection(
  editor: CanvasEditor,
  { withNeighbours }: { readonly withNeighbours: boolean },
): void {
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  const items = selectionWithContent(inputs.design, selection);
  const copy = duplicate(inputs.design, items, { nextId: editor.newId, withNeighbours });
  const words = selectionWords(inputs.design, selection);
  editor.apply(copy.design, `Duplicate ${words}`);
  editor.store.setState({
    selection: { ...copy.inserted, connections: [] },
    focusRequest: copy.inserted.components[0] ?? copy.inserted.boundaries[0] ?? null,
  });
  editor.announce(`${words} duplicated.`);
}
