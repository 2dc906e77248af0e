import { isEmpty } from '../selection';
import type { CanvasCommand } from './command';

export const findOnCanvasCommand: CanvasCommand = {
  id: 'find-on-canvas',
  label: 'Find on the canvas...',
  group: 'Select',
  shortcuts: ['Mod+F'],
  isPageWide: true,
  keywords: ['search', 'jump', 'go to'],
  isEnabled: ({ store }) => !isEmpty(store.getState().inputs.design),
  run: ({ store }) => store.setState({ picker: { kind: 'find' } }),
};
