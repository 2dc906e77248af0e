import { component, connection, monitoring, REPEATABLE, variantOf } from '../reference-parts';
import {
  COUNT,
  FROM_BALANCER,
  GATEWAY,
  POLL,
  referenceDesign,
  REGION,
  RULE_SERVICE,
} from './reference-design';

/** Each caller has one gateway, found by consistent hashing; only counts that belong to no caller are shared. */
export const routingDesign = variantOf(referenceDesign, {
  without: ['counters'],
  components: [
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'consistent-hash',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
      notes:
        'Hashes the API key or the user. Bounded: a caller above 2,000 requests a second is spread over as many gateways as needed, each with its share of the limit.',
    }),
    component('gateways', 'rate-limiter', 'Gateways', [2, 1], REGION, {
      ...GATEWAY,
      limitAlgorithm: 'leaky-bucket',
      replicas: 24,
      notes:
        'Consistent hashing gives each caller one gateway, which counts in its own memory with GCRA. Keeps the last rules it has read. When a gateway is lost its callers move on and one window is forgiven.',
    }),
    component('shared-counters', 'cache', 'Shared counters', [3, 0], REGION, {
      role: 'primary',
      shards: 1,
      partitioning: 'ring',
      replicas: 2,
      zones: 2,
      memoryGb: 2,
      ttlSeconds: 120,
      eviction: 'none',
      acceptsLoss: true,
      isEncrypted: true,
      holds: ['counter'],
      notes:
        'Counters of addresses and endpoints, which meet many gateways: each adds up for 100 ms and sends one increment. Paid quotas and login are asked for each request.',
    }),
    component('rule-service', 'service', 'Rule service', [2, 2], REGION, {
      ...RULE_SERVICE,
      notes: 'Checks a rule, keeps its versions, runs it in shadow mode and on one gateway first.',
    }),
    component('rule-store', 'key-value-store', 'Rules', [3, 2], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitioning: 'hash',
      shardKey: 'rule id',
      keyKind: 'uuid',
      conflictRule: 'version-check',
      hasBackup: true,
      isEncrypted: true,
      holds: ['rule', 'override'],
    }),
    monitoring([2, 0], REGION),
  ],
  connections: [
    connection('balancer', 'gateways', ['check'], {
      label: 'by caller',
      properties: FROM_BALANCER,
    }),
    connection('gateways', 'shared-counters', ['check', 'timed-check'], {
      operation: 'write',
      label: 'sums',
      properties: { protocol: 'redis', multiplicity: 0.1, ...COUNT },
    }),
    connection('gateways', 'rule-service', ['fetch-rules'], {
      operation: 'read',
      label: 'rules',
      properties: { ...POLL, criticality: 'soft' },
    }),
    connection('rule-service', 'rule-store', ['fetch-rules', 'change-rule'], {
      label: 'if the version still stands',
      properties: { protocol: 'https', timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
  ],
});
