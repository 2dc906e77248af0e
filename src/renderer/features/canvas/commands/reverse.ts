import { reverseConnection } from '#shared/design/edit';
import { itemWords } from '../accessible-names';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

function target({ store }: CanvasEditor): string | undefined {
  const { connections } = store.getState().selection;
  return connections.length === 1 ? connections[0] : undefined;
}

export const reverseCommand: CanvasCommand = {
  id: 'reverse',
  label: 'Turn the connection round',
  group: 'Connect',
  shortcuts: ['R'],
  shortcutsOnWhiteboard: ['Shift+R'],
  isEnabled: (editor) => canEdit(editor) && target(editor) !== undefined,
  run: (editor) => {
    const id = target(editor);
    if (id === undefined) return;
    const { design } = editor.store.getState().inputs;
    editor.apply(reverseConnection(design, id), 'Turn a connection round');
    const turned = editor.store.getState().inputs.design;
    editor.announce(`Turned round: ${itemWords(turned, id)}.`);
  },
};
