import type { Component } from '../../design/schema';
import { component, monitoring } from '../reference-parts';
import { CHANNEL_QUEUE, REGION, ROUTER, WATCHED_BUFFER } from './channel-parts';

const ACROSS_ZONES = { zones: 3 } as const;

/** Most of the time such a worker waits for the provider, so that it has many calls open at once. */
const CHANNEL_WORKER = {
  zones: 3,
  tier: 'm5.large',
  jobSeconds: 0.1,
  concurrency: 100,
  isIdempotent: true,
} as const;

const intake: readonly Component[] = [
  component('producers', 'web-client', 'Producing services', [0, 2], null),
  component('app', 'mobile-client', 'Apps', [0, 4], null),
  component('firewall', 'waf', 'Firewall', [1, 3], REGION, {
    limitRequestsPerSecond: 25_000,
    notes: 'A quota for each producing service and each app; one that runs wild is refused here.',
  }),
  component('balancer', 'load-balancer', 'Load balancer', [2, 3], REGION, {
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
    ...ACROSS_ZONES,
  }),
  component('api', 'service', 'Notification API', [2, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 6,
    tier: 'm5.2xlarge',
    hasAuth: true,
    hasShedPlan: true,
    notes:
      'Checks producer, template and size, and answers with an id once the request is in the log. Campaigns come in pages from a batch job; when full it refuses those first.',
  }),
  component('request-log', 'stream', 'Accepted requests', [3, 2], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.large',
    replicationFactor: 3,
    partitions: 48,
    ordering: 'key',
    orderingKey: 'user id',
    retentionDays: 3,
    ...WATCHED_BUFFER,
  }),
  component('inbox-service', 'service', 'Inbox service', [2, 4], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.large',
    hasAuth: true,
    pool: 20,
  }),
];

const routing: readonly Component[] = [
  component('router', 'worker', 'Router', [4, 2], REGION, {
    ...ROUTER,
    pool: 20,
    notes:
      'Inserts the notification only if its dedupe key is new, checks preferences, quiet hours in the time zone of the user and daily caps, and hands it to its channels.',
  }),
  component('preference-cache', 'cache', 'Preference cache', [4, 1], REGION, {
    strategy: 'cache-aside',
    hitRatioPercent: 90,
    ttlSeconds: 60,
    eviction: 'lru',
    memoryGb: 10,
    replicas: 2,
    zones: 2,
    isManaged: true,
    coalescesRequests: true,
    invalidatesOnWrite: true,
    holds: ['preference', 'device'],
    notes: 'Devices are cached with their preferences; an opt-out clears the entry at once.',
  }),
  component('preference-store', 'sql-database', 'Preference store', [4, 3], REGION, {
    tier: 'db.r5.2xlarge',
    standby: 'sync',
    zones: 2,
    isManaged: true,
    hasBackup: true,
    isEncrypted: true,
    maxConnections: 400,
    hasPooler: true,
    keyKind: 'natural',
    holds: ['preference', 'device', 'consent', 'template'],
  }),
  component('notification-store', 'wide-column-store', 'Notifications', [5, 4], REGION, {
    ...ACROSS_ZONES,
    replicas: 9,
    tier: 'm5.2xlarge',
    replicationFactor: 3,
    readQuorum: 2,
    writeQuorum: 2,
    shardKey: 'user id',
    partitioning: 'ring',
    hasBackup: true,
    isEncrypted: true,
    retentionDays: 90,
    holds: ['notification', 'attempt'],
  }),
];

const channels: readonly Component[] = [
  component('push-queue', 'queue', 'Push queue', [5, 1], REGION, CHANNEL_QUEUE),
  component('push-workers', 'worker', 'Push workers', [6, 1], REGION, {
    ...CHANNEL_WORKER,
    replicas: 12,
    notes:
      'Share a token bucket of 10,000 calls a second, the quota of our project. About one message in twenty has expired or has a dead token and is dropped; dead tokens are removed, not retried.',
  }),
  component('email-queue', 'queue', 'E-mail queue', [5, 2], REGION, CHANNEL_QUEUE),
  component('email-workers', 'worker', 'E-mail workers', [6, 2], REGION, {
    ...CHANNEL_WORKER,
    replicas: 9,
  }),
  component('sms-queue', 'queue', 'SMS queue', [5, 3], REGION, {
    ...CHANNEL_QUEUE,
    notes: 'One-time codes have a lane of their own that is emptied first and expire by their ttl.',
  }),
  component('sms-workers', 'worker', 'SMS workers', [6, 3], REGION, {
    ...CHANNEL_WORKER,
    replicas: 3,
    notes: 'Paced to what the short codes may send; a key per message keeps it from going twice.',
  }),
];

const providers: readonly Component[] = [
  component('push-provider', 'notification-provider', 'Push provider', [7, 1], null, {
    quotaRequestsPerSecond: 10_000,
    fallback: 'Messages wait until their ttl; the in-app list has them anyway.',
    notes: 'One interface for Android and iPhone; it hands messages for iPhones on to Apple.',
  }),
  component('email-provider', 'notification-provider', 'E-mail provider', [7, 2], null, {
    quotaRequestsPerSecond: 6_000,
    fallback: 'Messages wait; after half an hour a second provider takes over.',
  }),
  component('sms-provider', 'notification-provider', 'SMS provider', [7, 3], null, {
    quotaRequestsPerSecond: 1_200,
    fallback: 'A second provider takes over after a minute; codes that are too old are dropped.',
  }),
];

const status: readonly Component[] = [
  component('receipt-balancer', 'load-balancer', 'Provider callbacks', [6, 5], REGION, {
    ...ACROSS_ZONES,
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
  }),
  component('receipt-service', 'service', 'Receipt service', [5, 5], REGION, {
    ...ACROSS_ZONES,
    replicas: 3,
    tier: 'm5.xlarge',
    hasAuth: true,
    notes: 'Checks the signature of the provider; a bounce or a dead number ends the address.',
  }),
  monitoring([2, 5], REGION),
];

export const components: readonly Component[] = [
  ...intake,
  ...routing,
  ...channels,
  ...providers,
  ...status,
];
