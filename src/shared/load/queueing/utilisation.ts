import {
  count,
  type Count,
  perSecond,
  type PerSecond,
  type Seconds,
  share,
  type Share,
} from '../units';

/**
 * The share of its capacity that a line of servers uses: arrivals x service time / servers. Above 1 it cannot keep up.
 * Returns null when there are no servers, or a figure is not a number.
 */
export function utilisationOf(line: {
  readonly arrivals: PerSecond;
  readonly serviceTime: Seconds;
  readonly servers: number;
}): Share | null {
  if (!(line.servers > 0)) return null;
  const utilisation = (Math.max(0, line.arrivals) * Math.max(0, line.serviceTime)) / line.servers;
  return Number.isFinite(utilisation) ? share(utilisation) : null;
}

/** Requests a second that servers can work off; null when a request takes no time. */
export function capacityOf(servers: number, serviceTime: Seconds): PerSecond | null {
  return serviceTime > 0 ? perSecond(servers / serviceTime) : null;
}

/** How many are inside at a time: arrivals x the mean time each stays (Little's law). */
export function meanNumberInside(arrivals: PerSecond, timeInside: Seconds): Count {
  return count(arrivals * timeInside);
}
