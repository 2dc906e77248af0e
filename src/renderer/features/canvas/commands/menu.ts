import type { CanvasCommand } from './command';

/** The context menu by keyboard: opened where the focus is, as the right mouse button would there. */
export const menuCommand: CanvasCommand = {
  id: 'menu',
  label: 'Open its menu',
  group: 'Edit',
  shortcuts: ['Shift+F10', 'ContextMenu'],
  keywords: ['context menu', 'right click'],
  isEnabled: ({ store }) => store.getState().focused !== null,
  run: ({ store }) => {
    const { focused } = store.getState();
    const element = document.activeElement;
    if (focused === null || element?.getAttribute('data-id') !== focused) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    element.dispatchEvent(
      new MouseEvent('contextmenu', {
        bubbles: true,
        cancelable: true,
        clientX: left + width / 2,
        clientY: top + height / 2,
      }),
    );
  },
};
