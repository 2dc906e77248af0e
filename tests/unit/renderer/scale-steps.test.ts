import { expect, test } from 'vitest';
import { MAX_SCALE, MIN_SCALE } from '#shared/load/what-if';
import { positionOf, scaleAt } from '../../../src/renderer/features/load/what-if/scale-steps';

test('each step of the slider has its own round scale, from a tenth to a hundred times', () => {
  const scales: number[] = [];
  for (let step = positionOf(MIN_SCALE); step <= positionOf(MAX_SCALE); step += 1) {
    expect(positionOf(scaleAt(step))).toBe(step);
    scales.push(scaleAt(step));
  }
  expect(new Set(scales).size).toBe(scales.length);
  expect(scales).toEqual(expect.arrayContaining([0.1, 0.5, 1, 2, 5, 10, 100]));
  expect([scales[0], scales.at(-1)]).toEqual([MIN_SCALE, MAX_SCALE]);
});
