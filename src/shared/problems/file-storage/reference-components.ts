import { component, recordsById, monitoring } from '../reference-parts';
import {
  BALANCER,
  BLOCK_STORE,
  CHANGE_TOPICS,
  GATEWAYS,
  LIMITER,
  METADATA,
  METADATA_SERVICE,
  REGION,
  SWEEP,
} from './common-properties';

export const components = recordsById(
  component('devices', 'mobile-client', 'Devices', [0, 2], null),
  component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
    ...BALANCER,
    notes: 'Idle time-out 350 s; devices send a sign of life every 240 s.',
  }),
  component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
    ...LIMITER,
    notes: 'Limits commits per account: many encrypted files in a short time look like ransomware.',
  }),
  component('metadata-service', 'service', 'Metadata service', [2, 1], REGION, {
    ...METADATA_SERVICE,
    pool: 20,
    notes:
      'Checks the rights on every call, compares the base revision, signs links for ten minutes. Sheds lists before commits.',
  }),
  component('metadata-cache', 'cache', 'Metadata cache', [3, 0], REGION, {
    strategy: 'cache-aside',
    ttlSeconds: 3_600,
    eviction: 'lru',
    memoryGb: 26,
    hitRatioPercent: 80,
    replicas: 2,
    zones: 2,
    coalescesRequests: true,
    invalidatesOnWrite: true,
    holds: ['file', 'journal'],
    notes:
      'Entries carry the version of their namespace, so that an old one is never taken for a new one.',
  }),
  component('metadata-db', 'sql-database', 'Metadata', [3, 1], REGION, {
    ...METADATA,
    tier: 'db.r5.2xlarge',
    zones: 2,
    maxConnections: 1_000,
    keyKind: 'snowflake',
    notes:
      'Revision and journal entry are written in one transaction. Is split by namespace when size asks for it. Carries the whole load with a cold cache.',
  }),
  component('change-topics', 'pub-sub', 'Change topics', [3, 2], REGION, {
    ...CHANGE_TOPICS,
    orderingKey: 'namespace',
    notes: 'One topic for each namespace; gateways subscribe for the devices they hold.',
  }),
  component('gateways', 'websocket-gateway', 'Gateways', [2, 2], REGION, {
    ...GATEWAYS,
    notes: 'Ninety would be full to the last connection after the loss of a zone.',
  }),
  component('block-store', 'object-storage', 'Blocks', [1, 3], REGION, {
    ...BLOCK_STORE,
    usesSignedUrls: true,
    notes:
      'The name of a block is its SHA-256, so that names spread over all prefixes. Untouched for 90 days it moves to a colder class.',
  }),
  component('sweep', 'scheduler', 'Sweep', [4, 3], REGION, {
    ...SWEEP,
    notes:
      'One copy works, the others stand by. Marks a block first and deletes it three days later, if it is still unused.',
  }),
  monitoring([4, 0], REGION),
);
