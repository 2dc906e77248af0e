import { type Milliseconds, share, type Share } from '../units';

/** The probability that a replica which lags exponentially does not yet show a write of so long ago. */
export function staleShare(sinceWrite: Milliseconds, meanLag: Milliseconds): Share {
  return share(meanLag > 0 ? Math.exp(-Math.max(0, sinceWrite) / meanLag) : 0);
}
