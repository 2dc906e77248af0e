import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { referenceDesign } from './reference-design';

const ENCRYPTED = { isEncrypted: true } as const;
const QUEUE = {
  isManaged: true,
  maxAttempts: 4,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  acceptsLag: true,
  isEncrypted: true,
  retentionDays: 4,
} as const;

/** The provider transcodes; what is left for us is to start jobs and to hear of their end. */
export const managedDesign = variantOf(referenceDesign, {
  without: ['planner', 'pieces', 'transcoders', 'ready-videos', 'publisher'],
  components: [
    component('starter', 'worker', 'Job starter', [5, 4], REGION, {
      zones: 3,
      replicas: 3,
      tier: 'm5.large',
      jobSeconds: 0.2,
      concurrency: 10,
      isIdempotent: true,
      notes:
        'Starts one job for each upload, named by the video, so that a second start changes nothing. Short videos go to a queue of the service that is served first.',
    }),
    component('transcoding', 'external-service', 'Managed transcoding', [8, 3], null, {
      timeoutMs: 5_000,
      slaPercent: 99.9,
      quotaRequestsPerSecond: 100,
      fallback: 'Uploads wait in our queue; nothing is lost while the service is away.',
      notes:
        'The ladder of four renditions in segments of 6 s, cut into pieces by the service itself.',
    }),
    component('results', 'queue', 'Finished jobs', [6, 4], REGION, QUEUE),
    component('publisher', 'worker', 'Publisher', [5, 2], REGION, {
      zones: 3,
      replicas: 3,
      tier: 'm5.large',
      jobSeconds: 0.05,
      isIdempotent: true,
      notes: 'Writes what the service reports into the record, twenty in one transaction.',
    }),
  ],
  connections: [
    connection('finished-uploads', 'starter', ['complete-upload'], {
      mode: 'async',
      properties: ENCRYPTED,
    }),
    connection('starter', 'transcoding', ['transcode'], {
      operation: 'write',
      label: 'start a job',
      properties: { protocol: 'https', timeoutMs: 5_000, hasCircuitBreaker: true, ...REPEATABLE },
    }),
    connection('transcoding', 'originals', ['read-source'], {
      operation: 'read',
      properties: { timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('transcoding', 'renditions', ['transcode'], {
      operation: 'write',
      label: 'segments of 6 s',
      properties: { multiplicity: 10, timeoutMs: 60_000, ...REPEATABLE },
    }),
    connection('transcoding', 'results', ['publish-video'], {
      mode: 'async',
      operation: 'write',
      label: 'job done',
      properties: ENCRYPTED,
    }),
    connection('results', 'publisher', ['publish-video'], { mode: 'async', properties: ENCRYPTED }),
    connection('publisher', 'metadata-store', ['publish-video'], {
      operation: 'write',
      label: '20 at once',
      properties: { protocol: 'sql', timeoutMs: 500, batchSize: 20, ...REPEATABLE },
    }),
  ],
});
