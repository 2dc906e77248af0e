import type { Milliseconds, Share } from '../units';

/**
 * How long something takes, as a mixture: with the probability of its weight a request takes one of the branches. The
 * weights sum to 1.
 */
export type ResponseTime = readonly Branch[];

/** A time that never varies plus one that is gamma distributed. */
export interface Branch {
  readonly weight: Share;
  readonly constantMs: Milliseconds;
  /** Of the part that varies; 0 with a variance of 0 when nothing does. */
  readonly meanMs: Milliseconds;
  readonly varianceMs2: number;
}

/** The most branches that a response time keeps, so that long paths stay cheap. */
export const MOST_BRANCHES = 12;
