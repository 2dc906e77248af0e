import type { Connection } from '../../design/schema';
import { connection, REPEATABLE } from '../reference-parts';

const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;
const ENCRYPTED = { isEncrypted: true } as const;
const TO_STREAM = { protocol: 'kafka', isEncrypted: true } as const;
/** Segments never change, so that asking again does no harm. */
const SEGMENTS = { protocol: 'https', isIdempotent: true, isEncrypted: true } as const;

const playing: readonly Connection[] = [
  connection('players', 'edge', ['segments'], {
    operation: 'read',
    label: '20 Tb/s',
    properties: SEGMENTS,
  }),
  connection('edge', 'shield', ['segments'], {
    operation: 'read',
    label: 'misses',
    properties: { timeoutMs: 2_000, criticality: 'soft', ...SEGMENTS },
  }),
  connection('shield', 'renditions', ['segments'], {
    operation: 'read',
    label: 'first time only',
    properties: { timeoutMs: 1_500, ...REPEATABLE },
  }),
  connection('players', 'balancer', ['play'], { operation: 'read', properties: FROM_CLIENT }),
  connection('balancer', 'video-api', ['play'], {
    operation: 'read',
    properties: { protocol: 'http', timeoutMs: 1_000, isIdempotent: true, ...ENCRYPTED },
  }),
  connection('video-api', 'metadata-cache', ['play'], {
    operation: 'read',
    properties: { protocol: 'redis', timeoutMs: 10, criticality: 'soft', ...ENCRYPTED },
  }),
  connection('video-api', 'metadata-store', ['play'], {
    operation: 'read',
    label: 'misses',
    properties: { protocol: 'sql', timeoutMs: 100, ...REPEATABLE },
  }),
  connection('video-api', 'view-stream', ['view'], {
    mode: 'async',
    operation: 'write',
    properties: { criticality: 'soft', ...TO_STREAM },
  }),
  connection('view-stream', 'view-counter', ['view'], { mode: 'async', properties: TO_STREAM }),
  connection('view-counter', 'view-store', ['view'], {
    operation: 'write',
    label: 'hourly counts',
    properties: { timeoutMs: 200, batchSize: 100, ...REPEATABLE },
  }),
];

const uploading: readonly Connection[] = [
  connection('creators', 'balancer', ['start-upload', 'complete-upload'], {
    operation: 'write',
    properties: FROM_CLIENT,
  }),
  connection('balancer', 'upload-limiter', ['start-upload', 'complete-upload'], {
    operation: 'write',
    properties: { protocol: 'http', timeoutMs: 10, isIdempotent: true, ...ENCRYPTED },
  }),
  connection('upload-limiter', 'video-api', ['start-upload', 'complete-upload'], {
    operation: 'write',
    properties: { protocol: 'http', timeoutMs: 2_000, isIdempotent: true, ...ENCRYPTED },
  }),
  connection('creators', 'originals', ['upload-part'], {
    operation: 'write',
    label: 'parts of 8 MB',
    properties: {
      ...FROM_CLIENT,
      retries: 5,
      backoff: 'exponential',
      hasJitter: true,
      isIdempotent: true,
    },
  }),
  connection('video-api', 'upload-store', ['start-upload', 'complete-upload'], {
    operation: 'write',
    properties: { timeoutMs: 100, ...REPEATABLE },
  }),
  connection('video-api', 'originals', ['complete-upload'], {
    operation: 'write',
    label: 'join the parts',
    properties: { timeoutMs: 800, ...REPEATABLE },
  }),
];

const transcoding: readonly Connection[] = [
  connection('originals', 'finished-uploads', ['complete-upload'], {
    mode: 'async',
    label: 'event',
    properties: ENCRYPTED,
  }),
  connection('finished-uploads', 'planner', ['complete-upload'], {
    mode: 'async',
    properties: ENCRYPTED,
  }),
  connection('planner', 'pieces', ['transcode'], {
    mode: 'async',
    operation: 'write',
    label: 'x10',
    properties: { multiplicity: 10, ...ENCRYPTED },
  }),
  connection('pieces', 'transcoders', ['transcode'], { mode: 'async', properties: ENCRYPTED }),
  connection('transcoders', 'originals', ['read-source'], {
    operation: 'read',
    label: 'one minute',
    properties: { timeoutMs: 60_000, ...REPEATABLE },
  }),
  connection('transcoders', 'renditions', ['transcode'], {
    operation: 'write',
    label: 'segments of 6 s',
    properties: { timeoutMs: 60_000, ...REPEATABLE },
  }),
  connection('transcoders', 'upload-store', ['publish-video'], {
    operation: 'write',
    label: 'piece done',
    properties: { multiplicity: 10, timeoutMs: 200, ...REPEATABLE },
  }),
  connection('transcoders', 'ready-videos', ['publish-video'], {
    mode: 'async',
    operation: 'write',
    label: 'after the last piece',
    properties: ENCRYPTED,
  }),
  connection('ready-videos', 'publisher', ['publish-video'], {
    mode: 'async',
    properties: ENCRYPTED,
  }),
  connection('publisher', 'metadata-store', ['publish-video'], {
    operation: 'write',
    label: '20 at once',
    properties: { protocol: 'sql', timeoutMs: 500, batchSize: 20, ...REPEATABLE },
  }),
];

export const connections: readonly Connection[] = [...playing, ...uploading, ...transcoding];
