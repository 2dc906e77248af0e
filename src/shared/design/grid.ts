import type { Point } from './size';

/** Everything on the canvas stands on a grid of this many pixels. */
export const GRID = 8;

/** The nearest line of the grid. */
export function toGrid(value: number): number {
  // Adding zero makes minus zero plain zero.
  return Math.round(value / GRID) * GRID + 0;
}

export function snapped({ x, y }: Point): Point {
  return { x: toGrid(x), y: toGrid(y) };
}
