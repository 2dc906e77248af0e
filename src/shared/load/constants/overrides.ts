import * as z from 'zod';
import type { ConstantOverrides } from './constants';

const MAX_OVERRIDES = 500;
/** Above every quantity of the table; no capacity, price or time is negative. */
const MAX_VALUE = 1e18;

/**
 * Changed constants as settings and sessions store them. An id of a constant that is gone, or is yet to come, stays
 * readable; whether a value fits its constant's own limits is checked where it is typed.
 */
export const ConstantOverridesSchema: z.ZodType<ConstantOverrides> = z
  .record(z.string().min(1).max(100), z.number().min(0).max(MAX_VALUE))
  .refine((overrides) => Object.keys(overrides).length <= MAX_OVERRIDES, {
    message: `At most ${MAX_OVERRIDES} constants can be changed.`,
  })
  .readonly();

/** Whether both change the same constants to the same values. */
export function areSameOverrides(one: ConstantOverrides, other: ConstantOverrides): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => Object.hasOwn(other, id) && one[id] === other[id])
  );
}
