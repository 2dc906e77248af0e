import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { search, type Searchable } from '../../../ui/search';
import styles from './SearchPicker.module.css';

export interface PickerItem extends Searchable {
  readonly id: string;
  readonly icon: ReactNode;
  /** Shown muted after the name. */
  readonly detail: string;
}

interface SearchPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when there is nothing to choose from at all. */
  readonly emptyText: string;
  readonly items: readonly PickerItem[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** A list to choose from by typing: arrows move, Enter takes, Escape closes. */
export function SearchPicker({
  label,
  placeholder,
  emptyText,
  items,
  onPick,
  onClose,
}: SearchPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = search(items, typed);
  const current = found[Math.min(active, found.length - 1)];

  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current) onPick(current.id);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  }

  return (
    <div
      className={clsx('nokey nowheel nopan', styles.picker)}
      role="dialog"
      aria-label={label}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <p className={styles.title} aria-hidden="true">
        {label}
      </p>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current && `${id}-${current.id}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={label}>
        {found.map((item) => (
          <button
            key={item.id}
            id={`${id}-${item.id}`}
            type="button"
            tabIndex={-1}
            className={clsx(styles.item, item === current && styles.current)}
            role="option"
            aria-selected={item === current}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(found.indexOf(item))}
            onClick={() => onPick(item.id)}
          >
            <span className={styles.icon} aria-hidden="true">
              {item.icon}
            </span>
            <span className={styles.name}>{item.label}</span>
            {item.detail && <span className={styles.detail}>{item.detail}</span>}
          </button>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.none} role="status">
          {items.length === 0 ? emptyText : `Nothing is called “${typed}”.`}
        </p>
      )}
    </div>
  );
}
