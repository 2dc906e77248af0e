import { setLocked, splitByLock } from '#shared/design/edit';
import { say } from '../say';
import { selectionSize } from '../selection';
import { LOCK_SHORTCUT, lockedWords, placedWords } from '../words';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit, hasPlacedSelection } from './guards';

function hasFree({ store }: CanvasEditor): boolean {
  const { inputs, selection } = store.getState();
  const { free } = splitByLock(inputs.design, selection);
  return free.components.length + free.boundaries.length > 0;
}

function lockAll(editor: CanvasEditor, isLocked: boolean): void {
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  const { free } = splitByLock(inputs.design, selection);
  const words = placedWords(inputs.design, isLocked ? free : selection);
  const next = setLocked(inputs.design, selection, isLocked);
  editor.apply(next, `${isLocked ? 'Lock' : 'Unlock'} ${words}`);
  editor.announce(`${words} ${isLocked ? 'locked' : 'unlocked'}.`);
}

/** Locks what is not locked yet; `unlockCommand` has the same keys, for when everything selected is locked. */
export const lockCommand: CanvasCommand = {
  id: 'lock',
  label: 'Lock',
  group: 'Arrange',
  shortcuts: [LOCK_SHORTCUT],
  isEnabled: (editor) => canEdit(editor) && hasFree(editor),
  run: (editor) => lockAll(editor, true),
};

export const unlockCommand: CanvasCommand = {
  id: 'unlock',
  label: 'Unlock',
  group: 'Arrange',
  shortcuts: [LOCK_SHORTCUT],
  isEnabled: (editor) => canEdit(editor) && hasPlacedSelection(editor) && !hasFree(editor),
  run: (editor) => lockAll(editor, false),
};

/** Says why nothing happens when everything selected is locked; true when it is. */
export function refusesLocked(editor: CanvasEditor): boolean {
  const { inputs, selection } = editor.store.getState();
  const { locked } = splitByLock(inputs.design, selection);
  const isRefused = selectionSize(locked) > 0 && selectionSize(locked) === selectionSize(selection);
  if (isRefused) say(editor, lockedWords(inputs.design, locked));
  return isRefused;
}
