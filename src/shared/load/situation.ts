import type { LoadInput } from './evaluate';
import type { StationAvailability } from './figures/availability';
import { stationAvailabilities } from './figures/station-availability';
import { storedBytesOf } from './figures/use';
import { waitsOf, type Wait } from './figures/waits';
import { planOf } from './propagation/plan';
import { averageRates, peakRates } from './propagation/rates';
import { settle, type Settled } from './propagation/settle';
import { networkOf } from './routing/network';
import type { Bytes } from './units';
import { undisturbed } from './what-if';

/** What all figures of a result are taken from. */
export interface Situation {
  /** At the peak, as supposed. */
  readonly settled: Settled;
  /** At the average load, with everything up: what is paid for and kept. */
  readonly average: Settled;
  /** By station; null: saturated. */
  readonly waits: readonly (Wait | null)[];
  readonly availabilities: readonly StationAvailability[];
  readonly storedBytes: ReadonlyMap<string, Bytes>;
}

/** Rates and failures that agree, and what follows from them at each station. */
export function situationOf(input: LoadInput): Situation {
  const plan = planOf(networkOf(input));
  const settled = settle(plan, peakRates(plan));
  const calmInput = { ...input, whatIf: undisturbed(input.whatIf) };
  const calmPlan = calmInput.whatIf === input.whatIf ? plan : planOf(networkOf(calmInput));
  const calm = calmPlan === plan ? settled : settle(calmPlan, peakRates(calmPlan));
  const average = settle(calmPlan, averageRates(calmPlan));
  return {
    settled,
    average,
    waits: waitsOf(plan, settled.demand),
    availabilities: stationAvailabilities(settled, calm),
    storedBytes: storedBytesOf(average),
  };
}
