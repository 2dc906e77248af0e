import type { CanvasCommand } from './command';
import { canEdit } from './guards';

export const undoCommand: CanvasCommand = {
  id: 'undo',
  label: 'Undo',
  group: 'Edit',
  shortcuts: ['Mod+Z'],
  isPageWide: true,
  isEnabled: (editor) => {
    const { inputs, moved } = editor.store.getState();
    return canEdit(editor) && (inputs.canUndo || moved.size > 0);
  },
  run: (editor) => {
    editor.settle();
    const { onUndo, undoLabel } = editor.store.getState().inputs;
    onUndo();
    editor.announce(undoLabel === undefined ? 'Undone.' : `Undone: ${undoLabel}.`);
  },
};

export const redoCommand: CanvasCommand = {
  id: 'redo',
  label: 'Redo',
  group: 'Edit',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  isPageWide: true,
  isEnabled: (editor) => canEdit(editor) && editor.store.getState().inputs.canRedo,
  run: (editor) => {
    editor.settle();
    const { onRedo, redoLabel } = editor.store.getState().inputs;
    onRedo();
    editor.announce(redoLabel === undefined ? 'Redone.' : `Redone: ${redoLabel}.`);
  },
};
