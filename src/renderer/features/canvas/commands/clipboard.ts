import { copySelection, cutSelection } from '../clipboard/copy';
import { paste } from '../clipboard/paste';
import type { CanvasCommand } from './command';
import { canEdit, hasPlacedSelection } from './guards';

/** Also of a design that can only be read. */
export const copyCommand: CanvasCommand = {
  id: 'copy',
  label: 'Copy',
  group: 'Edit',
  shortcuts: ['Mod+C'],
  isEnabled: hasPlacedSelection,
  run: (editor) => void copySelection(editor),
};

export const cutCommand: CanvasCommand = {
  id: 'cut',
  label: 'Cut',
  group: 'Edit',
  shortcuts: ['Mod+X'],
  isEnabled: (editor) => canEdit(editor) && hasPlacedSelection(editor),
  run: (editor) => void cutSelection(editor),
};

export const pasteCommand: CanvasCommand = {
  id: 'paste',
  label: 'Paste',
  group: 'Edit',
  shortcuts: ['Mod+V'],
  keywords: ['insert outline', 'clipboard'],
  isEnabled: canEdit,
  run: (editor) => void paste(editor),
};
