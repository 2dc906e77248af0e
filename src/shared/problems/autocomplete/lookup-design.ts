import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  monitoring,
  recordsById,
  REPEATABLE,
} from '../reference-parts';

const REGION = 'region';
const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;
const SAFE_TO_REPEAT = { isIdempotent: true, isEncrypted: true } as const;
const ALL = ['suggest', 'search-event', 'block-term'];

/** The ten completions of each prefix in a shared in-memory store; everything but one service is managed. */
export const lookupDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [2, 0], [6, 3])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 1], null),
    component('editors', 'web-client', 'Editors', [0, 2], null),
    component('edge', 'cdn', 'Edge cache', [1, 1], null, {
      hitRatioPercent: 80,
      ttlSeconds: 600,
      coalescesRequests: true,
      acceptsStaleness: true,
      hasShedPlan: true,
      terminatesTls: true,
      notes: 'Keyed by prefix and locale. A blocked phrase is purged.',
    }),
    component('firewall', 'waf', 'Firewall', [2, 1], REGION, {
      limitRequestsPerSecond: 60_000,
      notes: 'Limits what one address may ask and report.',
    }),
    component('balancer', 'load-balancer', 'Load balancer', [3, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('suggest-service', 'service', 'Suggest service', [4, 1], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.2xlarge',
      hasAuth: true,
      hasShedPlan: true,
      notes:
        'One read for each request; an empty list when it takes longer than 20 ms. Reports searches without a user. Editors sign in.',
    }),
    component('prefix-cache', 'cache', 'Prefixes', [5, 0], REGION, {
      shards: 3,
      replicas: 2,
      zones: 2,
      isManaged: true,
      memoryGb: 16,
      partitioning: 'hash',
      eviction: 'lru',
      dataIsImmutable: true,
      acceptsStaleness: true,
      source: 'Phrase counts, by the index builder',
      holds: ['prefix', 'phrase'],
      notes:
        'Keys carry the version of the index, so that servers switch, and switch back, by one value.',
    }),
    component('search-queue', 'queue', 'Searches', [5, 2], REGION, {
      isManaged: true,
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLoss: true,
      isEncrypted: true,
      retentionDays: 7,
    }),
    component('phrase-counter', 'worker', 'Phrase counter', [6, 2], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.001,
      isIdempotent: true,
      notes: 'Adds up in memory and writes one row for about a hundred searches, by the hour.',
    }),
    component('phrase-counts', 'key-value-store', 'Phrase counts', [6, 1], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitioning: 'hash',
      shardKey: 'phrase',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 400,
      holds: ['phrase-count', 'blocked-term'],
    }),
    component('builder', 'batch-pipeline', 'Index builder', [6, 0], REGION, {
      refreshSeconds: 600,
      isManaged: true,
      isIdempotent: true,
      notes:
        'Writes only what changed, under the next version; checks a sample against the last one before it switches.',
    }),
    monitoring([3, 3], REGION),
  ),
  connections: recordsById(
    connection('browser', 'edge', ['suggest'], {
      operation: 'read',
      label: 'debounced',
      properties: FROM_CLIENT,
    }),
    connection('edge', 'firewall', ['suggest'], {
      operation: 'read',
      label: 'misses',
      properties: { ...FROM_CLIENT, timeoutMs: 200, ...SAFE_TO_REPEAT },
    }),
    connection('browser', 'firewall', ['search-event'], {
      operation: 'write',
      label: 'finished searches',
      properties: { ...FROM_CLIENT, acceptsLoss: true },
    }),
    connection('editors', 'firewall', ['block-term'], {
      operation: 'write',
      properties: FROM_CLIENT,
    }),
    connection('firewall', 'balancer', ALL, { properties: { ...FROM_CLIENT, ...SAFE_TO_REPEAT } }),
    connection('balancer', 'suggest-service', ALL, {
      properties: { ...FROM_CLIENT, timeoutMs: 100, ...SAFE_TO_REPEAT },
    }),
    connection('suggest-service', 'prefix-cache', ['suggest'], {
      operation: 'read',
      label: 'one read',
      properties: { protocol: 'redis', timeoutMs: 20, ...SAFE_TO_REPEAT },
    }),
    connection('suggest-service', 'search-queue', ['search-event'], {
      mode: 'async',
      operation: 'write',
      properties: { criticality: 'soft', isEncrypted: true },
    }),
    connection('search-queue', 'phrase-counter', ['search-event'], {
      mode: 'async',
      properties: { isEncrypted: true },
    }),
    connection('phrase-counter', 'phrase-counts', ['search-event'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { timeoutMs: 200, batchSize: 100, ...REPEATABLE },
    }),
    connection('suggest-service', 'phrase-counts', ['block-term'], {
      operation: 'write',
      label: 'blocked terms',
      properties: { timeoutMs: 500, ...REPEATABLE },
    }),
    connection('builder', 'phrase-counts', ['collect-counts', 'filter-terms'], {
      operation: 'read',
      label: 'counts, blocked terms',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('builder', 'prefix-cache', ['publish-index'], {
      operation: 'write',
      label: 'next version',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
  ),
};
