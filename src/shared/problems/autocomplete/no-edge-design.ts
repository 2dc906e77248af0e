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

/** No edge: enough servers for every request, and browsers that keep what they have seen. */
export const noEdgeDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 2])),
  components: recordsById(
    component('browser', 'web-client', 'Browsers', [0, 1], null),
    component('editors', 'web-client', 'Editors', [0, 2], null),
    component('firewall', 'waf', 'Firewall', [1, 1], REGION, {
      limitRequestsPerSecond: 60_000,
      notes: 'Limits what one address may ask; programs that copy the index are refused.',
    }),
    component('balancer', 'load-balancer', 'Load balancer', [2, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('suggest-servers', 'in-memory-index', 'Suggest servers', [3, 0], REGION, {
      replicas: 15,
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
        'A trie with ten completions at each node. No edge cache: utilisation stays below half, and browsers keep answers for ten minutes. When full, long prefixes get no suggestions first.',
    }),
    component('index-files', 'object-storage', 'Index versions', [4, 0], REGION, {
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      retentionDays: 14,
      holds: ['index-version'],
    }),
    component('builder', 'batch-pipeline', 'Index builder', [5, 0], REGION, {
      refreshSeconds: 600,
      replicas: 3,
      zones: 3,
      tier: 'm5.2xlarge',
      isIdempotent: true,
      notes: 'Only phrases with fifty searchers; a build with too many changes is held back.',
    }),
    component('search-service', 'service', 'Intake service', [3, 1], REGION, {
      replicas: 3,
      zones: 3,
      tier: 'm5.xlarge',
      hasAuth: true,
      hasShedPlan: true,
      pool: 10,
      notes: 'Takes searches without a user, and blocked terms from editors who sign in.',
    }),
    component('search-queue', 'queue', 'Searches', [3, 2], REGION, {
      isManaged: true,
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      acceptsLoss: true,
      isEncrypted: true,
      retentionDays: 7,
    }),
    component('phrase-counter', 'worker', 'Phrase counter', [4, 2], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.001,
      isIdempotent: true,
      pool: 5,
      notes: 'Adds up in memory and writes one row for about a hundred searches, by the hour.',
    }),
    component('phrase-store', 'sql-database', 'Phrase store', [5, 1], REGION, {
      tier: 'db.m5.large',
      maxConnections: 200,
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 400,
      holds: ['phrase-count', 'blocked-term'],
    }),
    monitoring([2, 2], REGION),
  ),
  connections: recordsById(
    connection('browser', 'firewall', ['suggest', 'search-event'], {
      label: 'debounced, kept for ten minutes',
      properties: FROM_CLIENT,
    }),
    connection('editors', 'firewall', ['block-term'], {
      operation: 'write',
      properties: FROM_CLIENT,
    }),
    connection('firewall', 'balancer', ALL, { properties: { ...FROM_CLIENT, ...SAFE_TO_REPEAT } }),
    connection('balancer', 'suggest-servers', ['suggest'], {
      operation: 'read',
      properties: { protocol: 'http', timeoutMs: 50, ...SAFE_TO_REPEAT },
    }),
    connection('balancer', 'search-service', ['search-event', 'block-term'], {
      operation: 'write',
      properties: { protocol: 'http', timeoutMs: 500, ...SAFE_TO_REPEAT },
    }),
    connection('search-service', 'search-queue', ['search-event'], {
      mode: 'async',
      operation: 'write',
      properties: { criticality: 'soft', isEncrypted: true },
    }),
    connection('search-queue', 'phrase-counter', ['search-event'], {
      mode: 'async',
      properties: { isEncrypted: true },
    }),
    connection('phrase-counter', 'phrase-store', ['search-event'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { protocol: 'sql', timeoutMs: 200, batchSize: 100, ...REPEATABLE },
    }),
    connection('search-service', 'phrase-store', ['block-term'], {
      operation: 'write',
      label: 'blocked terms',
      properties: { protocol: 'sql', timeoutMs: 500, ...REPEATABLE },
    }),
    connection('builder', 'phrase-store', ['collect-counts', 'filter-terms'], {
      operation: 'read',
      label: 'counts, blocked terms',
      properties: { protocol: 'sql', timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('builder', 'index-files', ['publish-index'], {
      operation: 'write',
      label: 'new version',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('index-files', 'suggest-servers', ['publish-index'], {
      mode: 'async',
      label: 'loads',
      properties: { multiplicity: 15, isEncrypted: true },
    }),
  ),
};
