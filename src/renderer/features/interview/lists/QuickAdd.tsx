import { Plus } from 'lucide-react';
import { useState } from 'react';
import styles from './QuickAdd.module.css';

interface QuickAddProps {
  label: string;
  placeholder: string;
  isMono?: boolean | undefined;
  /** Gets the trimmed text; returns words when it cannot be added, and the text stays. */
  onAdd: (text: string) => string | undefined;
}

/** The line under a list: type, press Enter, and type the next one. */
export function QuickAdd({ label, placeholder, isMono = false, onAdd }: QuickAddProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  function add(): void {
    const trimmed = text.trim();
    if (!trimmed) return;
    const refusal = onAdd(trimmed);
    setProblem(refusal);
    if (refusal === undefined) setText('');
  }

  return (
    <div>
      <label className={styles.line}>
        <Plus size={14} aria-hidden="true" className={styles.icon} />
        <span className="visually-hidden">{label}</span>
        <input
          type="text"
          className={isMono ? styles.mono : styles.input}
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            if (event.key === 'Escape') setText('');
          }}
          // A thought half typed is still a thought.
          onBlur={add}
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
