import { perSecond, type PerSecond, share, type Share } from '../units';

/**
 * Calls made for one request when each fails with this probability and is retried up to `retries` times: 1 + p + p^2 ...
 * Layers that retry multiply.
 */
export function attempts(failureShare: Share, retries: number): number {
  const p = Math.min(1, Math.max(0, failureShare));
  const calls = Math.max(0, retries) + 1;
  return p === 1 ? calls : -Math.expm1(calls * Math.log(p)) / (1 - p);
}

/** The same with a retry budget: retries are at most this share of the first calls. */
export function attemptsWithBudget(failureShare: Share, retries: number, budget: Share): number {
  return Math.min(attempts(failureShare, retries), 1 + Math.max(0, budget));
}

export interface RetryLoad {
  /** What arrives, retries included. */
  readonly offered: PerSecond;
  readonly failureShare: Share;
}

/**
 * Where load settles when what is refused comes back: callers that retry make L = arrivals x attempts(1 - capacity / L)
 * of a load above the capacity. Each request fails with the last of its attempts, and what does not fail is just the
 * capacity, so p^(retries + 1) = 1 - capacity / arrivals. Below the capacity nothing is refused.
 */
export function retryFixedPoint({
  arrivals,
  capacity,
  retries,
}: {
  readonly arrivals: PerSecond;
  readonly capacity: PerSecond;
  readonly retries: number;
}): RetryLoad {
  if (!(arrivals > capacity)) return { offered: arrivals, failureShare: share(0) };
  const lost = 1 - Math.max(0, capacity) / arrivals;
  const failureShare = share(lost ** (1 / (Math.max(0, retries) + 1)));
  return { offered: perSecond(arrivals * attempts(failureShare, retries)), failureShare };
}
