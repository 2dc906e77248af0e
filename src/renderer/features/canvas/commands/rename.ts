import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

function target({ store }: CanvasEditor): string | undefined {
  const { components, connections, boundaries } = store.getState().selection;
  const ids = [...components, ...connections, ...boundaries];
  return ids.length === 1 ? ids[0] : undefined;
}

export const renameCommand: CanvasCommand = {
  id: 'rename',
  label: 'Rename',
  group: 'Edit',
  shortcuts: ['F2'],
  isEnabled: (editor) => canEdit(editor) && target(editor) !== undefined,
  run: (editor) => {
    editor.settle();
    editor.store.setState({ renaming: target(editor) ?? null });
  },
};
