import { removeItems } from '#shared/design/edit';
import { CANVAS_ITSELF } from '../canvas-store';
import { EMPTY_SELECTION } from '../selection';
import { selectionWords } from '../words';
import type { CanvasCommand } from './command';
import { canEdit, hasSelection } from './guards';

export const deleteSelectionCommand: CanvasCommand = {
  id: 'delete',
  label: 'Delete',
  group: 'Edit',
  shortcuts: ['Delete', 'Backspace'],
  isEnabled: (editor) => canEdit(editor) && hasSelection(editor),
  run: (editor) => {
    editor.settle();
    const { inputs, selection } = editor.store.getState();
    const words = selectionWords(inputs.design, selection);
    editor.apply(removeItems(inputs.design, selection), `Delete ${words}`);
    editor.store.setState({ selection: EMPTY_SELECTION, focusRequest: CANVAS_ITSELF });
    editor.announce(`${words} deleted.`);
  },
};
