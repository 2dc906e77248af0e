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

/** Gateways spend quotas that they lease from a durable store. */
export const leaseDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [3, 2])),
  components: recordsById(
    component('callers', 'web-client', 'API callers', [0, 1], null),
    component('owners', 'web-client', 'Rule owners', [0, 2], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('gateways', 'rate-limiter', 'Gateways', [2, 1], REGION, {
      limitAlgorithm: 'token-bucket',
      onFailure: 'fail-open',
      timeoutMs: 10,
      replicas: 21,
      zones: 3,
      tier: 'm5.2xlarge',
      notes:
        'Local token buckets, filled from leased quotas: each lease is 5 % of what is left, so nothing is given out twice. Without the store a gateway goes on with a local limit of a twentieth; login and payment refuse. Keeps the last rules it has read.',
    }),
    component('quota-store', 'key-value-store', 'Quotas', [3, 0], REGION, {
      isManaged: true,
      replicationFactor: 3,
      zones: 3,
      partitioning: 'hash',
      shardKey: 'caller and rule',
      keyKind: 'natural',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 1,
      holds: ['counter'],
      notes: 'A lease is one conditional write. Entries expire two windows after the last lease.',
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
      pool: 5,
      notes: 'A rule runs in shadow mode first, then on one gateway in twenty.',
    }),
    component('rule-store', 'sql-database', 'Rules', [3, 2], REGION, {
      tier: 'db.t3.small',
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasBackup: true,
      isEncrypted: true,
      maxConnections: 100,
      keyKind: 'uuid',
      conflictRule: 'version-check',
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
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('balancer', 'rule-service', ['change-rule'], {
      operation: 'write',
      label: 'changes',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('gateways', 'quota-store', ['check', 'timed-check'], {
      operation: 'write',
      label: 'next lease',
      properties: {
        protocol: 'https',
        timeoutMs: 10,
        criticality: 'soft',
        hasCircuitBreaker: true,
        multiplicity: 0.02,
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
      label: 'rules and plans',
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
      properties: { protocol: 'sql', timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('gateways', 'monitoring', ['check'], {
      mode: 'async',
      operation: 'write',
      label: 'decisions',
      properties: { isEncrypted: true, acceptsLoss: true },
    }),
  ),
};
