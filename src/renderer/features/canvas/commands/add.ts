import type { CanvasCommand } from './command';
import { canEdit } from './guards';

export const addCommand: CanvasCommand = {
  id: 'add',
  label: 'Add component...',
  group: 'Add',
  shortcuts: ['A'],
  shortcutsOnWhiteboard: ['/'],
  isEnabled: canEdit,
  run: ({ store }) => store.setState({ picker: { kind: 'add', at: null, connectFrom: null } }),
};

export const findCommand: CanvasCommand = {
  id: 'find',
  label: 'Find in the palette',
  group: 'Add',
  shortcuts: ['/'],
  shortcutsOnWhiteboard: [],
  // There is no palette under whiteboard conditions.
  isEnabled: (editor) =>
    canEdit(editor) && !editor.store.getState().inputs.preferences.isWhiteboardOn,
  run: ({ store }) =>
    store.setState(({ searchRequests }) => ({
      isPaletteOpen: true,
      searchRequests: searchRequests + 1,
    })),
};
