import { formatMultiple, formatPercent } from './format';
import type { Bottleneck, BreakingPoint, Resource } from './results';

/** What a component can run out of, in a word or two. */
export const RESOURCE_WORDS: Readonly<Record<Resource, string>> = {
  requests: 'requests',
  connections: 'connections',
  concurrency: 'concurrent work',
  bandwidth: 'bandwidth',
  quota: 'quota',
  partitions: 'partitions',
  'database-connections': 'database connections',
  'hot-key': 'its hottest key',
  memory: 'memory',
  storage: 'storage',
};

/** What a component reaches when it can take no more. */
const LIMIT_WORDS: Readonly<Record<Resource, string>> = {
  requests: 'its limit of requests',
  connections: 'its limit of connections',
  concurrency: 'its limit of concurrent work',
  bandwidth: 'its limit of bandwidth',
  quota: 'its quota',
  partitions: 'what its partitions can take',
  'database-connections': 'its limit of database connections',
  'hot-key': 'what one key can take',
  memory: 'its limit of memory',
  storage: 'its limit of storage',
};

/** "Link store is the bottleneck, at 76 % of its limit of requests." */
export function bottleneckText(
  name: string,
  { resource, utilisation }: Pick<Bottleneck, 'resource' | 'utilisation'>,
): string {
  return `${name} is the bottleneck, at ${formatPercent(utilisation)} of ${LIMIT_WORDS[resource]}.`;
}

/** "x1.3", or "any load" where a loop feeds itself. */
export function breakingLoad({ scale }: Pick<BreakingPoint, 'scale'>): string {
  return scale === 0 ? 'any load' : formatMultiple(scale);
}

/** "It breaks at x1.3 because Link store reaches its limit of requests.", or at any load where a loop feeds itself. */
export function breakingText(
  name: string,
  { scale, resource }: Pick<BreakingPoint, 'scale' | 'resource'>,
): string {
  return `It breaks at ${breakingLoad({ scale })} because ${breakingReason(name, { scale, resource })}.`;
}

/** "Link store reaches its limit of requests". */
export function breakingReason(
  name: string,
  { scale, resource }: Pick<BreakingPoint, 'scale' | 'resource'>,
): string {
  return scale === 0
    ? 'a loop brings back as much as goes in'
    : `${name} reaches ${LIMIT_WORDS[resource]}`;
}

export const NO_BREAKING_POINT = 'No limit was found that more of the same load would reach.';
