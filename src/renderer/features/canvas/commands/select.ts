import { EMPTY_SELECTION, isEmpty } from '../selection';
import type { CanvasCommand } from './command';
import { hasSelection } from './guards';

export const selectAllCommand: CanvasCommand = {
  id: 'select-all',
  label: 'Select all',
  group: 'Select',
  shortcuts: ['Mod+A'],
  isEnabled: ({ store }) => !isEmpty(store.getState().inputs.design),
  run: ({ store }) => {
    const { components, boundaries } = store.getState().inputs.design;
    store.setState({
      selection: {
        components: Object.keys(components),
        connections: [],
        boundaries: Object.keys(boundaries),
      },
    });
  },
};

export const clearSelectionCommand: CanvasCommand = {
  id: 'clear-selection',
  label: 'Select nothing',
  group: 'Select',
  shortcuts: ['Escape'],
  isEnabled: hasSelection,
  run: (editor) => {
    editor.settle();
    editor.store.setState({ selection: EMPTY_SELECTION });
  },
};
