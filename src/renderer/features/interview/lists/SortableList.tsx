import { clsx } from 'clsx';
import { GripVertical } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { runLocalKeys } from '../../../ui/local-keys';
import { Tooltip } from '../../../ui/Tooltip';
import { ROW_KEYS } from './row-keys';
import styles from './SortableList.module.css';
import { useFocusAfterRemoval } from './use-focus-after-removal';

interface SortableListProps<Item extends { readonly id: string }> {
  /** Names the list for assistive technology. */
  label: string;
  items: readonly Item[];
  /** Puts an item before another one, or at the end (null). */
  onMove: (id: string, beforeId: string | null) => void;
  renderItem: (item: Item) => ReactNode;
}

/** Rows in an order of the person's own: drag the handle, or press Alt with an arrow key anywhere in the row. */
export function SortableList<Item extends { readonly id: string }>({
  label,
  items,
  onMove,
  renderItem,
}: SortableListProps<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [beforeId, setBeforeId] = useState<string | null>(null);

  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const watchFocus = useFocusAfterRemoval(list, ids);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]');
    const index = items.findIndex(({ id }) => id === row?.dataset['row']);
    if (index >= 0) runLocalKeys(event, ROW_KEYS, (step) => moveRow(index, step));
  });
  useEffect(() => {
    const element = list.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, []);

  function moveRow(index: number, step: -1 | 1): void {
    const item = items[index];
    const target = index + step;
    if (!item || target < 0 || target >= items.length) return;
    const focused = document.activeElement;
    // A row that the page moves loses the focus, so it is given back once the new order is there.
    flushSync(() => onMove(item.id, items[step < 0 ? target : target + 1]?.id ?? null));
    if (focused instanceof HTMLElement) focused.focus();
  }

  function drop(): void {
    if (draggedId !== null) onMove(draggedId, beforeId === 'end' ? null : beforeId);
    endDrag();
  }
  function endDrag(): void {
    setDraggedId(null);
    setBeforeId(null);
  }

  return (
    <ol ref={list} className={styles.list} aria-label={label} onFocus={watchFocus}>
      {items.map((item, index) => (
        <li
          key={item.id}
          data-row={item.id}
          className={clsx(
            styles.row,
            draggedId === item.id && styles.dragged,
            draggedId !== null && beforeId === item.id && styles.dropBefore,
            draggedId !== null &&
              beforeId === 'end' &&
              index === items.length - 1 &&
              styles.dropAfter,
          )}
          onDragOver={(event) => {
            if (draggedId === null) return;
            event.preventDefault();
            const box = event.currentTarget.getBoundingClientRect();
            const isUpperHalf = event.clientY < box.top + box.height / 2;
            setBeforeId(isUpperHalf ? item.id : (items[index + 1]?.id ?? 'end'));
          }}
          onDrop={(event) => {
            event.preventDefault();
            drop();
          }}
        >
          <Tooltip label="Drag to move, or Alt with an arrow key">
            <button
              type="button"
              className={styles.handle}
              aria-label={`Move ${index + 1} of ${items.length}`}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', '');
                const row = event.currentTarget.closest('li');
                if (row) event.dataTransfer.setDragImage(row, 8, 16);
                setDraggedId(item.id);
              }}
              onDragEnd={endDrag}
            >
              <GripVertical size={14} aria-hidden="true" />
            </button>
          </Tooltip>
          <div className={styles.content}>{renderItem(item)}</div>
        </li>
      ))}
    </ol>
  );
}
