import { extractItems, removeItems, splitByLock } from '#shared/design/edit';
import { writeClipboardText } from '#shared/design/clipboard-text';
import type { Design } from '#shared/design/schema';
import { MAX_CLIPBOARD_LENGTH } from '#shared/ipc/types';
import { toast } from '../../../ui/toast';
import { CANVAS_ITSELF } from '../canvas-store';
import type { CanvasSelection } from '../canvas-types';
import type { CanvasEditor } from '../commands/command';
import { refusesLocked } from '../commands/lock';
import { selectionWithContent } from '../commands/selection-with-content';
import { placedWords, selectionWords } from '../words';

/** Puts the selection, and what lies in its boundaries, on the clipboard as text. */
export async function copySelection(editor: CanvasEditor): Promise<void> {
  editor.settle();
  const { inputs, selection } = editor.store.getState();
  const items = selectionWithContent(inputs.design, selection);
  if (await copyItems(editor, inputs.design, items)) {
    editor.announce(`${placedWords(inputs.design, selection)} copied.`);
  }
}

/** The same, and takes it off the canvas once it is on the clipboard; what is locked stays. */
export async function cutSelection(editor: CanvasEditor): Promise<void> {
  editor.settle();
  if (refusesLocked(editor)) return;
  const { inputs, selection } = editor.store.getState();
  const chosen = splitByLock(inputs.design, selection).free;
  const items = splitByLock(inputs.design, selectionWithContent(inputs.design, chosen)).free;
  const words = selectionWords(inputs.design, chosen);
  const isCopied = await copyItems(editor, inputs.design, items);
  if (!isCopied || !editor.viewport.isOpen()) return;
  editor.apply(removeItems(editor.store.getState().inputs.design, items), `Cut ${words}`);
  editor.store.setState(({ selection: left, inputs: { design } }) => ({
    selection: splitByLock(design, left).locked,
    focusRequest: CANVAS_ITSELF,
  }));
  editor.announce(`${words} cut.`);
}

async function copyItems(
  editor: CanvasEditor,
  design: Design,
  items: CanvasSelection,
): Promise<boolean> {
  const text = writeClipboardText(extractItems(design, items));
  if (text.length > MAX_CLIPBOARD_LENGTH) {
    toast.info('This is more than the clipboard takes (5 MB of text). Copy it in parts.');
    return false;
  }
  try {
    await editor.clipboard.writeText(text);
    return true;
  } catch (error) {
    toast.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}
