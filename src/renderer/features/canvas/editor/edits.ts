import {
  canConnect,
  connect as connectComponents,
  renameBoundary,
  renameComponent,
  resizeBoundary as resizeBoundaryFrame,
  setProperties,
  updateConnection,
} from '#shared/design/edit';
import { connectionDefaults } from '#shared/design/kinds/connections';
import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import type { Rectangle } from '#shared/design/size';
import { itemWords } from '../accessible-names';
import type { CanvasEditor } from '../commands/command';
import { toast } from '../../../ui/toast';
import { selectConnections } from '../selection';

/** The edits that pointer and keyboard share: each is one change of the document, with its selection and its words. */

/** Draws a connection, or selects the one that is there already. */
export function connect(editor: CanvasEditor, from: string, to: string): void {
  editor.settle();
  const { design } = editor.store.getState().inputs;
  if (refusal(design, from, to)) return;
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
  editor.announce(`Connected ${words}, ${mode}.`);
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
  if (refusal(design, from, to)) return;
  const known = Object.values(design.connections).find(
    (other) =>
      other.id !== id && other.from === from && other.to === to && other.mode === connection.mode,
  );
  if (known) {
    editor.store.setState({ selection: selectConnections([known.id]) });
    toast.info('These two are connected already.');
    return;
  }
  const target = design.components[component];
  editor.apply(
    updateConnection(design, id, { from, to }),
    `Reconnect to ${target ? shownName(target) : 'component'}`,
  );
  editor.store.setState({ selection: selectConnections([id]) });
  editor.announce(`Reconnected: ${itemWords(editor.store.getState().inputs.design, id)}.`);
}

/** Says why a connection cannot be drawn; true when it cannot. */
function refusal(design: Design, from: string, to: string): boolean {
  if (canConnect(design, from, to)) return false;
  toast.info(
    from === to
      ? 'A component cannot be connected to itself.'
      : 'Only components can be connected; a note cannot.',
  );
  return true;
}

export function rename(
  editor: CanvasEditor,
  record: 'components' | 'boundaries' | 'connections',
  id: string,
  typed: string,
): void {
  const { design } = editor.store.getState().inputs;
  const name = typed.trim();
  if (record === 'connections') {
    if (design.connections[id]?.label === name) return;
    const words = name === '' ? 'Remove the label' : 'Label a connection';
    editor.apply(updateConnection(design, id, { label: name }), words);
    return;
  }
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
