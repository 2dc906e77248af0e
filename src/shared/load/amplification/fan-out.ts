import { type Count, perSecond, type PerSecond, seconds, type Seconds } from '../units';

/** Writes a second when each post is written to every follower's list; or reads, when each read asks every followee. */
export function fanOutRate(requests: PerSecond, reach: Count): PerSecond {
  return perSecond(requests * reach);
}

/** How long one post takes to reach all followers; null: nothing is written. */
export function fanOutTime(followers: Count, writes: PerSecond): Seconds | null {
  return writes > 0 ? seconds(followers / writes) : null;
}
