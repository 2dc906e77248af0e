import { clsx } from 'clsx';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Kbd } from '../../../ui/Kbd';
import { search, type Searchable } from '../../../ui/search';
import styles from './SearchPicker.module.css';

export interface PickerItem extends Searchable {
  readonly id: string;
  readonly icon: ReactNode;
  /** Shown muted after the name. */
  readonly detail: string;
}

/** How an item was chosen. */
export interface PickManner {
  readonly typed: string;
  /** Shift was held: the second thing that the picker can do with it. */
  readonly isSecond: boolean;
}

interface KeyHint {
  /** In `Shift+Enter` notation. */
  readonly keys: string;
  readonly does: string;
}

interface SearchPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** Said when there is nothing to choose from at all. */
  readonly emptyText: string;
  readonly items: readonly PickerItem[];
  /** What fits the typed words, best first, where that is not a plain search among the items. */
  readonly find?: (typed: string) => readonly PickerItem[];
  /** A line at the foot: what keys do that one would not guess. */
  readonly hints?: readonly KeyHint[];
  readonly onPick: (id: string, manner: PickManner) => void;
  readonly onClose: () => void;
}

/** A list to choose from by typing: arrows move, Enter takes, Escape closes. */
export function SearchPicker({
  label,
  placeholder,
  emptyText,
  items,
  find = (typed) => search(items, typed),
  hints = [],
  onPick,
  onClose,
}: SearchPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = find(typed);
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
      if (current) onPick(current.id, { typed, isSecond: event.shiftKey });
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
        aria-describedby={hints.length > 0 ? `${id}-hints` : undefined}
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
            onClick={(event) => onPick(item.id, { typed, isSecond: event.shiftKey })}
          >
            <span className={styles.icon} aria-hidden="true">
              {item.icon}
            </span>
            <span className={styles.name} dir="auto">
              {item.label}
            </span>
            {item.detail && <span className={styles.detail}>{item.detail}</span>}
          </button>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.none} role="status">
          {items.length === 0 ? emptyText : `Nothing is called “${typed}”.`}
        </p>
      )}
      {hints.length > 0 && (
        <p id={`${id}-hints`} className={styles.hints}>
          {hints.map(({ keys, does }) => (
            <span key={keys} className={styles.hint} title={does}>
              <Kbd keys={keys} />
              <span className="visually-hidden">{keys}</span> <span>{does}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
