import { component, connection, frame, REPEATABLE, variantOf } from '../reference-parts';
import { countedSearches, FROM_CLIENT, REGION, SAFE_TO_REPEAT, searchQueue } from './design-parts';
import { referenceDesign } from './reference-design';

/** The ten completions of each prefix in a shared in-memory store; everything but one service is managed. */
export const lookupDesign = variantOf(referenceDesign, {
  without: [
    'suggest-servers',
    'index-files',
    'event-collector',
    'search-log',
    'admin-service',
    'blocked-terms',
  ],
  boundaries: [frame(REGION, 'region', 'Home region', [2, 0], [6, 3])],
  cells: { editors: [0, 2], monitoring: [3, 3] },
  properties: {
    edge: { ttlSeconds: 600, notes: 'Keyed by prefix and locale. A blocked phrase is purged.' },
    firewall: { notes: 'Limits what one address may ask and report.' },
  },
  components: [
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
    searchQueue([5, 2]),
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
  ],
  connections: [
    connection('balancer', 'suggest-service', ['suggest', 'search-event', 'block-term'], {
      properties: { ...FROM_CLIENT, timeoutMs: 100, ...SAFE_TO_REPEAT },
    }),
    connection('suggest-service', 'prefix-cache', ['suggest'], {
      operation: 'read',
      label: 'one read',
      properties: { protocol: 'redis', timeoutMs: 20, ...SAFE_TO_REPEAT },
    }),
    ...countedSearches('suggest-service'),
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
  ],
});
