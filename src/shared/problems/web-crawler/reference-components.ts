import type { Component } from '../../design/schema';
import { component, monitoring } from '../reference-parts';

export const REGION = 'region';

const ACROSS_ZONES = { zones: 3 } as const;

const BUFFER = {
  maxAttempts: 3,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  acceptsLag: true,
  isEncrypted: true,
} as const;

const STREAM = {
  ...ACROSS_ZONES,
  replicas: 3,
  tier: 'm5.large',
  replicationFactor: 3,
} as const;

const frontier: readonly Component[] = [
  component('ownership', 'coordination-service', 'Owners of hosts', [1, 0], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 't3.medium',
    notes: 'Which scheduler owns which part of the ring of hosts; a lost one is replaced in 10 s.',
  }),
  component('scheduler', 'scheduler', 'Frontier schedulers', [1, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 6,
    tier: 'm5.large',
    jobSeconds: 0.001,
    isIdempotent: true,
    notes:
      'Each host has one owner, with a heap of its hosts by the time at which they may be asked again. It leases URLs by priority and lets one go per host and second.',
  }),
  component('frontier-store', 'wide-column-store', 'Frontier', [1, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 12,
    tier: 'm5.xlarge',
    replicationFactor: 3,
    readQuorum: 2,
    writeQuorum: 2,
    shardKey: 'host',
    partitioning: 'ring',
    hasBackup: true,
    isEncrypted: true,
    retentionDays: 1_826,
    holds: ['url', 'host'],
    notes: 'Hosts with very many URLs are split into buckets, all with the same owner.',
  }),
  component('due-urls', 'queue', 'Due URLs', [2, 1], REGION, {
    ...BUFFER,
    isManaged: true,
    ordering: 'key',
    orderingKey: 'host',
    retentionDays: 1,
    notes: 'A lease of 60 s: the URL of a fetcher that died comes back.',
  }),
];

const fetching: readonly Component[] = [
  component('fetchers', 'worker', 'Fetchers', [3, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 9,
    tier: 'm5.xlarge',
    jobSeconds: 1.5,
    concurrency: 200,
    isIdempotent: true,
    isEgressRestricted: true,
    notes:
      'At most 5 redirects, 1 MB and 10 s for a page. A host that fails is left alone for longer each time.',
  }),
  component('sites', 'external-service', 'Web sites', [3, -1], null, {
    timeoutMs: 10_000,
    fallback: 'The URL goes back to the frontier with a later date.',
  }),
  component('name-cache', 'cache', 'Host names', [4, 0], REGION, {
    strategy: 'read-through',
    hitRatioPercent: 95,
    ttlSeconds: 3_600,
    eviction: 'lru',
    memoryGb: 6,
    replicas: 2,
    zones: 2,
    isManaged: true,
    coalescesRequests: true,
    acceptsStaleness: true,
    holds: ['host-address'],
  }),
  component('name-servers', 'external-service', 'Name servers', [4, -1], null, {
    timeoutMs: 2_000,
    fallback: 'The last known address is used for a day.',
  }),
  component('robots-cache', 'cache', 'Rules of hosts', [2, 2], REGION, {
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
  }),
  component('page-store', 'object-storage', 'Pages', [3, 2], REGION, {
    emitsEvents: true,
    hasVersioning: true,
    hasLifecycle: true,
    isEncrypted: true,
    retentionDays: 91,
    dataIsImmutable: true,
    holds: ['content'],
    notes: 'Named by the hash of the content, so that a copy is stored once.',
  }),
];

const parsing: readonly Component[] = [
  component('stored-pages', 'queue', 'Stored pages', [4, 2], REGION, {
    ...BUFFER,
    isManaged: true,
    retentionDays: 4,
  }),
  component('parsers', 'worker', 'Parsers', [5, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 6,
    tier: 'm5.xlarge',
    jobSeconds: 0.02,
    concurrency: 4,
    isIdempotent: true,
    isEgressRestricted: true,
    notes:
      'In a sandbox, 2 s at most for a page. Normalises URLs, limits depth, length and pages of a host.',
  }),
  component('seen-filter', 'in-memory-index', 'Seen URLs', [6, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.2xlarge',
    memoryGb: 12,
    refreshSeconds: 86_400,
    source: 'Frontier',
    isVersioned: true,
    acceptsStaleness: true,
    holds: ['seen-url'],
    notes:
      'A Bloom filter of 10 bits for each of 10 B URLs: 12 GB at 1 % false positives, which only skips a page.',
  }),
  component('fingerprints', 'key-value-store', 'Fingerprints', [6, 3], REGION, {
    isManaged: true,
    shardKey: 'fingerprint',
    partitioning: 'hash',
    isRebuildable: true,
    isEncrypted: true,
    retentionDays: 400,
    holds: ['fingerprint'],
    notes: 'A hash for exact copies, 64 bits of similarity hash in four tables for near ones.',
  }),
  component('index-feed', 'stream', 'Parsed pages', [6, 2], REGION, {
    ...STREAM,
    ...BUFFER,
    partitions: 24,
    retentionDays: 7,
  }),
  component('indexer', 'batch-pipeline', 'Index builder', [7, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.2xlarge',
    refreshSeconds: 600,
    isIdempotent: true,
  }),
];

const loop: readonly Component[] = [
  component('found-urls', 'stream', 'Found URLs', [4, 3], REGION, {
    ...STREAM,
    ...BUFFER,
    partitions: 48,
    ordering: 'key',
    orderingKey: 'host',
    retentionDays: 3,
  }),
  component('frontier-writer', 'worker', 'Frontier writers', [2, 3], REGION, {
    ...ACROSS_ZONES,
    replicas: 6,
    tier: 'm5.large',
    jobSeconds: 0.002,
    concurrency: 20,
    isIdempotent: true,
    notes: 'Gathers what happened to a URL within a few seconds into one change.',
  }),
  monitoring([7, 0], REGION),
];

export const components: readonly Component[] = [...frontier, ...fetching, ...parsing, ...loop];
