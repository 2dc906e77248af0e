import type { Plan } from './plan';

/** By route: requests a second at the problem's peak, times the scale. A rate that is no number counts as none. */
export function peakRates({ routes, network }: Plan): number[] {
  return routes.map(({ flow }) => sane(flow.peakRequestsPerSecond) * network.input.whatIf.scale);
}

/** By route: requests a second on average over the day, times the scale. */
export function averageRates({ routes, network }: Plan): number[] {
  return routes.map(({ flow }) => sane(flow.averageRequestsPerSecond) * network.input.whatIf.scale);
}

function sane(rate: number): number {
  return Number.isFinite(rate) && rate > 0 ? rate : 0;
}
