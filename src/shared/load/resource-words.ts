import type { Resource } from './results';

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

/** What a component reaches when it can take no more: "Link store reaches its limit of requests". */
export const LIMIT_WORDS: Readonly<Record<Resource, string>> = {
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
