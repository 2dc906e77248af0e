import { count, type Count, type PerSecond, seconds, type Seconds } from '../units';

export interface Backlog {
  /** What waits at the end of the time. */
  readonly length: Count;
  /** How long the last in line will have waited; null: nothing works it off. */
  readonly oldest: Seconds | null;
  /** How long it takes afterwards until nothing waits; null: never. */
  readonly drain: Seconds | null;
}

/**
 * What piles up while more arrives than can be worked off, and how it goes away: length = (arrivals - capacity) x time,
 * age = length / capacity, drain = length / (capacity - arrivals afterwards). In an outage of the consumers the capacity
 * is 0; `capacityAfter` is then what drains it, otherwise the capacity stays.
 */
export function backlog({
  arrivals,
  capacity,
  duration,
  arrivalsAfter,
  capacityAfter = capacity,
}: {
  readonly arrivals: PerSecond;
  readonly capacity: PerSecond;
  readonly duration: Seconds;
  readonly arrivalsAfter: PerSecond;
  readonly capacityAfter?: PerSecond;
}): Backlog {
  const length = Math.max(0, (arrivals - capacity) * duration);
  if (length === 0) return { length: count(0), oldest: seconds(0), drain: seconds(0) };
  const spare = capacityAfter - arrivalsAfter;
  return {
    length: count(length),
    oldest: capacityAfter > 0 ? seconds(length / capacityAfter) : null,
    drain: spare > 0 ? seconds(length / spare) : null,
  };
}
