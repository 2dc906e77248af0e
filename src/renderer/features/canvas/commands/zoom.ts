import type { CanvasCommand } from './command';

const always = () => true;

export const zoomInCommand: CanvasCommand = {
  id: 'zoom-in',
  label: 'Zoom in',
  shortcuts: ['Mod+=', 'Mod++'],
  isEnabled: always,
  run: ({ viewport }) => viewport.zoomIn(),
};

export const zoomOutCommand: CanvasCommand = {
  id: 'zoom-out',
  label: 'Zoom out',
  shortcuts: ['Mod+-'],
  isEnabled: always,
  run: ({ viewport }) => viewport.zoomOut(),
};

export const fitCommand: CanvasCommand = {
  id: 'fit',
  label: 'Show everything',
  shortcuts: ['Shift+1'],
  isEnabled: always,
  run: ({ viewport }) => viewport.fit(),
};
