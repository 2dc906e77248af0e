import {
  component,
  connection,
  frame,
  monitoring,
  recordsById,
  REPEATABLE,
  variantOf,
} from '../reference-parts';
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
import { referenceDesign } from './reference-design';

const METADATA_CALLS = ['commit-change', 'read-metadata'];
const BYTES = ['upload-block', 'download-block'];

/** A tier of our own moves the bytes, metadata is split by tree over four relational primaries. */
export const blockTierDesign = {
  ...variantOf(referenceDesign, {
    without: ['metadata-cache', 'devices-to-block-store'],
    components: [
      component('devices', 'mobile-client', 'Devices', [0, 1], null),
      component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, BALANCER),
      component('limiter', 'rate-limiter', 'Limiter', [2, 0], REGION, {
        ...LIMITER,
        notes: 'Limits commits per account, against ransomware and runaway clients.',
      }),
      component('metadata-service', 'service', 'Metadata service', [3, 0], REGION, {
        ...METADATA_SERVICE,
        pool: 60,
        notes:
          'Checks the right to the tree and hands out upload tokens; sheds lists before commits.',
      }),
      component('metadata-db', 'sql-database', 'Metadata', [4, 0], REGION, {
        ...METADATA,
        tier: 'db.r5.xlarge',
        shards: 4,
        shardKey: 'namespace id',
        partitioning: 'ring',
        zones: 2,
        maxConnections: 1_000,
        keyKind: 'snowflake',
        notes: 'A tree with its journal is on one shard, so that a commit stays one transaction.',
      }),
      component('block-balancer', 'load-balancer', 'Balancer of blocks', [2, 2], REGION, BALANCER),
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
        ...BLOCK_STORE,
        notes: 'Private: only the block service and the sweep may read it. Named by SHA-256.',
      }),
      component('change-topics', 'pub-sub', 'Change topics', [3, 1], REGION, {
        ...CHANGE_TOPICS,
        orderingKey: 'namespace id',
      }),
      component('gateways', 'websocket-gateway', 'Gateways', [2, 1], REGION, GATEWAYS),
      component('sweep', 'scheduler', 'Sweep', [5, 1], REGION, {
        ...SWEEP,
        notes: 'Marks a block first and deletes it three days later, if it is still unused.',
      }),
      monitoring([5, 3], REGION),
    ],
    connections: [
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
    ],
  }),
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 3])),
};
