import { component, connection, frame, REPEATABLE, variantOf } from '../reference-parts';
import { countedSearches, FROM_CLIENT, REGION, SAFE_TO_REPEAT, searchQueue } from './design-parts';
import { referenceDesign } from './reference-design';

/** No edge: enough servers for every request, and browsers that keep what they have seen. */
export const noEdgeDesign = variantOf(referenceDesign, {
  without: [
    'edge',
    'event-collector',
    'search-log',
    'phrase-counts',
    'admin-service',
    'blocked-terms',
  ],
  boundaries: [frame(REGION, 'region', 'Home region', [1, 0], [5, 2])],
  cells: {
    editors: [0, 2],
    firewall: [1, 1],
    balancer: [2, 1],
    'suggest-servers': [3, 0],
    'index-files': [4, 0],
    builder: [5, 0],
    'phrase-counter': [4, 2],
    monitoring: [2, 2],
  },
  properties: {
    'suggest-servers': {
      replicas: 15,
      notes:
        'A trie with ten completions at each node. No edge cache: utilisation stays below half, and browsers keep answers for ten minutes. When full, long prefixes get no suggestions first.',
    },
    builder: {
      notes: 'Only phrases with fifty searchers; a build with too many changes is held back.',
    },
    'phrase-counter': { pool: 5 },
  },
  components: [
    component('search-service', 'service', 'Intake service', [3, 1], REGION, {
      replicas: 3,
      zones: 3,
      tier: 'm5.xlarge',
      hasAuth: true,
      hasShedPlan: true,
      pool: 10,
      notes: 'Takes searches without a user, and blocked terms from editors who sign in.',
    }),
    searchQueue([3, 2]),
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
  ],
  connections: [
    connection('browser', 'firewall', ['suggest', 'search-event'], {
      label: 'debounced, kept for ten minutes',
      properties: FROM_CLIENT,
    }),
    connection('balancer', 'search-service', ['search-event', 'block-term'], {
      operation: 'write',
      properties: { protocol: 'http', timeoutMs: 500, ...SAFE_TO_REPEAT },
    }),
    ...countedSearches('search-service'),
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
    connection('index-files', 'suggest-servers', ['publish-index'], {
      mode: 'async',
      label: 'loads',
      properties: { multiplicity: 15, isEncrypted: true },
    }),
  ],
});
