import { bytes, type Bytes, type Share } from '../units';

const MOST_CERTAIN = 1e-15;

export interface BloomFilter {
  readonly bitsPerKey: number;
  /** The best number of hash functions; round it. */
  readonly hashes: number;
  readonly size: Bytes;
}

/**
 * The smallest Bloom filter that says "perhaps" of a key it does not hold with at most this probability: -ln p / (ln
 * 2)^2 bits a key (Bloom 1970). It never says "no" of a key it holds. Nothing is needed for a probability of 1.
 */
export function bloomFilter(keys: number, falsePositives: Share): BloomFilter {
  const wanted = Math.min(1, Math.max(MOST_CERTAIN, falsePositives));
  const bitsPerKey = Math.abs(Math.log(wanted)) / Math.LN2 ** 2;
  return {
    bitsPerKey,
    hashes: bitsPerKey * Math.LN2,
    size: bytes((Math.max(0, keys) * bitsPerKey) / 8),
  };
}
