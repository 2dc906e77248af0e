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

/** Each caller has one gateway, found by consistent hashing; only counts that belong to no caller are shared. */
export const routingDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [3, 2])),
  components: recordsById(
    component('callers', 'web-client', 'API callers', [0, 1], null),
    component('owners', 'web-client', 'Rule owners', [0, 2], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'consistent-hash',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
      notes:
        'Hashes the API key or the user. Bounded: a caller above 2,000 requests a second is spread over as many gateways as needed, each with its share of the limit.',
    }),
    component('gateways', 'rate-limiter', 'Gateways', [2, 1], REGION, {
      limitAlgorithm: 'leaky-bucket',
      onFailure: 'fail-open',
      timeoutMs: 10,
      replicas: 24,
      zones: 3,
      tier: 'm5.2xlarge',
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
    component('api-servers', 'service', 'API servers', [3, 1], REGION, {
      replicas: 21,
      zones: 3,
      tier: 'm5.2xlarge',
      state: 'none',
      hasAuth: true,
      hasShedPlan: true,
    }),
    component('rule-service', 'service', 'Rule service', [2, 2], REGION, {
      replicas: 3,
      zones: 3,
      tier: 't3.medium',
      state: 'none',
      hasAuth: true,
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
  ),
  connections: recordsById(
    connection('callers', 'balancer', ['check'], {
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('owners', 'balancer', ['change-rule'], {
      operation: 'write',
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('balancer', 'gateways', ['check'], {
      label: 'by caller',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('balancer', 'rule-service', ['change-rule'], {
      operation: 'write',
      label: 'changes',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('gateways', 'shared-counters', ['check', 'timed-check'], {
      operation: 'write',
      label: 'sums',
      properties: {
        protocol: 'redis',
        timeoutMs: 10,
        criticality: 'soft',
        hasCircuitBreaker: true,
        multiplicity: 0.1,
        isAtomic: true,
        isEncrypted: true,
      },
    }),
    connection('gateways', 'api-servers', ['check'], {
      label: 'allowed',
      properties: {
        protocol: 'https',
        timeoutMs: 1_000,
        probabilityPercent: 98,
        isEncrypted: true,
      },
    }),
    connection('gateways', 'rule-service', ['fetch-rules'], {
      operation: 'read',
      label: 'rules',
      properties: {
        protocol: 'https',
        timeoutMs: 1_000,
        pollSeconds: 10,
        criticality: 'soft',
        isIdempotent: true,
        isEncrypted: true,
      },
    }),
    connection('rule-service', 'rule-store', ['fetch-rules', 'change-rule'], {
      label: 'if the version still stands',
      properties: { protocol: 'https', timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('gateways', 'monitoring', ['check'], {
      mode: 'async',
      operation: 'write',
      label: 'decisions',
      properties: { isEncrypted: true, acceptsLoss: true },
    }),
  ),
};
