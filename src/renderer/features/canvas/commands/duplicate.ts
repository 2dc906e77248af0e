import { duplicateItems } from '../editor/duplicate-items';
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
  options: { readonly withNeighbours: boolean },
): void {
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  duplicateItems(editor, selectionWithContent(inputs.design, selection), selection, options);
}
