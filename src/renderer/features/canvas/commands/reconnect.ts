import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

function target({ store }: CanvasEditor): string | undefined {
  const { connections, components, boundaries } = store.getState().selection;
  return components.length + boundaries.length === 0 && connections.length === 1
    ? connections[0]
    : undefined;
}

/** Moves an end of the selected connection to another component, which is chosen by name. */
export const RECONNECT_COMMANDS: readonly CanvasCommand[] = (
  [
    ['from', 'start'],
    ['to', 'end'],
  ] as const
).map(([end, words]) => ({
  id: `reconnect-${words}`,
  label: `Reconnect its ${words}...`,
  group: 'Connect',
  shortcuts: [],
  keywords: ['move', 'connection', 'line', 'arrow'],
  isEnabled: (editor) => canEdit(editor) && target(editor) !== undefined,
  run: (editor) => {
    const connection = target(editor);
    if (connection !== undefined)
      editor.store.setState({ picker: { kind: 'reconnect', connection, end } });
  },
}));
