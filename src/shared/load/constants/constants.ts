import type { ConstantSpec } from './spec';
import { COMPUTE_CONSTANTS } from './compute';

/**
 * The one table of constants: capacities, latencies, availabilities and prices, each with its unit and source. The
 * person can change any of them in Settings.
 */
export const CONSTANTS = [...COMPUTE_CONSTANTS] as const satisfies readonly ConstantSpec[];

export type ConstantId = (typeof CONSTANTS)[number]['id'];

/** Values that the person set, by the constant's id; ids that no longer exist are ignored. */
export type ConstantOverrides = Readonly<Record<string, number>>;

/** Every constant's value in use. */
export type Constants = Readonly<Record<ConstantId, number>>;

export function constantsWith(overrides: ConstantOverrides): Constants {
  return Object.fromEntries(
    CONSTANTS.map(({ id, value }) => [id, overrides[id] ?? value]),
  ) as Record<ConstantId, number>;
}
