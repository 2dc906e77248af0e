import { component, connection, REPEATABLE, variantOf } from '../reference-parts';
import { REGION } from './reference-components';
import { referenceDesign } from './reference-design';

const ENCRYPTED = { isEncrypted: true } as const;

/** The storage announces uploads itself, and one key-value store without a cache holds all records. */
export const eventDesign = variantOf(referenceDesign, {
  without: [
    'metadata-cache',
    'metadata-store',
    'upload-store',
    'view-store',
    'finished-uploads',
    'ready-videos',
    'publisher',
  ],
  components: [
    component('records', 'key-value-store', 'Records', [4, 2], REGION, {
      isManaged: true,
      shardKey: 'video id',
      partitioning: 'hash',
      keyKind: 'snowflake',
      hasBackup: true,
      isEncrypted: true,
      retentionDays: 36_500,
      holds: ['video', 'upload', 'rendition', 'job', 'view-count'],
      notes:
        'Everything of a video under its id; channels and words of titles are indexes. Reads take about 5 ms at any rate.',
    }),
    component('originals', 'object-storage', 'Originals', [3, 4], REGION, {
      usesSignedUrls: true,
      emitsEvents: true,
      hasVersioning: true,
      hasLifecycle: true,
      isEncrypted: true,
      holds: ['original'],
      notes:
        'Announces each joined upload itself, for a day and until the planner has confirmed it. Moves to the coldest class a month after the video was published.',
    }),
  ],
  connections: [
    connection('video-api', 'records', ['play', 'start-upload', 'complete-upload'], {
      label: 'one record by id',
      properties: { timeoutMs: 100, ...REPEATABLE },
    }),
    connection('originals', 'planner', ['complete-upload'], {
      mode: 'async',
      label: 'event',
      properties: ENCRYPTED,
    }),
    connection('transcoders', 'records', ['publish-video'], {
      operation: 'write',
      label: 'piece done, last one publishes',
      properties: { multiplicity: 10, timeoutMs: 200, isAtomic: true, ...REPEATABLE },
    }),
    connection('view-counter', 'records', ['view'], {
      operation: 'write',
      label: 'hourly counts',
      properties: { timeoutMs: 200, batchSize: 100, ...REPEATABLE },
    }),
  ],
});
