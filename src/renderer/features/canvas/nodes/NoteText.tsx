import { setNoteText } from '../editor/edits';
import styles from './NoteNode.module.css';
import { useWritingInPlace } from './use-writing-in-place';

/** Writes a note in place: Mod+Enter or leaving the field keeps the text, Escape leaves it as it was. */
export function NoteText({ id, text: stored }: { id: string; text: string }) {
  const { field, text, setText, finish } = useWritingInPlace<HTMLTextAreaElement>(
    id,
    stored,
    (editor, typed) => setNoteText(editor, id, typed),
  );

  return (
    <textarea
      ref={field}
      className={`nodrag nopan nokey nowheel ${styles.field}`}
      aria-label="Text of the note"
      dir="auto"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish({ keeps: true, returnsFocus: false })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') finish({ keeps: false, returnsFocus: true });
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          finish({ keeps: true, returnsFocus: true });
      }}
    />
  );
}
