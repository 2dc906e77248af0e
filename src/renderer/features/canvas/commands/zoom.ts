import type { CanvasCommand } from './command';

const always = () => true;

export const zoomInCommand: CanvasCommand = {
  id: 'zoom-in',
  label: 'Zoom in',
  group: 'View',
  shortcuts: ['Mod+=', 'Mod++'],
  isEnabled: always,
  run: ({ viewport }) => viewport.zoomIn(),
};

export const zoomOutCommand: CanvasCommand = {
  id: 'zoom-out',
  label: 'Zoom out',
  group: 'View',
  shortcuts: ['Mod+-'],
  isEnabled: always,
  run: ({ viewport }) => viewport.zoomOut(),
};

export const fitCommand: CanvasCommand = {
  id: 'fit',
  label: 'Show everything',
  group: 'View',
  shortcuts: ['Shift+1'],
  isEnabled: always,
  run: ({ viewport }) => viewport.fit(),
};
