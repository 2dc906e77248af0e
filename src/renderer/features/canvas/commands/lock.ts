import { setLocked, splitByLock } from '#shared/design/edit';
import { toast } from '../../../ui/toast';
import { selectionSize } from '../selection';
import { LOCK_SHORTCUT, lockedWords, placedWords } from '../words';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit, hasPlacedSelection } from './guards';

function hasFree({ store }: CanvasEditor): boolean {
  const { inputs, selection } = store.getState();
  const { free } = splitByLock(inputs.design, selection);
  return free.components.length + free.boundaries.length > 0;
}

/** What the command would do now. */
function lockLabel(editor: CanvasEditor): 'Lock' | 'Unlock' {
  return hasFree(editor) ? 'Lock' : 'Unlock';
}

/** Locks what is not locked yet; unlocks when everything selected is locked. */
export const lockCommand: CanvasCommand = {
  id: 'lock',
  label: 'Lock or unlock',
  labelNow: lockLabel,
  group: 'Arrange',
  shortcuts: [LOCK_SHORTCUT],
  keywords: ['pin', 'fix', 'freeze'],
  isEnabled: (editor) => canEdit(editor) && hasPlacedSelection(editor),
  run: (editor) => {
    editor.settle();
    const { inputs, selection } = editor.store.getState();
    const label = lockLabel(editor);
    const isLocking = label === 'Lock';
    const changed = isLocking ? splitByLock(inputs.design, selection).free : selection;
    const words = placedWords(inputs.design, changed);
    editor.apply(setLocked(inputs.design, changed, isLocking), `${label} ${words}`);
    editor.announce(`${words} ${isLocking ? 'locked' : 'unlocked'}.`);
  },
};

/** Says why nothing happens when everything selected is locked; true when it is. */
export function refusesLocked(editor: CanvasEditor): boolean {
  const { inputs, selection } = editor.store.getState();
  const { locked } = splitByLock(inputs.design, selection);
  const isRefused = selectionSize(locked) > 0 && selectionSize(locked) === selectionSize(selection);
  if (isRefused) toast.info(lockedWords(inputs.design, locked));
  return isRefused;
}
