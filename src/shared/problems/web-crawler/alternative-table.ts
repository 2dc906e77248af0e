import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { referenceDesign } from './reference-design';

const ENCRYPTED = { isEncrypted: true } as const;

/** A managed table of URLs by the time at which they are due; whoever claims one takes the token of its host. */
export const tableDesign = variantOf(referenceDesign, {
  without: ['ownership', 'scheduler', 'frontier-store', 'index-feed'],
  components: [
    component('url-table', 'key-value-store', 'URL table', [1, 2], REGION, {
      isManaged: true,
      shardKey: 'host',
      partitioning: 'hash',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 1_826,
      holds: ['url'],
      notes:
        'An index by next_fetch_at in 64 buckets of hosts. A claim sets leased_until in one conditional write; what is not reported within 60 s is due again.',
    }),
    component('dispatchers', 'worker', 'Dispatchers', [1, 1], REGION, {
      zones: 3,
      replicas: 3,
      tier: 'm5.large',
      jobSeconds: 0.001,
      isIdempotent: true,
      notes:
        'Without state: whichever is free claims a hundred due URLs and lets those go whose host has a token.',
    }),
    component('due-urls', 'queue', 'Due URLs', [2, 1], REGION, {
      isManaged: true,
      maxAttempts: 3,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLag: true,
      isEncrypted: true,
      retentionDays: 1,
    }),
    component('robots-cache', 'cache', 'Rules and tokens of hosts', [2, 2], REGION, {
      strategy: 'cache-aside',
      hitRatioPercent: 90,
      ttlSeconds: 86_400,
      eviction: 'lru',
      memoryGb: 20,
      replicas: 2,
      zones: 2,
      isManaged: true,
      coalescesRequests: true,
      holds: ['host'],
      notes:
        'One token for each host and second, taken in one atomic step. While it is away nothing new is let go.',
    }),
    component('parsed-pages', 'object-storage', 'Parsed pages', [6, 2], REGION, {
      emitsEvents: true,
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      retentionDays: 30,
      dataIsImmutable: true,
      holds: ['content'],
      notes: 'Files of some thousand pages each, which the index reads every ten minutes.',
    }),
    component('found-urls', 'queue', 'Found URLs', [4, 3], REGION, {
      isManaged: true,
      maxAttempts: 3,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLag: true,
      isEncrypted: true,
      retentionDays: 4,
    }),
  ],
  connections: [
    connection('dispatchers', 'robots-cache', ['lease-urls'], {
      label: 'token of the host',
      properties: {
        protocol: 'redis',
        timeoutMs: 20,
        isAtomic: true,
        batchSize: 100,
        ...REPEATABLE,
      },
    }),
    connection('dispatchers', 'due-urls', ['fetch'], {
      mode: 'async',
      operation: 'write',
      label: '1/s a host',
      properties: { payloadBytes: 300, ...ENCRYPTED },
    }),
    connection('dispatchers', 'url-table', ['lease-urls'], {
      operation: 'read',
      label: 'claim 100 due URLs',
      properties: { timeoutMs: 500, batchSize: 100, isAtomic: true, ...REPEATABLE },
    }),
    connection('fetchers', 'robots-cache', ['check-robots'], {
      operation: 'read',
      label: 'rules',
      properties: { protocol: 'redis', timeoutMs: 20, criticality: 'soft', ...ENCRYPTED },
    }),
    connection('fetchers', 'sites', ['fetch', 'check-robots'], {
      operation: 'read',
      label: 'pages, robots.txt',
      properties: {
        protocol: 'https',
        timeoutMs: 10_000,
        hasCircuitBreaker: true,
        payloadBytes: 500,
        ...ENCRYPTED,
      },
    }),
    connection('parsers', 'found-urls', ['update-frontier'], {
      mode: 'async',
      operation: 'write',
      label: 'new or more wanted',
      properties: ENCRYPTED,
    }),
    connection('found-urls', 'frontier-writer', ['update-frontier'], {
      mode: 'async',
      properties: ENCRYPTED,
    }),
    connection('frontier-writer', 'url-table', ['update-frontier'], {
      operation: 'write',
      label: 'ten changes in one',
      properties: { timeoutMs: 500, batchSize: 10, isAtomic: true, ...REPEATABLE },
    }),
    connection('parsers', 'parsed-pages', ['publish-page'], {
      operation: 'write',
      label: 'files of pages',
      properties: { protocol: 'https', timeoutMs: 5_000, batchSize: 100, ...REPEATABLE },
    }),
    connection('parsed-pages', 'indexer', ['publish-page'], {
      mode: 'async',
      label: 'event',
      properties: ENCRYPTED,
    }),
  ],
});
