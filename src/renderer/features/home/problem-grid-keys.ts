import type { LocalKeys } from '../../ui/local-keys';

/** The card that has the focus, and the grid that it stands in. */
export interface GridPlace {
  readonly index: number;
  readonly count: number;
  readonly columns: number;
  readonly focus: (index: number) => void;
  readonly choose: () => void;
}

/** The keys of the problems on Home; an arrow that leads out of the grid scrolls the room. */
export const PROBLEM_GRID_KEYS: readonly LocalKeys<GridPlace>[] = [
  step('Next problem', 'ArrowRight', () => 1),
  step('Previous problem', 'ArrowLeft', () => -1),
  step('Problem below', 'ArrowDown', ({ columns }) => columns),
  step('Problem above', 'ArrowUp', ({ columns }) => -columns),
  step('First problem', 'Home', ({ index }) => -index),
  step('Last problem', 'End', ({ index, count }) => count - 1 - index),
  { label: 'Choose how to start it', shortcuts: ['Enter'], run: ({ choose }) => choose() },
];

function step(
  label: string,
  shortcut: string,
  by: (place: GridPlace) => number,
): LocalKeys<GridPlace> {
  const target = (place: GridPlace) => place.index + by(place);
  return {
    label,
    shortcuts: [shortcut],
    isEnabled: (place) => target(place) >= 0 && target(place) < place.count,
    run: (place) => place.focus(target(place)),
  };
}
