import { clsx } from 'clsx';
import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import styles from './ListBox.module.css';
import { LIST_KEYS, type SelectableList } from './list-keys';
import { runLocalKeys, type LocalKeys } from './local-keys';

/** How many rows Page Up and Page Down move. */
const PAGE = 10;

interface ListBoxProps {
  ref?: Ref<HTMLDivElement> | undefined;
  label: string;
  /** Of all the options, in their order. */
  ids: readonly string[];
  selectedId: string | null;
  /** Of the element of the selected option. */
  activeDomId: string | undefined;
  onSelect: (id: string) => void;
  /** What keys do besides moving the selection. */
  moreKeys?: readonly LocalKeys<SelectableList>[];
  onDoubleClick?: () => void;
  className?: string | undefined;
  /** Elements of role `option`, each with its id in `data-option`. */
  children: ReactNode;
}

/** A list of which one is selected: it has the focus as a whole, and keys or a click move the selection. */
export function ListBox({
  ref,
  label,
  ids,
  selectedId,
  activeDomId,
  onSelect,
  moreKeys = [],
  onDoubleClick,
  className,
  children,
}: ListBoxProps) {
  function onKeyDown({ nativeEvent }: KeyboardEvent) {
    const list: SelectableList = {
      index: selectedId === null ? -1 : ids.indexOf(selectedId),
      count: ids.length,
      page: PAGE,
      select(index) {
        const id = ids[index];
        if (id !== undefined) onSelect(id);
      },
    };
    runLocalKeys(nativeEvent, [...LIST_KEYS, ...moreKeys], list);
  }

  function onClick({ target }: MouseEvent) {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-option]') : null;
    if (option?.dataset['option']) onSelect(option.dataset['option']);
  }

  return (
    <div
      ref={ref}
      className={clsx(styles.list, className)}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={activeDomId}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      {children}
    </div>
  );
}
