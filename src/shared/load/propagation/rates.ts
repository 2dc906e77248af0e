import type { Plan } from './plan';

/** By route: requests a second at the problem's peak, times the scale. */
export function peakRates({ routes, network }: Plan): number[] {
  return routes.map(({ flow }) => flow.peakRequestsPerSecond * network.input.whatIf.scale);
}

/** By route: requests a second on average over the day, times the scale. */
export function averageRates({ routes, network }: Plan): number[] {
  return routes.map(({ flow }) => flow.averageRequestsPerSecond * network.input.whatIf.scale);
}
