import { layOut } from '../layout/lay-out';
import { isEmpty } from '../selection';
import type { CanvasCommand } from './command';
import { canEdit } from './guards';

export const layOutCommand: CanvasCommand = {
  id: 'lay-out',
  label: 'Lay out the design',
  group: 'Arrange',
  shortcuts: ['Alt+Shift+L'],
  keywords: ['auto-layout', 'arrange', 'automatic'],
  isEnabled: (editor) => canEdit(editor) && !isEmpty(editor.store.getState().inputs.design),
  run: (editor) => void layOut(editor),
};
