import type { Network } from '../routing/network';
import type { Call } from '../routing/route';

/** Milliseconds that a what-if adds to every answer of the component. */
export function addedMs({ input }: Network, component: string): number {
  return input.whatIf.slowDependencies
    .filter((slow) => slow.component === component)
    .reduce((sum, slow) => sum + slow.addedMs, 0);
}

/** Whether a call is given up before even an unloaded target can have answered. */
export function timesOut(network: Network, { link, operation, timeoutMs }: Call): boolean {
  const station = network.stations[network.numberOf.get(link.to) ?? -1];
  if (timeoutMs === null || !station) return false;
  const service = station.service?.serviceMs[operation] ?? 0;
  const least =
    network.linkTime(link) + station.baseMs[operation] + service + addedMs(network, link.to);
  return least > timeoutMs;
}
