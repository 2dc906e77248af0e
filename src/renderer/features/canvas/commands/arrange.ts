import {
  ALIGN_ARRANGEMENTS,
  SIZE_ARRANGEMENTS,
  SPACE_ARRANGEMENTS,
  type Arrangement,
} from '../editor/arrangements';
import { placedWords } from '../words';
import type { CanvasCommand } from './command';
import { canEdit } from './guards';

function commandOf(arrangement: Arrangement): CanvasCommand {
  const { id, label, shortcut, edit, arranged, isPossible } = arrangement;
  return {
    id,
    label,
    group: 'Arrange',
    shortcuts: shortcut === undefined ? [] : [shortcut],
    isEnabled: (editor) => {
      const { inputs, selection } = editor.store.getState();
      return canEdit(editor) && isPossible(inputs.design, selection);
    },
    run: (editor) => {
      editor.settle();
      const { inputs, selection } = editor.store.getState();
      const next = arranged(inputs.design, selection);
      const words = edit(placedWords(inputs.design, selection));
      editor.apply(next, words);
      editor.announce(next === inputs.design ? 'It is arranged like that already.' : `${words}.`);
    },
  };
}

export const ALIGN_COMMANDS = ALIGN_ARRANGEMENTS.map(commandOf);
export const SPACE_COMMANDS = SPACE_ARRANGEMENTS.map(commandOf);
export const SIZE_COMMANDS = SIZE_ARRANGEMENTS.map(commandOf);
