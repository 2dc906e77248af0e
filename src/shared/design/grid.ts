import type { Point } from './size';

/** Everything on the canvas stands on a grid of this many pixels. */
export const GRID = 8;

export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}
