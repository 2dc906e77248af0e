import {
  addBoundary,
  addComponent,
  canConnect,
  connect as connectComponents,
  frameAround,
  renameBoundary,
  renameComponent,
  resizeBoundary as resizeBoundaryFrame,
  setProperties,
  updateConnection,
} from '#shared/design/edit';
import { connectionDefaults } from '#shared/design/kinds/connections';
import type { Design } from '#shared/design/schema';
import type { Point, Rectangle } from '#shared/design/size';
import { shownName } from './accessible-names';
import type { CanvasEditor } from './commands/command';
import { itemSize } from './palette/item-size';
import type { PaletteItem } from './palette/palette-items';
import { snapped } from '#shared/design/grid';
import { around, freePlace, placeBeside } from './placement';
import { say } from './say';
import { isEmpty, selectBoundaries, selectComponents, selectConnections } from './selection';

/** The edits that pointer and keyboard share: each is one change of the document, with its selection and its words. */

interface Placement {
  /** Top left corner; null: near the selection, or where there is room in sight. */
  readonly at: Point | null;
  /** A component to connect the new one to, in the same edit. */
  readonly connectFrom: string | null;
}

export function addItem(editor: CanvasEditor, item: PaletteItem, placement: Placement): void {
  editor.settle();
  if (item.type === 'boundary') addBoundaryItem(editor, item, placement.at);
  else addComponentItem(editor, item, placement);
}

type ItemOf<Type extends PaletteItem['type']> = Extract<PaletteItem, { type: Type }>;

function addComponentItem(
  editor: CanvasEditor,
  item: ItemOf<'component'>,
  { at, connectFrom }: Placement,
): void {
  const { design } = editor.store.getState().inputs;
  const id = editor.newId();
  const place = at ?? placeOf(editor, item);
  const added = addComponent(design, { id, kind: item.kind, ...place });
  const source = connectFrom === null ? undefined : design.components[connectFrom];
  const next = source
    ? connectComponents(added, { id: editor.newId(), from: source.id, to: id })
    : added;
  editor.apply(next, source ? `Add ${item.label} after ${shownName(source)}` : `Add ${item.label}`);
  editor.store.setState({
    selection: selectComponents([id]),
    focusRequest: id,
    ...(item.kind === 'note' && { renaming: id }),
  });
  const component = next.components[id];
  if (component) editor.announce(`${shownName(component)} added.`);
  if (at === null) editor.viewport.reveal([id]);
}

function addBoundaryItem(editor: CanvasEditor, item: ItemOf<'boundary'>, at: Point | null): void {
  const { inputs, selection } = editor.store.getState();
  const { design } = inputs;
  const id = editor.newId();
  const box = at
    ? { ...at, ...itemSize(item) }
    : (frameAround(design, selection.components) ?? {
        ...placeOf(editor, item),
        ...itemSize(item),
      });
  editor.apply(addBoundary(design, { id, kind: item.kind, ...box }), `Add ${item.label}`);
  editor.store.setState({ selection: selectBoundaries([id]), focusRequest: id });
  editor.announce(`${item.label} added.`);
  if (at === null) editor.viewport.reveal([id]);
}

function placeOf(editor: CanvasEditor, item: PaletteItem): Point {
  const { inputs, selection } = editor.store.getState();
  const { design } = inputs;
  const size = itemSize(item);
  if (isEmpty(design)) {
    const { x, y } = editor.viewport.start();
    return snapped({ x, y: y - size.height / 2 });
  }
  const last = design.components[selection.components.at(-1) ?? ''];
  return item.type === 'component' && last
    ? placeBeside(design, last, size, editor.viewport.isInSight)
    : freePlace(design, around(editor.viewport.middle(), size), size);
}

/** Draws a connection, or selects the one that is there already. */
export function connect(editor: CanvasEditor, from: string, to: string): void {
  editor.settle();
  const { design } = editor.store.getState().inputs;
  if (refusal(editor, design, from, to)) return;
  const [source, target] = [design.components[from], design.components[to]];
  if (!source || !target) return;
  const words = `${shownName(source)} to ${shownName(target)}`;
  const { mode } = connectionDefaults(source.kind, target.kind);
  const known = Object.values(design.connections).find(
    (other) => other.from === from && other.to === to && other.mode === mode,
  );
  if (known) {
    editor.store.setState({ selection: selectConnections([known.id]) });
    editor.announce(`${words} is connected already; that connection is now selected.`);
    return;
  }
  const id = editor.newId();
  editor.apply(connectComponents(design, { id, from, to }), `Connect ${words}`);
  editor.store.setState({ selection: selectConnections([id]) });
  editor.announce(`${words} connected, ${mode}.`);
}

/** Moves one end of a connection to another component. */
export function reconnect(
  editor: CanvasEditor,
  id: string,
  end: 'from' | 'to',
  component: string,
): void {
  editor.settle();
  const { design } = editor.store.getState().inputs;
  const connection = design.connections[id];
  if (!connection || connection[end] === component) return;
  const [from, to] = end === 'from' ? [component, connection.to] : [connection.from, component];
  if (refusal(editor, design, from, to)) return;
  const known = Object.values(design.connections).find(
    (other) =>
      other.id !== id && other.from === from && other.to === to && other.mode === connection.mode,
  );
  if (known) {
    editor.store.setState({ selection: selectConnections([known.id]) });
    say(editor, 'These two are connected already.');
    return;
  }
  const target = design.components[component];
  editor.apply(
    updateConnection(design, id, { from, to }),
    `Reconnect to ${target ? shownName(target) : 'component'}`,
  );
  editor.store.setState({ selection: selectConnections([id]) });
}

/** Says why a connection cannot be drawn; true when it cannot. */
function refusal(editor: CanvasEditor, design: Design, from: string, to: string): boolean {
  if (canConnect(design, from, to)) return false;
  say(
    editor,
    from === to
      ? 'A component cannot be connected to itself.'
      : 'Only components can be connected; a note cannot.',
  );
  return true;
}

export function rename(
  editor: CanvasEditor,
  record: 'components' | 'boundaries',
  id: string,
  typed: string,
): void {
  const { design } = editor.store.getState().inputs;
  const name = typed.trim();
  if (design[record][id]?.name === name) return;
  const renamed = record === 'components' ? renameComponent : renameBoundary;
  editor.apply(renamed(design, id, name), name === '' ? 'Remove the name' : `Rename to ${name}`);
}

export function setNoteText(editor: CanvasEditor, id: string, text: string): void {
  const { design } = editor.store.getState().inputs;
  const value = text.trim() === '' ? undefined : text;
  if (design.components[id]?.properties['text'] === value) return;
  editor.apply(setProperties(design, id, { text: value }), 'Write a note');
}

export function resizeBoundary(editor: CanvasEditor, id: string, frame: Rectangle): void {
  const { design } = editor.store.getState().inputs;
  editor.apply(resizeBoundaryFrame(design, id, frame), 'Resize a boundary');
}
