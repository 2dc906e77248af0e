import { clsx } from 'clsx';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import styles from './SearchList.module.css';

export interface SearchListGroup<Item> {
  /** The heading above its items; empty: they stand without one. */
  readonly title: string;
  readonly items: readonly Item[];
  /** They are there to be found, but cannot be chosen now. */
  readonly isDisabled?: boolean | undefined;
}

/** How an item was chosen. */
export interface PickManner {
  readonly typed: string;
  /** Shift was held: the second thing that can be done with it. */
  readonly isSecond: boolean;
}

interface SearchListProps<Item> {
  readonly ref?: Ref<HTMLInputElement>;
  /** Names the field. */
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly size: 'medium' | 'large';
  /** What there is to choose from once this is typed, best first. */
  readonly find: (typed: string) => readonly SearchListGroup<Item>[];
  /** Said when nothing is found. */
  readonly emptyText: (typed: string) => string;
  /** Id of what else is said of the field. */
  readonly describedBy?: string | undefined;
  readonly onPick: (item: Item, manner: PickManner) => void;
  /** Hears the field's keys first; a prevented one is not the list's any more. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly renderItem: (item: Item, group: SearchListGroup<Item>) => ReactNode;
}

/** A search field and the list of what fits under it: arrows and pages move, Enter or a click takes. */
export function SearchList<Item extends { readonly id: string }>({
  ref,
  label,
  listLabel,
  placeholder,
  size,
  find,
  emptyText,
  describedBy,
  onPick,
  onKeyDown,
  renderItem,
}: SearchListProps<Item>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = find(typed);
  const items = groups.flatMap((group) => group.items);
  const disabled = new Set(groups.flatMap((group) => (group.isDisabled ? group.items : [])));
  const active = items.find((item) => item.id === activeId) ?? items[0];
  const optionId = (item: Item) => `${id}-${item.id}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  function pick(item: Item, isSecond: boolean) {
    if (!disabled.has(item)) onPick(item, { typed, isSecond });
  }

  function choose(event: KeyboardEvent) {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const next = nextIndex(event.key, active ? items.indexOf(active) : -1, items.length - 1);
    if (next !== undefined) {
      event.preventDefault();
      setActiveId(items[next]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) pick(active, event.shiftKey);
    }
  }

  const option = (item: Item, group: SearchListGroup<Item>) => (
    <button
      key={item.id}
      id={optionId(item)}
      type="button"
      tabIndex={-1}
      className={clsx(styles.item, item === active && styles.active)}
      role="option"
      aria-selected={item === active}
      aria-disabled={group.isDisabled}
      // The keyboard stays in the field, which says what is active.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => setActiveId(item.id)}
      onClick={(event) => pick(item, event.shiftKey)}
    >
      {renderItem(item, group)}
    </button>
  );

  return (
    <>
      <input
        ref={ref}
        className={clsx(styles.field, styles[size])}
        role="combobox"
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={describedBy}
        aria-activedescendant={active && optionId(active)}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActiveId(null);
          list.current?.scrollTo({ top: 0 });
        }}
        onKeyDown={choose}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={listLabel}
      >
        {groups.map((group) =>
          group.title === '' ? (
            group.items.map((item) => option(item, group))
          ) : (
            <div key={group.title} role="group" aria-label={group.title}>
              <div className={styles.heading} role="presentation">
                {group.title}
              </div>
              {group.items.map((item) => option(item, group))}
            </div>
          ),
        )}
      </div>
      {/* Always there, so that a screen reader hears when words come into it. */}
      <p className={clsx(styles.none, styles[size])} role="status">
        {items.length === 0 && emptyText(typed)}
      </p>
    </>
  );
}

/** How many options Page Up and Page Down move. */
const PAGE = 8;

/** Where a key leads from the active option, -1 for none; undefined: it is no key of the list, or there is nothing in it. */
function nextIndex(key: string, index: number, last: number): number | undefined {
  if (last < 0) return undefined;
  return {
    ArrowDown: index === last ? 0 : index + 1,
    ArrowUp: index <= 0 ? last : index - 1,
    PageDown: Math.min(index + PAGE, last),
    PageUp: Math.max(index - PAGE, 0),
  }[key];
}
