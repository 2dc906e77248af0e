import type { ComputeTier, DatabaseTier } from '../../design/kinds/properties';
import { memoised } from '../../lib/memoised';
import type { Constants } from '../constants/constants';
import type { PropertyReader } from './properties';
import type { Subject } from './subject';

const USUAL_TIER = 'm5.large';
const USUAL_DATABASE_TIER = 'db.m5.large';

/** The machine that a component runs on; the usual one where none that is known is set. */
export function computeTier(properties: PropertyReader, constants: Constants): ComputeTier {
  const tier = properties.choice('tier');
  return tier !== null && `${tier}.requestsPerSecond` in constants
    ? (tier as ComputeTier)
    : USUAL_TIER;
}

/** The machine that an SQL database runs on; the usual one where none that is known is set. */
export function databaseTier(properties: PropertyReader, constants: Constants): DatabaseTier {
  const tier = properties.choice('tier');
  return tier !== null && `${tier}.queriesPerSecond` in constants
    ? (tier as DatabaseTier)
    : USUAL_DATABASE_TIER;
}

interface Machine {
  readonly cpus: number;
  readonly memoryGb: number;
  readonly networkGbps: number;
  readonly requestsPerSecond: number;
}

const BY_CONSTANTS = new WeakMap<Constants, (tier: ComputeTier) => Machine>();

/** What the machine that a component runs on can do. */
export function machineOf({ properties, world: { constants } }: Subject): Machine {
  let machine = BY_CONSTANTS.get(constants);
  if (!machine) {
    machine = memoised((tier) => ({
      cpus: constants[`${tier}.cpus`],
      memoryGb: constants[`${tier}.memoryGb`],
      networkGbps: constants[`${tier}.networkGbps`],
      requestsPerSecond: constants[`${tier}.requestsPerSecond`],
    }));
    BY_CONSTANTS.set(constants, machine);
  }
  return machine(computeTier(properties, constants));
}
