/** Steps of the slider from x1 to x10: x1.12 each. */
const STEPS_PER_DECADE = 20;

export const SCALE_MARKS = [0.1, 1, 10, 100] as const;

/** Where a scale stands on the slider, in whole steps from x1. */
export function positionOf(scale: number): number {
  return Math.round(Math.log10(scale) * STEPS_PER_DECADE);
}

/** The scale at a step, in two digits: 1.1, 1.3, 1.4 ... 8.9, 10. */
export function scaleAt(position: number): number {
  return Number((10 ** (position / STEPS_PER_DECADE)).toPrecision(2));
}
