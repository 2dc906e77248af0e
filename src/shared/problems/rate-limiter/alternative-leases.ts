import { component, connection, monitoring, variantOf } from '../reference-parts';
import { COUNT, GATEWAY, POLL, referenceDesign, REGION, RULE_SERVICE } from './reference-design';

/** Gateways spend quotas that they lease from a durable store. */
export const leaseDesign = variantOf(referenceDesign, {
  without: ['counters'],
  components: [
    component('gateways', 'rate-limiter', 'Gateways', [2, 1], REGION, {
      ...GATEWAY,
      limitAlgorithm: 'token-bucket',
      replicas: 21,
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
    component('rule-service', 'service', 'Rule service', [2, 2], REGION, {
      ...RULE_SERVICE,
      pool: 5,
      notes: 'A rule runs in shadow mode first, then on one gateway in twenty.',
    }),
    monitoring([2, 0], REGION),
  ],
  connections: [
    connection('gateways', 'quota-store', ['check', 'timed-check'], {
      operation: 'write',
      label: 'next lease',
      properties: { protocol: 'https', multiplicity: 0.02, ...COUNT },
    }),
    connection('gateways', 'rule-service', ['fetch-rules'], {
      operation: 'read',
      label: 'rules and plans',
      properties: { ...POLL, criticality: 'soft' },
    }),
  ],
});
