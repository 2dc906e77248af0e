import type { CanvasCommand } from './command';
import { hasSelection } from './guards';

const always = () => true;

export const zoomInCommand: CanvasCommand = {
  id: 'zoom-in',
  label: 'Zoom in',
  group: 'View',
  shortcuts: ['Mod+=', 'Mod++'],
  isEnabled: always,
  run: (editor) => {
    editor.viewport.zoomIn();
    editor.announce('Zoomed in.');
  },
};

export const zoomOutCommand: CanvasCommand = {
  id: 'zoom-out',
  label: 'Zoom out',
  group: 'View',
  shortcuts: ['Mod+-'],
  isEnabled: always,
  run: (editor) => {
    editor.viewport.zoomOut();
    editor.announce('Zoomed out.');
  },
};

export const actualSizeCommand: CanvasCommand = {
  id: 'actual-size',
  label: 'Zoom to 100 %',
  group: 'View',
  shortcuts: ['Mod+0'],
  isEnabled: always,
  run: (editor) => {
    editor.viewport.actualSize();
    editor.announce('Zoomed to 100 %.');
  },
};

export const fitCommand: CanvasCommand = {
  id: 'fit',
  label: 'Show everything',
  group: 'View',
  shortcuts: ['Shift+1'],
  isEnabled: always,
  run: (editor) => {
    editor.viewport.fit();
    editor.announce('Everything is shown.');
  },
};

export const zoomToSelectionCommand: CanvasCommand = {
  id: 'zoom-to-selection',
  label: 'Zoom to selection',
  group: 'View',
  shortcuts: ['Shift+2'],
  isEnabled: hasSelection,
  run: ({ store, viewport, announce }) => {
    const { components, boundaries, connections } = store.getState().selection;
    viewport.zoomTo([...components, ...boundaries, ...connections]);
    announce('Zoomed to the selection.');
  },
};
