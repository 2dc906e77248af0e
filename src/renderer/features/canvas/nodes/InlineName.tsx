import { MAX_NAME_LENGTH } from '#shared/design/schema';
import { rename } from '../editor/edits';
import styles from './InlineName.module.css';
import { useWritingInPlace } from './use-writing-in-place';

interface InlineNameProps {
  readonly record: 'components' | 'boundaries' | 'connections';
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** Renames in place: Enter or leaving the field keeps the text, Escape leaves the name as it was. */
export function InlineName({ record, id, name, label }: InlineNameProps) {
  const { field, text, setText, finish } = useWritingInPlace<HTMLInputElement>(
    id,
    name,
    (editor, typed) => rename(editor, record, id, typed),
  );

  return (
    <input
      ref={field}
      className={`nodrag nopan nokey ${styles.field}`}
      aria-label={label}
      dir="auto"
      value={text}
      maxLength={MAX_NAME_LENGTH}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish({ keeps: true, returnsFocus: false })}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Tab')
          finish({ keeps: true, returnsFocus: true });
        if (event.key === 'Escape') finish({ keeps: false, returnsFocus: true });
        if (['Enter', 'Tab', 'Escape'].includes(event.key)) event.preventDefault();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
