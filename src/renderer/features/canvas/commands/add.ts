import type { CanvasCommand } from './command';
import { canEdit } from './guards';

export const addCommand: CanvasCommand = {
  id: 'add',
  label: 'Add component...',
  group: 'Add',
  shortcuts: ['A'],
  isEnabled: canEdit,
  run: ({ store }) => store.setState({ picker: { kind: 'add', at: null, connectFrom: null } }),
};

export const findCommand: CanvasCommand = {
  id: 'find',
  label: 'Find in the palette',
  group: 'Add',
  shortcuts: ['/'],
  isEnabled: canEdit,
  run: ({ store }) =>
    store.setState(({ searchRequests }) => ({
      isPaletteOpen: true,
      searchRequests: searchRequests + 1,
    })),
};
