import type { Settled } from '../propagation/settle';
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
      return {
        design: share(0),
        sla: share(0),
        needed: 1,
        neededShare: 1,
        load: { now: 0, undisturbed: loadIn(undisturbed, number) },
      };
    }
    // What is overloaded is not down: it needs all it has. Turned away requests are the flow's errors.
    const load = { now: loadIn(now, number), undisturbed: loadIn(undisturbed, number) };
    const needed = Math.min(Math.max(1, station.instances.all), neededFor([load]));
    return {
      design: station.availability.design(needed),
      sla: station.availability.sla,
      needed,
      neededShare: Math.min(1, needed / Math.max(1, station.instances.all)),
      load,
    };
  });
}

/** Model A3: peak load over what one instance carries at the highest utilisation that still works. */
function loadIn({ plan, demand }: Settled, number: number): number {
  const utilisation = demand.busiest[number]?.utilisation ?? 0;
  const highest = plan.network.constants['availability.highestUtilisation'];
  return ((plan.network.stations[number]?.instances.up ?? 0) * utilisation) / highest;
}

/** Whole instances for the load of all of them together, the larger of that as it is and with everything up. */
export function neededFor(loads: readonly StationAvailability['load'][]): number {
  const sum = (of: (load: StationAvailability['load']) => number) =>
    loads.reduce((total, load) => total + of(load), 0);
  const most = Math.max(
    sum(({ now }) => now),
    sum(({ undisturbed }) => undisturbed),
  );
  return Math.max(1, Math.ceil(most - 1e-9));
}
