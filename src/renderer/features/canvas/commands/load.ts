import type { Design } from '#shared/design/schema';
import { itemWords } from '../accessible-names';
import type { LoadActions } from '../canvas-types';
import type { CanvasCommand, CanvasEditor } from './command';

/** What the model says of the design, on the canvas; where nothing computed may be seen there are no actions. */
function loadActions({ store }: CanvasEditor): LoadActions | undefined {
  const { isReadOnly, preferences, loadActions: actions } = store.getState().inputs;
  return isReadOnly || preferences.isWhiteboardOn ? undefined : actions;
}

function isLoadShown(editor: CanvasEditor): boolean {
  const { preferences } = editor.store.getState().inputs;
  return preferences.isLoadShown && loadActions(editor) !== undefined;
}

export const loadCommand: CanvasCommand = {
  id: 'load',
  label: 'Load on the canvas',
  group: 'Load',
  shortcuts: ['Alt+Shift+U'],
  keywords: ['utilisation', 'overlay', 'rates', 'bottleneck', 'show', 'hide', 'on', 'off'],
  isPageWide: true,
  isEnabled: (editor) => loadActions(editor) !== undefined,
  run: (editor) => {
    const { preferences, onPreferencesChange } = editor.store.getState().inputs;
    const isShown = !preferences.isLoadShown;
    onPreferencesChange({ isLoadShown: isShown });
    editor.announce(isShown ? 'The load is on the canvas.' : 'The load is hidden.');
  },
};

/** What is selected and can fail: components, and the frames that fail as a whole. */
function failing({ store }: CanvasEditor): string[] {
  const { inputs, selection } = store.getState();
  const { components, boundaries } = inputs.design;
  return [
    ...selection.components.filter((id) => components[id] && components[id].kind !== 'note'),
    ...selection.boundaries.filter((id) => ['zone', 'region'].includes(boundaries[id]?.kind ?? '')),
  ];
}

function isBringingBack(editor: CanvasEditor): boolean {
  const actions = loadActions(editor);
  const ids = failing(editor);
  return actions !== undefined && ids.length > 0 && ids.every(actions.isTakenDown);
}

/** Supposes that what is selected fails; brings it back when all of it is down. */
export const takeDownCommand: CanvasCommand = {
  id: 'take-down',
  label: 'Take down or bring back',
  labelNow: (editor) => (isBringingBack(editor) ? 'Bring back' : 'Take down'),
  group: 'Load',
  shortcuts: ['D'],
  keywords: ['fail', 'failure', 'what if', 'outage', 'crash', 'zone', 'region', 'kill', 'restore'],
  isEnabled: (editor) => loadActions(editor) !== undefined && failing(editor).length > 0,
  run: (editor) => {
    const ids = failing(editor);
    const isDown = !isBringingBack(editor);
    loadActions(editor)?.setTakenDown(ids, isDown);
    const { design } = editor.store.getState().inputs;
    editor.announce(`${words(design, ids)} ${isDown ? 'taken down' : 'brought back'}.`);
  },
};

function words(design: Design, [first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? itemWords(design, first) : `${others.length + 1} parts`;
}

/** The one component or connection that is selected. */
function asked({ store }: CanvasEditor): string | undefined {
  const { components, connections, boundaries } = store.getState().selection;
  const ids = [...components, ...connections];
  return ids.length === 1 && boundaries.length === 0 ? ids[0] : undefined;
}

function figureBox(editor: CanvasEditor): DOMRect | null {
  const id = asked(editor);
  return id === undefined ? null : editor.viewport.figureBox(id);
}

export const whyCommand: CanvasCommand = {
  id: 'why',
  label: 'Why this load?',
  group: 'Load',
  shortcuts: ['W'],
  keywords: ['explain', 'utilisation', 'figure', 'formula', 'number'],
  isEnabled: (editor) => isLoadShown(editor) && figureBox(editor) !== null,
  run: (editor) => {
    const id = asked(editor);
    const box = figureBox(editor);
    if (id !== undefined && box) loadActions(editor)?.askWhy(id, box);
  },
};
