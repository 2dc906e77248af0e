import { CANVAS_ITSELF } from '../canvas-store';
import { rememberOutline } from '../outline/remembered';
import type { CanvasCommand } from './command';

export const outlineCommand: CanvasCommand = {
  id: 'outline',
  label: 'Show the outline',
  group: 'View',
  shortcuts: ['Mod+Shift+O'],
  keywords: ['text', 'code', 'write', 'hide the outline'],
  isPageWide: true,
  isEnabled: () => true,
  run: ({ store, settle }) => {
    settle();
    const isOutlineOpen = !store.getState().isOutlineOpen;
    rememberOutline(isOutlineOpen);
    store.setState({ isOutlineOpen, focusRequest: isOutlineOpen ? null : CANVAS_ITSELF });
  },
};
