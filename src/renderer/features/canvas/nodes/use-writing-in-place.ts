import { useRef, useState } from 'react';
import { useCanvasEditor } from '../canvas-context';
import type { CanvasEditor } from '../commands/command';
import { useTextFocus } from './use-text-focus';

/** A text of the item that is written where it stands: what is typed, and the end of it, kept or not. */
export function useWritingInPlace<Field extends HTMLInputElement | HTMLTextAreaElement>(
  id: string,
  stored: string,
  store: (editor: CanvasEditor, text: string) => void,
) {
  const editor = useCanvasEditor();
  const [text, setText] = useState(stored);
  const isDone = useRef(false);
  const field = useTextFocus<Field>();

  function finish({ keeps, returnsFocus }: { keeps: boolean; returnsFocus: boolean }) {
    if (isDone.current) return;
    isDone.current = true;
    editor.store.setState({ renaming: null, ...(returnsFocus && { focusRequest: id }) });
    if (keeps) store(editor, text);
  }

  return { field, text, setText, finish };
}
