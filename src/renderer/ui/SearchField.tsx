import { Search } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { Kbd } from './Kbd';
import styles from './SearchField.module.css';

interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange'> {
  label: string;
  value: string;
  /** At every key stroke; Escape empties the field. */
  onChange: (value: string) => void;
  shortcut?: string | undefined;
}

export function SearchField({
  label,
  value,
  onChange,
  shortcut,
  onKeyDown,
  ...rest
}: SearchFieldProps) {
  return (
    <div className={styles.field}>
      <Search size={14} className={styles.icon} aria-hidden="true" />
      <input
        {...rest}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          onKeyDown?.(event);
        }}
      />
      {shortcut && value === '' && <Kbd keys={shortcut} />}
    </div>
  );
}
