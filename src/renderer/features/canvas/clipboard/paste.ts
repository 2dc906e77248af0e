import { readClipboardText, type ReadFragment } from '#shared/design/clipboard-text';
import { addComponent, insertItems, keepFlows } from '#shared/design/edit';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH } from '#shared/design/size';
import type { ClipboardText } from '#shared/ipc/types';
import { toast } from '../../../ui/toast';
import type { FlowOption } from '../canvas-types';
import type { CanvasEditor } from '../commands/command';
import { around, freePlace } from '../editor/placement';
import { selectComponents } from '../selection';
import { placedWords } from '../words';
import { pasteShift } from './paste-shift';

/** Many times what an interview's board holds; more would keep the window busy for seconds. */
const MAX_PASTED = 500;
const MAX_NOTE_LENGTH = 2_000;
const MAX_REASON_LENGTH = 160;

/** Puts what the clipboard describes on the canvas, or says why that cannot be done. */
export async function paste(editor: CanvasEditor): Promise<void> {
  editor.settle();
  let held: ClipboardText;
  try {
    held = await editor.clipboard.readText();
  } catch (error) {
    toast.error(error instanceof Error ? error.message : String(error));
    return;
  }
  if (!editor.viewport.isOpen()) return;
  if (held.outcome === 'too-large') {
    toast.info('The clipboard holds more than 5 MB of text. That much cannot be pasted.');
  } else if (held.text.trim() === '') {
    toast.info('The clipboard holds no text. Copy components first, or an outline of some.');
  } else {
    pasteText(editor, held.text);
  }
}

function pasteText(editor: CanvasEditor, text: string): void {
  const read = readClipboardText(text, editor.newId);
  if (read.ok) pasteFragment(editor, read.value);
  else refuse(editor, text, read.error);
}

function pasteFragment(editor: CanvasEditor, read: ReadFragment): void {
  const { design, flows = [] } = editor.store.getState().inputs;
  const { fragment, warnings } = flows.length === 0 ? read : withKnownFlows(read, flows);
  const count = Object.keys(fragment.components).length + Object.keys(fragment.boundaries).length;
  if (count === 0) {
    toast.info('The design in the clipboard is empty.');
    return;
  }
  if (count > MAX_PASTED) {
    const found = count.toLocaleString('en');
    toast.info(`The clipboard holds ${found} items. At most ${MAX_PASTED} can be pasted at once.`);
    return;
  }
  const shift = pasteShift(design, fragment, editor.viewport);
  const pasted = insertItems(design, fragment, { ...shift, nextId: editor.newId });
  const selection = { ...pasted.inserted, connections: [] };
  const words = placedWords(pasted.design, selection);
  const ids = [...selection.components, ...selection.boundaries];
  editor.apply(pasted.design, `Paste ${words}`);
  editor.store.setState({ selection, focusRequest: ids[0] ?? null });
  editor.announce(`${words} pasted.`);
  editor.viewport.reveal(ids);
  const [first] = warnings;
  if (first !== undefined) {
    const more = warnings.length === 1 ? '' : ` and ${warnings.length - 1} more`;
    toast.info(`Pasted; ${first}${more}.`, warnings.join('\n'));
  }
}

/** Flows mean something to their problem only. */
function withKnownFlows(
  { fragment, warnings }: ReadFragment,
  flows: readonly FlowOption[],
): ReadFragment {
  const { design, dropped } = keepFlows(fragment, new Set(flows.map(({ id }) => id)));
  if (dropped.length === 0) return { fragment, warnings };
  const which = dropped.length === 1 ? 'a flow' : `${dropped.length} flows`;
  const were = dropped.length === 1 ? 'was' : 'were';
  const warning = `${which} that this problem does not have ${were} left out: ${dropped.join(', ')}`;
  return { fragment: design, warnings: [shortened(warning), ...warnings] };
}

/** Says what is wrong with a text; a short one may have been meant as a note. */
function refuse(editor: CanvasEditor, text: string, reason: string): void {
  const message = `The clipboard holds text that is not a design: ${shortened(reason)}`;
  if (text.length > MAX_NOTE_LENGTH) {
    toast.info(message);
    return;
  }
  toast.offer(message, 'Paste as a note', () => {
    if (editor.viewport.isOpen()) pasteNote(editor, text);
  });
}

function shortened(reason: string): string {
  return reason.length > MAX_REASON_LENGTH ? `${reason.slice(0, MAX_REASON_LENGTH)}…` : reason;
}

function pasteNote(editor: CanvasEditor, text: string): void {
  editor.settle();
  const { design } = editor.store.getState().inputs;
  const size = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };
  const id = editor.newId();
  const place = freePlace(design, around(editor.viewport.middle(), size), size);
  const note = { id, kind: 'note', properties: { text: text.trim() }, ...place } as const;
  editor.apply(addComponent(design, note), 'Paste a note');
  editor.store.setState({ selection: selectComponents([id]), focusRequest: id });
  editor.announce('Note pasted.');
}
