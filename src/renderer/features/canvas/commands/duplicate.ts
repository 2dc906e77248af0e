import { duplicate } from '#shared/design/edit';
import { selectionWords } from '../words';
import type { CanvasCommand } from './command';
import { canEdit, hasPlacedSelection } from './guards';
import { selectionWithContent } from './selection-with-content';

export const duplicateCommand: CanvasCommand = {
  id: 'duplicate',
  label: 'Duplicate',
  group: 'Edit',
  shortcuts: ['Mod+D'],
  isEnabled: (editor) => canEdit(editor) && hasPlacedSelection(editor),
  run: (editor) => {
    editor.settle();
    const { inputs, selection } = editor.store.getState();
    const items = selectionWithContent(inputs.design, selection);
    const copy = duplicate(inputs.design, items, editor.newId);
    const words = selectionWords(inputs.design, selection);
    editor.apply(copy.design, `Duplicate ${words}`);
    editor.store.setState({
      selection: { ...copy.inserted, connections: [] },
      focusRequest: copy.inserted.components[0] ?? copy.inserted.boundaries[0] ?? null,
    });
    editor.announce(`${words} duplicated.`);
  },
};
