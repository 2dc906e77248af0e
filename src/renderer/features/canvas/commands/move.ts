import { GRID } from '#shared/design/grid';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit, hasPlacedSelection } from './guards';
import { refusesLocked } from './lock';

const LONG_STEP = 5 * GRID;

const DIRECTIONS = {
  Left: [-1, 0],
  Right: [1, 0],
  Up: [0, -1],
  Down: [0, 1],
} as const;

const isEnabled = (editor: CanvasEditor) => canEdit(editor) && hasPlacedSelection(editor);

/** Arrow keys, and with Shift further; keys pressed soon after one another are one edit. */
export const MOVE_COMMANDS: readonly CanvasCommand[] = Object.entries(DIRECTIONS).flatMap(
  ([direction, [across, down]]) =>
    [
      { step: GRID, keys: `Arrow${direction}`, id: 'move', words: 'Move' },
      { step: LONG_STEP, keys: `Shift+Arrow${direction}`, id: 'move-far', words: 'Move far' },
    ].map(({ step, keys, id, words }) => ({
      id: `${id}-${direction.toLowerCase()}`,
      label: `${words} ${direction.toLowerCase()}`,
      group: 'Arrange' as const,
      shortcuts: [keys],
      isEnabled,
      run: (editor) => {
        if (!refusesLocked(editor)) editor.nudge(across * step, down * step);
      },
    })),
);
