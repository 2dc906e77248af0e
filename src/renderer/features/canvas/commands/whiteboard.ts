import { PALETTE_ITEMS } from '../palette/palette-items';
import { addItem } from '../editor/add-items';
import type { CanvasCommand, CanvasEditor } from './command';
import { canEdit } from './guards';

export const whiteboardCommand: CanvasCommand = {
  id: 'whiteboard',
  label: 'Whiteboard conditions',
  group: 'View',
  shortcuts: ['Alt+Shift+W'],
  keywords: ['practise', 'plain', 'excalidraw', 'icons', 'snapping', 'help', 'on', 'off'],
  isPageWide: true,
  isEnabled: canEdit,
  run: (editor) => {
    const { preferences, onPreferencesChange } = editor.store.getState().inputs;
    const isWhiteboardOn = !preferences.isWhiteboardOn;
    onPreferencesChange({ isWhiteboardOn });
    editor.announce(
      isWhiteboardOn
        ? 'Whiteboard conditions: no icons, no snapping, no help, no checks.'
        : 'Whiteboard conditions off.',
    );
  },
};

const isWhiteboardOn = ({ store }: CanvasEditor) =>
  store.getState().inputs.preferences.isWhiteboardOn;

/** Adds a component beside the selection and lets its name or text be typed at once. */
function addAndWrite(editor: CanvasEditor, kind: 'service' | 'note'): void {
  const item = PALETTE_ITEMS.find((candidate) => candidate.kind === kind);
  if (!item) return;
  addItem(editor, { item, at: null });
  const [added] = editor.store.getState().selection.components;
  editor.store.setState({ renaming: added ?? null });
}

export const boxCommand: CanvasCommand = {
  id: 'add-box',
  label: 'Add a box and name it',
  group: 'Add',
  shortcuts: [],
  shortcutsOnWhiteboard: ['R', '2'],
  keywords: ['rectangle', 'service'],
  isEnabled: canEdit,
  run: (editor) => addAndWrite(editor, 'service'),
};

export const noteCommand: CanvasCommand = {
  id: 'add-note',
  label: 'Add a note and write it',
  group: 'Add',
  shortcuts: [],
  shortcutsOnWhiteboard: ['T', '8'],
  keywords: ['text'],
  isEnabled: canEdit,
  run: (editor) => addAndWrite(editor, 'note'),
};

export const handCommand: CanvasCommand = {
  id: 'hand',
  label: 'Drag the board',
  group: 'View',
  shortcuts: [],
  shortcutsOnWhiteboard: ['H'],
  keywords: ['pan', 'hand', 'move'],
  isEnabled: (editor) => canEdit(editor) && isWhiteboardOn(editor),
  run: (editor) => {
    editor.store.setState({ isHandOn: true });
    editor.announce('Dragging moves the board. Escape goes back to selecting.');
  },
};
