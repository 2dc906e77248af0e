import { MAX_COORDINATE } from '../schema';

/** The nearest whole pixel on the canvas (never minus zero, which does not survive being written to a file). */
export function wholePixel(value: number): number {
  const rounded = Math.round(value) + 0;
  return Math.min(MAX_COORDINATE, Math.max(-MAX_COORDINATE, rounded));
}

/** A length in whole pixels, at least the minimum. */
export function wholeLength(value: number, minimum: number): number {
  return Math.min(MAX_COORDINATE, Math.max(minimum, Math.round(value)));
}
