import { clsx } from 'clsx';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Kbd } from '../../../ui/Kbd';
import { search, type Searchable } from '../../../ui/search';
import { SearchList, type PickManner } from '../../../ui/SearchList';
import styles from './SearchPicker.module.css';

export interface PickerItem extends Searchable {
  readonly id: string;
  readonly icon: ReactNode;
  /** Shown muted after the name. */
  readonly detail: string;
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

/** A list over the canvas to choose from by typing; Escape closes it. */
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
  const hintsId = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
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
      <SearchList
        ref={field}
        label={label}
        listLabel={label}
        placeholder={placeholder}
        size="medium"
        find={(typed) => [{ title: '', items: find(typed) }]}
        emptyText={(typed) => (items.length === 0 ? emptyText : `Nothing is called “${typed}”.`)}
        describedBy={hints.length > 0 ? hintsId : undefined}
        onKeyDown={onKeyDown}
        onPick={(item, manner) => onPick(item.id, manner)}
        renderItem={(item) => (
          <>
            <span className={styles.icon} aria-hidden="true">
              {item.icon}
            </span>
            <span className={styles.name} dir="auto">
              {item.label}
            </span>
            {item.detail && <span className={styles.detail}>{item.detail}</span>}
          </>
        )}
      />
      {hints.length > 0 && (
        <p id={hintsId} className={styles.hints}>
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
