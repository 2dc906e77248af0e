import { rootOf } from '../probability/root';
import { type Milliseconds, milliseconds, type PerSecond, type Seconds } from '../units';
import { erlangC } from './erlang';
import { utilisationOf } from './utilisation';

/** Poisson arrivals at servers with exponential service that share a line (M/M/c). */
export interface ManyServers {
  readonly arrivals: PerSecond;
  readonly serviceTime: Seconds;
  readonly servers: number;
}

/** The rates are so close that their difference has no digits left. */
const SAME_RATE = 1e-7;

/**
 * The time within which a share `p` of the requests of an M/M/c is answered, waiting and service together: exact where
 * `percentileOf` of a mean and variance is not. null when the servers cannot keep up.
 */
export function responsePercentile(line: ManyServers, p: number): Milliseconds | null {
  const utilisation = utilisationOf(line);
  if (utilisation === null || utilisation >= 1) return null;
  if (!(line.serviceTime > 0) || !(p > 0)) return milliseconds(0);
  const late = Math.max(1e-12, 1 - p);
  const waits = erlangC(line.servers, line.arrivals * line.serviceTime);
  // In service times: requests leave a standing line with this rate, and their server with rate 1.
  const leaving = line.servers * (1 - utilisation);
  // A time that waiting, and service, each exceed in at most half of the late cases.
  const most = -Math.log(late / 2) * (1 + 1 / leaving);
  const time = rootOf((t) => Math.log(late / lateShare(t, waits, leaving)), 0, most);
  return milliseconds(time * line.serviceTime * 1_000);
}

/** P(R > t): those that do not wait, and those whose wait and service together take longer. */
function lateShare(t: number, waits: number, leaving: number): number {
  const served = Math.exp(-t);
  const ifWaiting =
    Math.abs(leaving - 1) < SAME_RATE
      ? served * (1 + t)
      : (leaving * served - Math.exp(-leaving * t)) / (leaving - 1);
  return (1 - waits) * served + waits * ifWaiting;
}
