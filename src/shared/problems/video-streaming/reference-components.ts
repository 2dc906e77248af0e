import type { Component } from '../../design/schema';
import { component, monitoring } from '../reference-parts';

export const REGION = 'region';

const ACROSS_ZONES = { zones: 3 } as const;

const QUEUE = {
  isManaged: true,
  maxAttempts: 4,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  acceptsLag: true,
  isEncrypted: true,
  retentionDays: 4,
} as const;

const playing: readonly Component[] = [
  component('players', 'web-client', 'Players', [0, 1], null),
  component('edge', 'cdn', 'CDN', [1, 0], null, {
    hitRatioPercent: 95,
    ttlSeconds: 2_592_000,
    coalescesRequests: true,
    dataIsImmutable: true,
    usesSignedUrls: true,
    terminatesTls: true,
    acceptsStaleness: true,
    notes:
      'New titles of large channels are put in place beforehand. Players know the name of a second CDN and change over when segments come late.',
  }),
  component('shield', 'reverse-proxy', 'Origin shield', [2, 0], REGION, {
    ...ACROSS_ZONES,
    replicas: 60,
    tier: 'c5.4xlarge',
    networkGbps: 25,
    algorithm: 'consistent-hash',
    hasHealthCheck: true,
    cachesResponses: true,
    ttlSeconds: 2_592_000,
    dataIsImmutable: true,
    hasShedPlan: true,
    notes:
      'One node fetches a segment however many edges ask for it. 60 nodes with 25 Gb/s for the twentieth part that the CDN misses. While the shield is away the CDN asks the object storage itself.',
  }),
  component('renditions', 'object-storage', 'Renditions', [7, 0], REGION, {
    usesSignedUrls: true,
    hasVersioning: true,
    dataIsImmutable: true,
    isEncrypted: true,
    holds: ['rendition', 'segment'],
    notes:
      'What nobody has watched for half a year keeps its lowest rendition; the others are made again when asked for.',
  }),
  component('balancer', 'load-balancer', 'Load balancer', [2, 2], REGION, {
    ...ACROSS_ZONES,
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
  }),
  component('upload-limiter', 'rate-limiter', 'Limiter of uploads', [2, 3], REGION, {
    ...ACROSS_ZONES,
    limitAlgorithm: 'token-bucket',
    limitRequestsPerSecond: 60,
    onFailure: 'fail-open',
    timeoutMs: 10,
    replicas: 3,
    tier: 't3.medium',
    notes: 'Twenty uploads an hour for each account. Players are limited by the CDN.',
  }),
  component('video-api', 'service', 'Video API', [3, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.2xlarge',
    hasAuth: true,
    hasShedPlan: true,
    pool: 20,
    notes: 'Signs links for parts and segments; no video goes through it.',
  }),
  component('metadata-cache', 'cache', 'Metadata cache', [3, 1], REGION, {
    strategy: 'cache-aside',
    hitRatioPercent: 90,
    ttlSeconds: 300,
    eviction: 'lru',
    memoryGb: 25,
    replicas: 2,
    zones: 2,
    isManaged: true,
    coalescesRequests: true,
    invalidatesOnWrite: true,
    holds: ['video'],
  }),
  component('metadata-store', 'sql-database', 'Metadata store', [4, 2], REGION, {
    tier: 'db.r5.xlarge',
    standby: 'sync',
    zones: 2,
    isManaged: true,
    hasBackup: true,
    isEncrypted: true,
    maxConnections: 200,
    hasPooler: true,
    keyKind: 'snowflake',
    holds: ['video'],
  }),
];

const counting: readonly Component[] = [
  component('view-stream', 'stream', 'Views', [4, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.large',
    replicationFactor: 3,
    partitions: 24,
    ordering: 'none',
    retentionDays: 3,
    maxAttempts: 5,
    hasDeadLetterQueue: true,
    hasLagAlarm: true,
    acceptsLoss: true,
    isEncrypted: true,
  }),
  component('view-counter', 'worker', 'View counter', [5, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.large',
    jobSeconds: 0.0002,
    isIdempotent: true,
    notes: 'Adds up by video and hour and writes one row for about a hundred views.',
  }),
  component('view-store', 'wide-column-store', 'View counts', [6, 1], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    replicationFactor: 3,
    shardKey: 'video id',
    partitioning: 'ring',
    hasBackup: true,
    isEncrypted: true,
    retentionDays: 730,
    holds: ['view-count'],
  }),
];

const uploading: readonly Component[] = [
  component('creators', 'web-client', 'Creators', [0, 4], null),
  component('upload-store', 'key-value-store', 'Uploads and jobs', [4, 3], REGION, {
    isManaged: true,
    shardKey: 'upload id',
    partitioning: 'hash',
    hasBackup: true,
    isEncrypted: true,
    retentionDays: 90,
    holds: ['upload', 'job'],
  }),
  component('originals', 'object-storage', 'Originals', [3, 4], REGION, {
    usesSignedUrls: true,
    emitsEvents: true,
    hasVersioning: true,
    hasLifecycle: true,
    isEncrypted: true,
    holds: ['original'],
    notes: 'Moves to the coldest class a month after the video was published.',
  }),
  component('finished-uploads', 'queue', 'Finished uploads', [4, 4], REGION, QUEUE),
  component('planner', 'worker', 'Planner', [5, 4], REGION, {
    ...ACROSS_ZONES,
    replicas: 6,
    tier: 'm5.large',
    jobSeconds: 2,
    concurrency: 10,
    isIdempotent: true,
    notes:
      'Checks the file and cuts it into pieces of one minute at key frames. Short videos, and the lowest rendition of all, go first.',
  }),
  component('pieces', 'queue', 'Pieces', [6, 4], REGION, QUEUE),
  component('transcoders', 'transcoder', 'Transcoders', [7, 3], REGION, {
    ...ACROSS_ZONES,
    replicas: 7_500,
    tier: 'c5.4xlarge',
    jobSeconds: 30,
    autoscale: true,
    isIdempotent: true,
    isEgressRestricted: true,
    notes:
      'The ladder of four renditions at twice real time. Sized for the evening peak and scaled down at night; on spot machines, for a lost piece is simply done again.',
  }),
  component('ready-videos', 'queue', 'Ready videos', [6, 2], REGION, QUEUE),
  component('publisher', 'worker', 'Publisher', [5, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.large',
    jobSeconds: 0.05,
    isIdempotent: true,
    notes: 'Writes manifests and makes videos visible, twenty in one transaction.',
  }),
  monitoring([7, 4], REGION),
];

export const components: readonly Component[] = [...playing, ...counting, ...uploading];
