import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VECTOR_FUNCTIONS, type VectorInputs } from './vector-functions';

interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly in: Readonly<Record<string, number | readonly number[]>>;
  readonly out: Readonly<Record<string, number | string | boolean>>;
  readonly tol: number;
}

function inputsOf(vector: Vector): VectorInputs {
  return {
    number: (name) => {
      const value = vector.in[name];
      if (typeof value !== 'number') throw new Error(`${vector.id} has no number ${name}`);
      return value;
    },
    list: (name) => {
      const value = vector.in[name];
      if (typeof value !== 'object') throw new Error(`${vector.id} has no list ${name}`);
      return value;
    },
  };
}

const vectors = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8'),
) as Vector[];

it.each(vectors)('$id: $fn', (vector) => {
  const compute = VECTOR_FUNCTIONS[vector.fn];
  if (!compute) throw new Error(`No function of the model for ${vector.fn}`);
  const computed = compute(inputsOf(vector));
  for (const [name, expected] of Object.entries(vector.out)) {
    const value = computed[name];
    if (typeof expected !== 'number') {
      expect(value, name).toBe(expected);
      continue;
    }
    const error = Math.abs(Number(value ?? NaN) - expected);
    const tolerance = vector.tol * Math.abs(expected);
    expect(error, `${name}: ${value}, expected ${expected}`).toBeLessThanOrEqual(tolerance);
  }
});
