import type { LocalKeys } from '../../ui/local-keys';

/** Leads to the list beside this one, if there is one on that side. */
export type ColumnMove = (direction: 'left' | 'right') => void;

/** The keys that lead from one column of the library to the next. */
export const COLUMN_KEYS: readonly LocalKeys<ColumnMove>[] = [
  { label: 'To the entries', shortcuts: ['ArrowRight'], run: (move) => move('right') },
  { label: 'Back to the groups', shortcuts: ['ArrowLeft'], run: (move) => move('left') },
];
