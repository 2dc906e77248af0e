import type { LocalKeys } from './local-keys';

/** A list of which one row is selected. */
export interface SelectableList {
  /** Of the selected row; -1 for none. */
  readonly index: number;
  readonly count: number;
  /** How many rows Page Up and Page Down move. */
  readonly page: number;
  readonly select: (index: number) => void;
}

/** The keys of every list of which one row is selected. */
export const LIST_KEYS: readonly LocalKeys<SelectableList>[] = [
  keys('Next row', 'ArrowDown', ({ index }) => index + 1),
  keys('Previous row', 'ArrowUp', ({ index }) => index - 1),
  keys('A page down', 'PageDown', ({ index, page }) => index + page),
  keys('A page up', 'PageUp', ({ index, page }) => index - page),
  keys('First row', 'Home', () => 0),
  keys('Last row', 'End', ({ count }) => count - 1),
];

function keys(
  label: string,
  shortcut: string,
  target: (list: SelectableList) => number,
): LocalKeys<SelectableList> {
  return {
    label,
    shortcuts: [shortcut],
    isEnabled: ({ count }) => count > 0,
    run: (list) => list.select(Math.max(0, Math.min(list.count - 1, target(list)))),
  };
}
