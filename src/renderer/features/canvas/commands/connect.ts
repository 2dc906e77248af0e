import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

/** The one selected component that a connection can start from. */
function source({ store }: CanvasEditor): string | undefined {
  const { selection, inputs } = store.getState();
  const [id, ...others] = selection.components;
  const component = id === undefined ? undefined : inputs.design.components[id];
  return others.length === 0 && component && component.kind !== 'note' ? component.id : undefined;
}

export const connectCommand: CanvasCommand = {
  id: 'connect',
  label: 'Connect to...',
  group: 'Connect',
  shortcuts: ['C'],
  shortcutsOnWhiteboard: ['A', '5', 'C'],
  isEnabled: (editor) => canEdit(editor) && source(editor) !== undefined,
  run: (editor) => {
    editor.settle();
    const from = source(editor);
    if (from !== undefined) editor.store.setState({ picker: { kind: 'connect', from } });
  },
};
