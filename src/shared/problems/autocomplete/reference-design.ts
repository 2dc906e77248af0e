import type { Design } from '../../design/schema';
import {
  component,
  connection,
  frame,
  recordsById,
  REPEATABLE,
  monitoring,
} from '../reference-parts';
import { FROM_CLIENT, REGION, SAFE_TO_REPEAT } from './design-parts';

export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [2, 0], [7, 2])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 1], null),
    component('editors', 'web-client', 'Editors', [0, 0], null),
    component('edge', 'cdn', 'Edge cache', [1, 1], null, {
      hitRatioPercent: 80,
      ttlSeconds: 300,
      coalescesRequests: true,
      acceptsStaleness: true,
      hasShedPlan: true,
      terminatesTls: true,
      notes:
        'Keyed by prefix and locale, never by user. Serves the old answer while the servers are away; a blocked term is purged.',
    }),
    component('firewall', 'waf', 'Firewall', [2, 1], REGION, {
      limitRequestsPerSecond: 60_000,
      notes: 'Limits what one address may ask; programs that copy the index are refused.',
    }),
    component('balancer', 'load-balancer', 'Load balancer', [3, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('suggest-servers', 'in-memory-index', 'Suggest servers', [4, 1], REGION, {
      replicas: 9,
      zones: 3,
      tier: 'm5.xlarge',
      memoryGb: 5,
      refreshSeconds: 600,
      isVersioned: true,
      source: 'Index versions',
      acceptsStaleness: true,
      hasShedPlan: true,
      holds: ['prefix', 'phrase'],
      notes:
        'Ten completions at each prefix; every server has the whole index of 4.2 GB. Nine, so that they hold with an empty edge. When full, long prefixes get no suggestions first.',
    }),
    component('index-files', 'object-storage', 'Index versions', [5, 1], REGION, {
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      retentionDays: 14,
      holds: ['index-version'],
    }),
    component('builder', 'batch-pipeline', 'Index builder', [6, 1], REGION, {
      refreshSeconds: 600,
      replicas: 3,
      zones: 3,
      tier: 'm5.2xlarge',
      isIdempotent: true,
      notes:
        'The whole index every night, what trends every ten minutes, only phrases with fifty searchers. A build with too many changes is held back until someone has looked.',
    }),
    component('phrase-counts', 'wide-column-store', 'Phrase counts', [7, 1], REGION, {
      replicas: 3,
      zones: 3,
      replicationFactor: 3,
      shardKey: 'phrase',
      partitioning: 'ring',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 400,
      holds: ['phrase-count'],
    }),
    component('event-collector', 'service', 'Event collector', [4, 2], REGION, {
      replicas: 3,
      zones: 3,
      tier: 'm5.xlarge',
      hasAuth: true,
      hasShedPlan: true,
      notes: 'Writes searches down without a user; a lost one does no harm, a slow search would.',
    }),
    component('search-log', 'stream', 'Search log', [5, 2], REGION, {
      replicas: 3,
      zones: 3,
      tier: 'm5.large',
      replicationFactor: 3,
      partitions: 12,
      ordering: 'none',
      retentionDays: 7,
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLoss: true,
      isEncrypted: true,
    }),
    component('phrase-counter', 'worker', 'Phrase counter', [6, 2], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.001,
      isIdempotent: true,
      notes: 'Adds up in memory and writes one row for about a hundred searches, by the hour.',
    }),
    component('admin-service', 'service', 'Editing service', [5, 0], REGION, {
      replicas: 3,
      zones: 3,
      tier: 't3.medium',
      hasAuth: true,
    }),
    component('blocked-terms', 'sql-database', 'Blocked terms', [6, 0], REGION, {
      tier: 'db.t3.small',
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasBackup: true,
      isEncrypted: true,
      holds: ['blocked-term'],
    }),
    monitoring([7, 0], REGION),
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
    connection('firewall', 'balancer', ['suggest', 'search-event', 'block-term'], {
      properties: { ...FROM_CLIENT, ...SAFE_TO_REPEAT },
    }),
    connection('balancer', 'suggest-servers', ['suggest'], {
      operation: 'read',
      properties: { protocol: 'http', timeoutMs: 50, ...SAFE_TO_REPEAT },
    }),
    connection('browser', 'firewall', ['search-event'], {
      operation: 'write',
      label: 'finished searches',
      properties: { ...FROM_CLIENT, acceptsLoss: true },
    }),
    connection('balancer', 'event-collector', ['search-event'], {
      operation: 'write',
      properties: { protocol: 'http', timeoutMs: 500, ...SAFE_TO_REPEAT },
    }),
    connection('event-collector', 'search-log', ['search-event'], {
      mode: 'async',
      operation: 'write',
      properties: { protocol: 'kafka', criticality: 'soft', isEncrypted: true },
    }),
    connection('search-log', 'phrase-counter', ['search-event'], {
      mode: 'async',
      properties: { protocol: 'kafka', isEncrypted: true },
    }),
    connection('phrase-counter', 'phrase-counts', ['search-event'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { timeoutMs: 200, batchSize: 100, ...REPEATABLE },
    }),
    connection('builder', 'phrase-counts', ['collect-counts'], {
      operation: 'read',
      label: 'counts',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('builder', 'blocked-terms', ['filter-terms'], {
      operation: 'read',
      label: 'filter',
      properties: { protocol: 'sql', timeoutMs: 5_000, ...REPEATABLE },
    }),
    connection('builder', 'index-files', ['publish-index'], {
      operation: 'write',
      label: 'new version',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('index-files', 'suggest-servers', ['publish-index'], {
      mode: 'async',
      label: 'loads',
      properties: { multiplicity: 9, isEncrypted: true },
    }),
    connection('editors', 'firewall', ['block-term'], {
      operation: 'write',
      properties: FROM_CLIENT,
    }),
    connection('balancer', 'admin-service', ['block-term'], {
      operation: 'write',
      properties: { protocol: 'http', timeoutMs: 1_000, ...SAFE_TO_REPEAT },
    }),
    connection('admin-service', 'blocked-terms', ['block-term'], {
      operation: 'write',
      properties: { protocol: 'sql', timeoutMs: 500, ...REPEATABLE },
    }),
  ),
};
