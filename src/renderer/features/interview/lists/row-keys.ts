import type { LocalKeys } from '../../../ui/local-keys';

/** Moves the row that has the focus: -1 up, 1 down. */
export type RowMove = (step: -1 | 1) => void;

/** The keys of lists in an order of the person's own. */
export const ROW_KEYS: readonly LocalKeys<RowMove>[] = [
  { label: 'Move the row up', shortcuts: ['Alt+ArrowUp'], run: (move) => move(-1) },
  { label: 'Move the row down', shortcuts: ['Alt+ArrowDown'], run: (move) => move(1) },
];
