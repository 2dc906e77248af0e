import { connection, recordsById, REPEATABLE } from '../reference-parts';

export const connections = recordsById(
  connection('devices', 'balancer', ['commit-change', 'read-metadata', 'stay-connected'], {
    properties: { protocol: 'https', isEncrypted: true },
  }),
  connection('devices', 'block-store', ['upload-block', 'download-block'], {
    label: 'signed links',
    properties: { protocol: 'https', isEncrypted: true, isIdempotent: true },
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
  connection('metadata-service', 'metadata-cache', ['read-metadata', 'commit-change'], {
    label: 'by version',
    properties: { protocol: 'redis', timeoutMs: 20, criticality: 'soft', isEncrypted: true },
  }),
  connection('metadata-service', 'metadata-db', ['read-metadata', 'commit-change'], {
    label: 'commits',
    properties: {
      protocol: 'sql',
      timeoutMs: 200,
      // One call in ten is about two trees: the home of a person and a folder shared with them.
      multiplicity: 1.1,
      isAtomic: true,
      ...REPEATABLE,
    },
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
    properties: { protocol: 'websocket', isEncrypted: true },
  }),
  connection('balancer', 'gateways', ['stay-connected'], {
    operation: 'read',
    label: 'held',
    properties: { protocol: 'websocket', isEncrypted: true, timeoutMs: 1_000, isIdempotent: true },
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
);
