import { count, type Count, type PerSecond, type Seconds, type Share } from '../units';

/** The most requests that a token bucket lets through within a time: what it holds and what flows in. */
export function tokenBucketMost(burst: Count, rate: PerSecond, within: Seconds): Count {
  return count(burst + rate * within);
}

/** The most that a fixed window lets through within one window's length: the limit on either side of its edge. */
export function fixedWindowMost(limit: Count): Count {
  return count(2 * limit);
}

/**
 * What a sliding window counter counts: the current window, and of the previous one the part that the sliding window
 * still covers, as if its requests had come evenly.
 */
export function slidingWindowCount({
  previous,
  current,
  elapsed,
}: {
  readonly previous: Count;
  readonly current: Count;
  /** Of the current window. */
  readonly elapsed: Share;
}): Count {
  return count(current + previous * (1 - Math.min(1, Math.max(0, elapsed))));
}
