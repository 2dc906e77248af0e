import { Plus } from 'lucide-react';
import { useState } from 'react';
import { toast } from '../../../ui/toast';
import { linesOf, rowsOf } from './lines';
import styles from './QuickAdd.module.css';

interface QuickAddProps {
  label: string;
  placeholder: string;
  isMono?: boolean | undefined;
  /** What one row holds; a longer text goes on in the next row. */
  maxLength: number;
  /** Gets one text for each row. */
  onAdd: (rows: readonly string[]) => void;
  /** Returns words when the rows cannot be added; then the text stays. */
  refuse?: ((rows: readonly string[]) => string | undefined) | undefined;
}

/** The line under a list: type, press Enter, and type the next one. Pasted lines become a row each. */
export function QuickAdd({
  label,
  placeholder,
  isMono = false,
  maxLength,
  onAdd,
  refuse,
}: QuickAddProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  function add(lines: readonly string[]): void {
    const rows = lines.flatMap((line) => rowsOf(line, maxLength));
    if (rows.length === 0) return;
    const refusal = refuse?.(rows);
    setProblem(refusal);
    setText(refusal === undefined ? '' : lines.join(' '));
    if (refusal !== undefined) return;
    onAdd(rows);
    if (rows.length > lines.length)
      toast.info(
        `A row holds ${maxLength.toLocaleString('en')} characters; the rest is in the next row.`,
      );
  }

  return (
    <div data-quick-add>
      <label className={styles.line}>
        <Plus size={14} aria-hidden="true" className={styles.icon} />
        <span className="visually-hidden">{label}</span>
        <input
          type="text"
          dir="auto"
          className={isMono ? styles.mono : styles.input}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            // The field itself would run the lines into one.
            if (!/[\r\n]/.test(pasted.trim())) return;
            event.preventDefault();
            const { selectionStart, selectionEnd } = event.currentTarget;
            const before = text.slice(0, selectionStart ?? text.length);
            const after = text.slice(selectionEnd ?? text.length);
            add(linesOf(before + pasted.trim() + after));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add([text]);
            if (event.key === 'Escape') setText('');
          }}
          // A thought half typed is still a thought.
          onBlur={() => add([text])}
        />
      </label>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
