import { itemWords } from '../accessible-names';
import type { CanvasSelection } from '../canvas-types';
import {
  EMPTY_SELECTION,
  isEmpty,
  isSelected,
  selectionSize,
  withSelectChanges,
} from '../selection';
import type { CanvasCommand } from './command';
import { hasSelection } from './guards';

/** "3 selected". */
export function selectedCount(selection: CanvasSelection): string {
  const size = selectionSize(selection);
  return size === 0 ? 'Nothing selected' : `${size} selected`;
}

export const selectAllCommand: CanvasCommand = {
  id: 'select-all',
  label: 'Select all',
  group: 'Select',
  shortcuts: ['Mod+A'],
  isEnabled: ({ store }) => !isEmpty(store.getState().inputs.design),
  run: (editor) => {
    const { components, boundaries } = editor.store.getState().inputs.design;
    const selection = {
      components: Object.keys(components),
      connections: [],
      boundaries: Object.keys(boundaries),
    };
    editor.store.setState({ selection });
    editor.announce(`${selectedCount(selection)}.`);
  },
};

export const clearSelectionCommand: CanvasCommand = {
  id: 'clear-selection',
  label: 'Select nothing',
  group: 'Select',
  shortcuts: ['Escape'],
  shortcutsOnWhiteboard: ['Escape', 'V', '1'],
  isEnabled: (editor) => hasSelection(editor) || editor.store.getState().isHandOn,
  run: (editor) => {
    editor.settle();
    editor.store.setState({ selection: EMPTY_SELECTION, isHandOn: false });
    editor.announce(`${selectedCount(EMPTY_SELECTION)}.`);
  },
};

/** Takes what has the focus into the selection, or out of it; the rest of the selection stays. */
export const toggleSelectionCommand: CanvasCommand = {
  id: 'toggle-selection',
  label: 'Select or deselect this one',
  group: 'Select',
  shortcuts: ['Shift+Space', 'Mod+Space'],
  keywords: ['add to selection', 'remove from selection'],
  isEnabled: ({ store }) => store.getState().focused !== null,
  run: (editor) => {
    const { inputs, selection, focused } = editor.store.getState();
    if (focused === null) return;
    editor.settle();
    const selected = !isSelected(selection, focused);
    const changed = withSelectChanges(inputs.design, selection, [{ id: focused, selected }]);
    editor.store.setState({ selection: changed });
    const words = itemWords(inputs.design, focused);
    editor.announce(
      `${words} ${selected ? 'selected' : 'no longer selected'}; ${selectedCount(changed).toLowerCase()}.`,
    );
  },
};
