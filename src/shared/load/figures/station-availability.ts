import { busiestOf } from '../propagation/demand';
import type { Settled } from '../propagation/settle';
import type { Station } from '../stations/station';
import { share } from '../units';
import type { StationAvailability } from './availability';

/**
 * By station: available while as many instances are up as the load needs (model A3). The load
 * is the larger of that with everything up and that as it is, so that taking something down never makes another part
 * look safer.
 */
export function stationAvailabilities(now: Settled, undisturbed: Settled): StationAvailability[] {
  return now.plan.network.stations.map((station, number) => {
    if (station.instances.up === 0) {
      return { design: share(0), sla: share(0), needed: 1, neededShare: 1 };
    }
    // What is overloaded is not down: it needs all it has. Turned away requests are the flow's errors.
    const needed = Math.min(
      Math.max(1, station.instances.all),
      Math.max(
        neededInstances(now, station, number),
        neededInstances(undisturbed, undisturbed.plan.network.stations[number] ?? station, number),
      ),
    );
    return {
      design: station.availability.design(needed),
      sla: station.availability.sla,
      needed,
      neededShare: Math.min(1, needed / Math.max(1, station.instances.all)),
    };
  });
}

/** Model A3: peak load over what one instance carries at the highest utilisation that still works. */
function neededInstances(
  { plan, demand }: Settled,
  { instances }: Station,
  number: number,
): number {
  const { utilisation } = busiestOf(plan, demand, number);
  const highest = plan.network.constants['availability.highestUtilisation'];
  return Math.max(1, Math.ceil((instances.up * utilisation) / highest - 1e-9));
}
