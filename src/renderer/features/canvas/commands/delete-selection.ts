import { removeItems, splitByLock } from '#shared/design/edit';
import { CANVAS_ITSELF } from '../canvas-store';
import { toast } from '../../../ui/toast';
import { selectionSize } from '../selection';
import { lockedWords, selectionWords } from '../words';
import type { CanvasCommand } from './command';
import { canEdit, hasSelection } from './guards';
import { refusesLocked } from './lock';

export const deleteSelectionCommand: CanvasCommand = {
  id: 'delete',
  label: 'Delete',
  group: 'Edit',
  shortcuts: ['Delete', 'Backspace'],
  isEnabled: (editor) => canEdit(editor) && hasSelection(editor),
  run: (editor) => {
    editor.settle();
    if (refusesLocked(editor)) return;
    const { inputs, selection } = editor.store.getState();
    const { locked, free } = splitByLock(inputs.design, selection);
    const words = selectionWords(inputs.design, free);
    editor.apply(removeItems(inputs.design, free), `Delete ${words}`);
    editor.store.setState({ selection: locked, focusRequest: CANVAS_ITSELF });
    if (selectionSize(locked) === 0) editor.announce(`${words} deleted.`);
    else toast.info(`${words} deleted. ${lockedWords(inputs.design, locked)}`);
  },
};
