import { useRef, useState } from 'react';
import { useCanvasEditor } from '../canvas-context';
import { setNoteText } from '../edits';
import styles from './NoteNode.module.css';
import { useTextFocus } from './use-text-focus';

/** Writes a note in place: Mod+Enter or leaving the field keeps the text, Escape leaves it as it was. */
export function NoteText({ id, text }: { id: string; text: string }) {
  const editor = useCanvasEditor();
  const [draft, setDraft] = useState(text);
  const isDone = useRef(false);
  const field = useTextFocus<HTMLTextAreaElement>();

  function finish(keep: boolean, returnsFocus: boolean) {
    if (isDone.current) return;
    isDone.current = true;
    editor.store.setState({ renaming: null, ...(returnsFocus && { focusRequest: id }) });
    if (keep) setNoteText(editor, id, draft);
  }

  return (
    <textarea
      ref={field}
      className={`nodrag nopan nokey nowheel ${styles.field}`}
      aria-label="Text of the note"
      dir="auto"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') finish(false, true);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(true, true);
      }}
    />
  );
}
