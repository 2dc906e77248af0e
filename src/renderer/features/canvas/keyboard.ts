import { isShortcut } from '../../ui/shortcut-text';
import type { CanvasCommand, CanvasEditor } from './commands/command';

/** Shift changes what a digit key types, so shortcuts with it are told by the key's place on the keyboard. */
const SHIFTED_DIGIT = /^Shift\+(\d)$/;

function isPressed(event: KeyboardEvent, shortcut: string): boolean {
  const digit = SHIFTED_DIGIT.exec(shortcut)?.[1];
  if (digit === undefined) return isShortcut(event, shortcut);
  const hasOtherModifier = event.ctrlKey || event.metaKey || event.altKey;
  return event.shiftKey && !hasOtherModifier && event.code === `Digit${digit}`;
}

/** Runs the command that the pressed keys stand for; false when there is none that can run now. */
export function runShortcut(
  event: KeyboardEvent,
  commands: readonly CanvasCommand[],
  editor: CanvasEditor,
): boolean {
  const command = commands.find(
    (candidate) =>
      candidate.shortcuts.some((shortcut) => isPressed(event, shortcut)) &&
      candidate.isEnabled(editor),
  );
  if (!command) return false;
  command.run(editor);
  return true;
}
