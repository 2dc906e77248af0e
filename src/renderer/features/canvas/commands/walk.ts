import { connectionPlace, itemWords } from '../accessible-names';
import { EMPTY_SELECTION, isEmpty, isSelected, withSelectChanges } from '../selection';
import { connectionsOf, nextInOrder, walk, type WalkDirection } from '../walking/walk';
import { tabStop } from '../walking/tab-stop';
import type { CanvasCommand, CanvasEditor } from './command';
import { selectedCount } from './select';

/** What the next step starts from: what has the focus, or would have it. */
function current({ store }: CanvasEditor): string | null {
  const { inputs, selection, focused } = store.getState();
  return tabStop(inputs.design, selection, focused);
}

/** Selects it, gives it the focus, so that screen readers say what it is, and brings it into sight. */
export function goTo(editor: CanvasEditor, id: string): void {
  const { design } = editor.store.getState().inputs;
  editor.settle();
  editor.store.setState({
    selection: withSelectChanges(design, EMPTY_SELECTION, [{ id, selected: true }]),
    focusRequest: id,
  });
  editor.viewport.reveal([id]);
}

/** Adds what is next that way to the selection and goes there. */
function extend(editor: CanvasEditor, id: string): void {
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  const extended = withSelectChanges(inputs.design, selection, [{ id, selected: true }]);
  editor.store.setState({ selection: extended, focusRequest: id });
  editor.viewport.reveal([id]);
  editor.announce(`${selectedCount(extended)}.`);
}

const isSomethingThere = ({ store }: CanvasEditor) => !isEmpty(store.getState().inputs.design);

const DIRECTIONS: readonly { direction: WalkDirection; key: string; words: string }[] = [
  { direction: 'right', key: 'ArrowRight', words: 'along the arrow' },
  { direction: 'left', key: 'ArrowLeft', words: 'against the arrow' },
  { direction: 'up', key: 'ArrowUp', words: 'to the one above' },
  { direction: 'down', key: 'ArrowDown', words: 'to the one below' },
];

function step(
  editor: CanvasEditor,
  direction: WalkDirection,
  arrive: (editor: CanvasEditor, id: string) => void,
): void {
  const { inputs, focused } = editor.store.getState();
  const from = current(editor);
  if (from === null) return;
  // The first step arrives where Tab would; from there on it walks.
  const isThere = focused !== null || isSelected(editor.store.getState().selection, from);
  const next = isThere ? walk(inputs.design, from, direction) : from;
  if (next === null) editor.announce(`Nothing further from ${itemWords(inputs.design, from)}.`);
  else arrive(editor, next);
}

function turn(editor: CanvasEditor, by: 1 | -1): void {
  const { inputs, focused, selection } = editor.store.getState();
  const from = current(editor);
  const isThere = from !== null && (focused !== null || isSelected(selection, from));
  const connection = inputs.design.connections[from ?? ''];
  const next = nextInOrder(inputs.design, isThere ? (connection?.from ?? from) : null, by);
  if (next !== null) goTo(editor, next);
}

/** From a component to its first connection, from one of its connections to the next. */
function walkConnections(editor: CanvasEditor, by: 1 | -1): void {
  const { inputs, walkedFrom } = editor.store.getState();
  const { design } = inputs;
  const from = current(editor) ?? '';
  const connection = design.connections[from];
  const isOfLast = connection && [connection.from, connection.to].includes(walkedFrom ?? '');
  const component = connection ? (isOfLast ? walkedFrom : connection.from) : from;
  const connections = connectionsOf(design, component ?? '');
  if (connections.length === 0) {
    editor.announce(`${itemWords(design, from)} has no connections.`);
    return;
  }
  const index = connections.findIndex(({ id }) => id === from);
  const next = connections.at(
    index === -1 ? (by === 1 ? 0 : -1) : (index + by) % connections.length,
  );
  if (!next) return;
  editor.store.setState({ walkedFrom: component });
  goTo(editor, next.id);
  editor.announce(connectionPlace(connections.indexOf(next) + 1, connections.length));
}

/** Going about the design without the pointer. */
export const WALK_COMMANDS: readonly CanvasCommand[] = [
  ...DIRECTIONS.map(({ direction, key, words }): CanvasCommand => ({
    id: `walk-${direction}`,
    label: `Walk ${words}`,
    group: 'Select',
    shortcuts: [`Alt+${key}`],
    keywords: ['go', 'next', direction],
    isEnabled: isSomethingThere,
    run: (editor) => step(editor, direction, goTo),
  })),
  ...DIRECTIONS.map(({ direction, key, words }): CanvasCommand => ({
    id: `extend-${direction}`,
    label: `Extend ${words}`,
    group: 'Select',
    shortcuts: [`Alt+Shift+${key}`],
    keywords: ['selection', 'select', 'add', direction],
    isEnabled: isSomethingThere,
    run: (editor) => step(editor, direction, extend),
  })),
  {
    id: 'walk-next',
    label: 'Next on the canvas',
    group: 'Select',
    shortcuts: ['PageDown'],
    keywords: ['walk', 'reading order', 'boundary'],
    isEnabled: isSomethingThere,
    run: (editor) => turn(editor, 1),
  },
  {
    id: 'walk-previous',
    label: 'Previous on the canvas',
    group: 'Select',
    shortcuts: ['PageUp'],
    keywords: ['walk', 'reading order', 'boundary'],
    isEnabled: isSomethingThere,
    run: (editor) => turn(editor, -1),
  },
  {
    id: 'walk-connections',
    label: 'Next of its connections',
    group: 'Select',
    shortcuts: ['L'],
    keywords: ['walk', 'lines', 'arrows'],
    isEnabled: isSomethingThere,
    run: (editor) => walkConnections(editor, 1),
  },
  {
    id: 'walk-connections-back',
    label: 'Previous of its connections',
    group: 'Select',
    shortcuts: ['Shift+L'],
    keywords: ['walk', 'lines', 'arrows'],
    isEnabled: isSomethingThere,
    run: (editor) => walkConnections(editor, -1),
  },
];
