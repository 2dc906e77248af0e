import { share, type Share } from '../units';

/**
 * The share of all requests that the busiest of `parts` equal parts (shards, partitions) gets: the hottest key's, and
 * its even part of the rest.
 */
export function hottestPartShare(keyShare: Share, parts: number): Share {
  const hottest = Math.min(1, Math.max(0, keyShare));
  return share(hottest + (1 - hottest) / Math.max(1, parts));
}

/** The busiest part's load over that of the average part: 1 without a hot key, the number of parts at most. */
export function hottestPartFactor({
  keyShare,
  parts,
}: {
  readonly keyShare: Share;
  readonly parts: number;
}): number {
  return hottestPartShare(keyShare, parts) * Math.max(1, parts);
}
