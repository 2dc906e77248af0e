import { isShortcut } from '../../../ui/shortcut-text';
import { shortcutsOf, type CanvasCommand, type CanvasEditor } from '../commands/command';

/** Runs the command that the pressed keys stand for; false when there is none that can run now. */
export function runShortcut(
  event: KeyboardEvent,
  commands: readonly CanvasCommand[],
  editor: CanvasEditor,
): boolean {
  const { isWhiteboardOn } = editor.store.getState().inputs.preferences;
  const command = commands.find(
    (candidate) =>
      shortcutsOf(candidate, isWhiteboardOn).some((shortcut) => isShortcut(event, shortcut)) &&
      candidate.isEnabled(editor),
  );
  if (!command) return false;
  command.run(editor);
  return true;
}
