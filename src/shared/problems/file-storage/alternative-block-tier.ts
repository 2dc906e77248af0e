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
const METADATA_CALLS = ['commit-change', 'read-metadata'];
const BYTES = ['upload-block', 'download-block'];

/** A tier of our own moves the bytes, metadata is split by tree over four relational primaries. */
export const blockTierDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 3])),
  components: recordsById(
    component('devices', 'mobile-client', 'Devices', [0, 1], null),
    component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
      limitAlgorithm: 'token-bucket',
      onFailure: 'fail-open',
      timeoutMs: 10,
      replicas: 3,
      zones: 3,
      tier: 'm5.large',
      notes: 'Limits commits per account, against ransomware and runaway clients.',
    }),
    component('metadata-service', 'service', 'Metadata service', [3, 0], REGION, {
      replicas: 6,
      zones: 3,
      tier: 'm5.2xlarge',
      state: 'none',
      hasAuth: true,
      pool: 60,
      hasShedPlan: true,
      notes:
        'Checks the right to the tree and hands out upload tokens; sheds lists before commits.',
    }),
    component('metadata-db', 'sql-database', 'Metadata', [4, 0], REGION, {
      tier: 'db.r5.xlarge',
      shards: 4,
      shardKey: 'namespace id',
      partitioning: 'ring',
      standby: 'sync',
      zones: 2,
      isManaged: true,
      hasBackup: true,
      hasOutbox: true,
      isEncrypted: true,
      maxConnections: 1_000,
      keyKind: 'snowflake',
      conflictRule: 'keep-both',
      holds: ['namespace', 'file', 'revision', 'block', 'journal', 'permission', 'device'],
      notes: 'A tree with its journal is on one shard, so that a commit stays one transaction.',
    }),
    component('block-balancer', 'load-balancer', 'Balancer of blocks', [2, 2], REGION, {
      algorithm: 'least-connections',
      hasHealthCheck: true,
      terminatesTls: true,
      zones: 3,
    }),
    component('block-service', 'service', 'Block service', [3, 2], REGION, {
      replicas: 9,
      zones: 3,
      tier: 'm5.2xlarge',
      networkGbps: 10,
      state: 'none',
      hasAuth: true,
      hasShedPlan: true,
      notes:
        'Block servers in a tier of their own: they stream bytes and nothing else, and check a token per file that expires after ten minutes. They compress and encrypt each block with the key of its tree.',
    }),
    component('block-store', 'object-storage', 'Blocks', [4, 2], REGION, {
      dataIsImmutable: true,
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      holds: ['block-content'],
      notes: 'Private: only the block service and the sweep may read it. Named by SHA-256.',
    }),
    component('change-topics', 'pub-sub', 'Change topics', [3, 1], REGION, {
      replicas: 3,
      zones: 3,
      replicationFactor: 3,
      isDurable: true,
      ordering: 'key',
      orderingKey: 'namespace id',
      maxAttempts: 5,
      hasDeadLetterQueue: true,
      hasLagAlarm: true,
      retentionDays: 1,
      isEncrypted: true,
    }),
    component('gateways', 'websocket-gateway', 'Gateways', [2, 1], REGION, {
      replicas: 102,
      zones: 3,
      tier: 'm5.xlarge',
      connectionsPerReplica: 50_000,
      hasAuth: true,
      hasReconnectJitter: true,
      hasShedPlan: true,
    }),
    component('sweep', 'scheduler', 'Sweep', [5, 1], REGION, {
      replicas: 3,
      zones: 3,
      tier: 'm5.large',
      jobSeconds: 0.01,
      isIdempotent: true,
      notes: 'Marks a block first and deletes it three days later, if it is still unused.',
    }),
    monitoring([5, 3], REGION),
  ),
  connections: recordsById(
    connection('devices', 'balancer', [...METADATA_CALLS, 'stay-connected'], {
      properties: { protocol: 'https', isEncrypted: true },
    }),
    connection('balancer', 'metadata-service', ['read-metadata'], {
      operation: 'read',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('balancer', 'limiter', ['commit-change'], {
      operation: 'write',
      label: 'commits',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('limiter', 'metadata-service', ['commit-change'], {
      operation: 'write',
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('metadata-service', 'metadata-db', METADATA_CALLS, {
      label: 'commits',
      properties: { protocol: 'sql', timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('devices', 'block-balancer', BYTES, {
      label: 'blocks',
      properties: { protocol: 'https', isEncrypted: true, isIdempotent: true },
    }),
    connection('block-balancer', 'block-service', BYTES, {
      properties: { protocol: 'https', isEncrypted: true, timeoutMs: 10_000, isIdempotent: true },
    }),
    connection('block-service', 'block-store', BYTES, {
      label: 'by hash',
      properties: { protocol: 'https', timeoutMs: 5_000, ...REPEATABLE },
    }),
    connection('metadata-db', 'change-topics', ['notify-change'], {
      mode: 'async',
      operation: 'write',
      label: 'outbox',
      properties: { isEncrypted: true },
    }),
    connection('change-topics', 'gateways', ['notify-change'], {
      mode: 'async',
      operation: 'write',
      properties: { isEncrypted: true },
    }),
    connection('gateways', 'devices', ['notify-change'], {
      mode: 'async',
      operation: 'write',
      label: 'something changed',
      properties: { protocol: 'sse', isEncrypted: true },
    }),
    connection('balancer', 'gateways', ['stay-connected'], {
      operation: 'read',
      label: 'held',
      properties: { protocol: 'sse', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
    }),
    connection('sweep', 'metadata-db', ['sweep-blocks'], {
      operation: 'read',
      label: 'still referred to?',
      properties: { protocol: 'sql', timeoutMs: 1_000, batchSize: 100, ...REPEATABLE },
    }),
    connection('sweep', 'block-store', ['sweep-blocks'], {
      operation: 'write',
      label: 'delete',
      properties: { protocol: 'https', timeoutMs: 5_000, batchSize: 1_000, ...REPEATABLE },
    }),
  ),
};
