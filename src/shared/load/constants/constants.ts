import { AVAILABILITY_CONSTANTS } from './availability';
import { COMPUTE_CONSTANTS } from './compute';
import { DATABASE_CONSTANTS } from './databases';
import { EDGE_CONSTANTS } from './edge';
import { LATENCY_CONSTANTS } from './latency';
import { LIMIT_CONSTANTS } from './limits';
import { MANAGED_CONSTANTS } from './managed';
import { MESSAGING_CONSTANTS } from './messaging';
import { PRICE_CONSTANTS } from './prices';
import type { ConstantSpec } from './spec';
import { STORE_CONSTANTS } from './stores';
import { TRANSFER_PRICES } from './transfer-prices';

/**
 * The one table of constants: capacities, latencies, availabilities and prices, each with its unit and source. The
 * person can change any of them in Settings.
 */
export const CONSTANTS = [
  ...COMPUTE_CONSTANTS,
  ...DATABASE_CONSTANTS,
  ...STORE_CONSTANTS,
  ...EDGE_CONSTANTS,
  ...MESSAGING_CONSTANTS,
  ...LATENCY_CONSTANTS,
  ...AVAILABILITY_CONSTANTS,
  ...MANAGED_CONSTANTS,
  ...LIMIT_CONSTANTS,
  ...PRICE_CONSTANTS,
  ...TRANSFER_PRICES,
] satisfies readonly ConstantSpec[];

export type ConstantId = (typeof CONSTANTS)[number]['id'];

/** Values that the person set, by the constant's id; ids that no longer exist are ignored. */
export type ConstantOverrides = Readonly<Record<string, number>>;

/** Every constant's value in use. */
export type Constants = Readonly<Record<ConstantId, number>>;

/** The table's values, but for those that the person set to a number within the constant's range. */
export function constantsWith(overrides: ConstantOverrides): Constants {
  if (Object.keys(overrides).length === 0) return AS_THEY_CAME;
  return Object.fromEntries(
    CONSTANTS.map(({ id, value, min, max }) => {
      const set = overrides[id];
      return [id, set !== undefined && set >= min && set <= max ? set : value];
    }),
  ) as Record<ConstantId, number>;
}

const AS_THEY_CAME = Object.fromEntries(CONSTANTS.map(({ id, value }) => [id, value])) as Record<
  ConstantId,
  number
>;
