import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Where the focus was in a list: the row, its place, and what the focused control is called. */
interface Place {
  readonly id: string;
  readonly index: number;
  readonly label: string | null;
}

/**
 * When the row that has the focus is removed, the focus goes to the same control of the row that takes its place, of
 * the last row, or to the field that adds the next one. Returns the handler that watches the focus of the list.
 */
export function useFocusAfterRemoval(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): (event: { readonly target: Element }) => void {
  const place = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const lost = place.current;
    if (!lost || ids.includes(lost.id) || document.activeElement !== document.body) return;
    place.current = null;
    const id = ids[Math.min(lost.index, ids.length - 1)];
    const row = id === undefined ? null : list.current?.querySelector(`[data-row="${id}"]`);
    if (row) controlIn(row, lost.label)?.focus();
    else list.current?.parentElement?.querySelector<HTMLElement>('[data-quick-add] input')?.focus();
  }, [ids, list]);

  return ({ target }) => {
    const id = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id !== undefined)
      place.current = { id, index: ids.indexOf(id), label: target.getAttribute('aria-label') };
  };
}

function controlIn(row: Element, label: string | null): HTMLElement | undefined {
  const controls = [...row.querySelectorAll<HTMLElement>('button, input, textarea, select')];
  return controls.find((control) => control.getAttribute('aria-label') === label) ?? controls[0];
}
