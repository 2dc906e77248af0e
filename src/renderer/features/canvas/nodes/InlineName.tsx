import { useRef, useState } from 'react';
import { MAX_NAME_LENGTH } from '#shared/design/schema';
import { useCanvasEditor } from '../canvas-context';
import { rename } from '../edits';
import styles from './InlineName.module.css';
import { useTextFocus } from './use-text-focus';

interface InlineNameProps {
  readonly record: 'components' | 'boundaries' | 'connections';
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** Renames in place: Enter or leaving the field keeps the text, Escape leaves the name as it was. */
export function InlineName({ record, id, name, label }: InlineNameProps) {
  const editor = useCanvasEditor();
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  const field = useTextFocus<HTMLInputElement>();

  function finish(keep: boolean, returnsFocus: boolean) {
    if (isDone.current) return;
    isDone.current = true;
    editor.store.setState({ renaming: null, ...(returnsFocus && { focusRequest: id }) });
    if (keep) rename(editor, record, id, text);
  }

  return (
    <input
      ref={field}
      className={`nodrag nopan nokey ${styles.field}`}
      aria-label={label}
      dir="auto"
      value={text}
      maxLength={MAX_NAME_LENGTH}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Tab') finish(true, true);
        if (event.key === 'Escape') finish(false, true);
        if (['Enter', 'Tab', 'Escape'].includes(event.key)) event.preventDefault();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
