import { count, type Count, perSecond, type PerSecond, type Seconds } from '../units';

/** Servers to hold so many connections. null: they hold none. */
export function serversForConnections(connections: Count, eachHolds: Count): Count | null {
  return eachHolds > 0 ? count(Math.ceil(connections / eachHolds)) : null;
}

/**
 * Reconnects a second when the clients of a lost server come back at random within the jitter; without jitter all come
 * within one second.
 */
export function reconnectRate(lost: Count, jitter: Seconds): PerSecond {
  return perSecond(lost / (jitter > 0 ? jitter : 1));
}
