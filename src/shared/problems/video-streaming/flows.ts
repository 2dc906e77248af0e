import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

const PEAK_FACTOR = 3;
const SECONDS_PER_DAY = 86_400;
/** 50 M people watch five videos a day. */
const AVERAGE_PLAYS = 250e6 / SECONDS_PER_DAY;
/** Ten minutes each, in segments of 6 s. */
const AVERAGE_SEGMENTS = AVERAGE_PLAYS * 100;
/** 6 s at 4 Mb/s. */
const SEGMENT_BYTES = 3e6;
/** 500,000 originals of 1 GB a day. */
const AVERAGE_UPLOADS = 500e3 / SECONDS_PER_DAY;
const PART_BYTES = 8e6;
const PARTS_PER_UPLOAD = 125;
/** The transcoders work on one minute at a time. */
const CHUNKS_PER_VIDEO = 10;
const CHUNK_BYTES = 1e9 / CHUNKS_PER_VIDEO;
/** Ten minutes of the ladder of 6.0, 3.0, 1.1 and 0.73 Mb/s. */
const RENDITION_BYTES = (10.83e6 * 600) / 8;

const VIDEO = words('video, video id, id, vid, video key');
const UPLOAD = words('upload, upload id, id, video, video id');

const atPeak = (averageRequestsPerSecond: number) => ({
  averageRequestsPerSecond,
  peakRequestsPerSecond: PEAK_FACTOR * averageRequestsPerSecond,
});

const playing: readonly FlowSpec[] = [
  flow({
    id: 'play',
    title: 'Play',
    operation: 'read',
    ...atPeak(AVERAGE_PLAYS),
    requestBytes: 300,
    responseBytes: 2_000,
    popularity: { keys: 180e6, zipfExponent: 1, itemBytes: 2_000 },
    latencyTarget: { percentile: 0.95, ms: 500 },
    // What has begun plays on from the edges; to begin needs the one region of the origin.
    availabilityTarget: 0.9995,
    requirements: [
      'play',
      'find-videos',
      'start-up-time',
      'playback-availability',
      'access-control',
    ],
    entities: ['video'],
    lookedUpBy: VIDEO,
  }),
  flow({
    id: 'segments',
    title: 'Segments',
    operation: 'read',
    ...atPeak(AVERAGE_SEGMENTS),
    requestBytes: 300,
    responseBytes: SEGMENT_BYTES,
    popularity: { keys: 180e6 * 100 * 4, zipfExponent: 1, itemBytes: SEGMENT_BYTES },
    latencyTarget: { percentile: 0.95, ms: 1_500 },
    availabilityTarget: 0.9999,
    requirements: [
      'play',
      'start-up-time',
      'smooth-playback',
      'playback-availability',
      'delivery-cost',
    ],
    entities: ['segment'],
    content: 'shared-files',
  }),
  flow({
    id: 'view',
    title: 'View event',
    operation: 'write',
    isAsync: true,
    causedBy: 'play',
    ...atPeak(AVERAGE_PLAYS),
    requestBytes: 100,
    responseBytes: 0,
    storedBytes: 20,
    freshnessTargetSeconds: 300,
    requirements: ['view-counts'],
    entities: ['view-count'],
    isEphemeral: true,
  }),
];

const uploading: readonly FlowSpec[] = [
  flow({
    id: 'start-upload',
    title: 'Start upload',
    operation: 'write',
    ...atPeak(AVERAGE_UPLOADS),
    requestBytes: 1_000,
    responseBytes: 20_000,
    storedBytes: 2_000,
    latencyTarget: { percentile: 0.99, ms: 500 },
    availabilityTarget: 0.999,
    requirements: ['upload', 'upload-availability'],
    entities: ['upload'],
  }),
  flow({
    id: 'upload-part',
    title: 'Upload part',
    operation: 'write',
    ...atPeak(AVERAGE_UPLOADS * PARTS_PER_UPLOAD),
    requestBytes: PART_BYTES,
    responseBytes: 200,
    storedBytes: PART_BYTES,
    availabilityTarget: 0.999,
    requirements: ['upload', 'upload-availability', 'durable-originals'],
    entities: ['original'],
    content: 'personal-files',
  }),
  flow({
    id: 'complete-upload',
    title: 'Complete upload',
    operation: 'write',
    ...atPeak(AVERAGE_UPLOADS),
    requestBytes: 10_000,
    responseBytes: 500,
    latencyTarget: { percentile: 0.99, ms: 1_000 },
    availabilityTarget: 0.999,
    requirements: ['upload', 'upload-availability'],
    entities: ['upload'],
    lookedUpBy: UPLOAD,
  }),
];

const transcoding: readonly FlowSpec[] = [
  flow({
    id: 'transcode',
    title: 'Transcode',
    operation: 'write',
    isAsync: true,
    causedBy: 'complete-upload',
    ...atPeak(AVERAGE_UPLOADS),
    requestBytes: 2_000,
    responseBytes: 0,
    // What one piece leaves in all renditions.
    storedBytes: RENDITION_BYTES / CHUNKS_PER_VIDEO,
    freshnessTargetSeconds: 600,
    requirements: ['transcode', 'time-to-publish'],
    entities: ['segment'],
    handlesUntrusted: true,
  }),
  flow({
    id: 'read-source',
    title: 'Read piece of the original',
    operation: 'read',
    isAsync: true,
    causedBy: 'transcode',
    ...atPeak(AVERAGE_UPLOADS * CHUNKS_PER_VIDEO),
    requestBytes: 300,
    responseBytes: CHUNK_BYTES,
    requirements: ['transcode'],
    entities: ['original'],
    content: 'personal-files',
    handlesUntrusted: true,
  }),
  flow({
    id: 'publish-video',
    title: 'Publish video',
    operation: 'write',
    isAsync: true,
    causedBy: 'transcode',
    ...atPeak(AVERAGE_UPLOADS),
    requestBytes: 2_000,
    responseBytes: 0,
    storedBytes: 2_000,
    freshnessTargetSeconds: 600,
    requirements: ['transcode', 'find-videos', 'time-to-publish'],
    entities: ['video', 'rendition'],
    lookedUpBy: VIDEO,
  }),
];

export const flows: FlowSpec[] = [...playing, ...uploading, ...transcoding];
