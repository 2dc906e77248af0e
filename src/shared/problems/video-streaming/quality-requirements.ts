import type { RequirementSpec } from '../pack';
import { words } from '../words';

const PLAYING = words(
  'playback, play, playing, watch, watching, stream, streaming, viewing, viewer, view',
);
const UPLOADING = words('upload, uploading, ingest, creator');
const UP = words(
  'availability, available, uptime, highly available, high availability, nines, downtime, 99.9, 99.99, 99.95, 99.5',
);

export const qualityRequirements: RequirementSpec[] = [
  {
    id: 'start-up-time',
    kind: 'non-functional',
    text: 'A video starts within 2 seconds at the 95th percentile.',
    isMust: true,
    coveredBy: [
      [
        words(
          'start, begin, start up, startup, first frame, join time, time to first frame, load, open',
        ),
        words(
          '{number} s, {number} second, {number} ms, second, fast, quick, latency, time, instant, instantly, within, p95, p99, delay, low',
        ),
      ],
      [
        [
          'startup latency',
          'start up latency',
          'startup time',
          'low latency',
          'playback latency',
          'latency',
        ],
      ],
    ],
    target: { unit: 's', min: 0.2, max: 5 },
  },
  {
    id: 'smooth-playback',
    kind: 'non-functional',
    text: 'Stalling takes less than 0.5 % of the time watched.',
    isMust: false,
    coveredBy: [
      [
        words(
          'rebuffer, rebuffering, buffering, stall, stalling, smooth, smoothly, stutter, interruption, re buffer',
        ),
      ],
    ],
    target: { unit: '%', min: 0.05, max: 2 },
  },
  {
    id: 'playback-availability',
    kind: 'non-functional',
    text: 'Playing is 99.99 % available.',
    isMust: true,
    coveredBy: [
      [
        words('availability, available, uptime'),
        words('the service, our service, whole service, video service, platform, overall'),
      ],
      [PLAYING, UP],
      [['highly available', 'high availability', '99.99', 'four nines', '99.999']],
      [
        ['availability', 'uptime', 'available'],
        ['system', 'consistency', 'prefer', 'site', 'always', 'over', 'target'],
      ],
    ],
    target: { unit: '%', min: 99.9, max: 99.999 },
  },
  {
    id: 'upload-availability',
    kind: 'non-functional',
    text: 'Uploading is 99.9 % available.',
    isMust: false,
    coveredBy: [[UPLOADING, UP]],
    target: { unit: '%', min: 99, max: 99.99 },
  },
  {
    id: 'durable-originals',
    kind: 'non-functional',
    text: 'An original that was confirmed is never lost.',
    isMust: true,
    coveredBy: [
      [
        words('original, source, video, upload, file, raw, content, data, master'),
        words(
          'lose, lost, loss, durable, durability, survive, never lose, replicate, eleven nines, safely, 11 nines, backup',
        ),
      ],
      [['durability', 'never lose', 'data loss']],
    ],
    target: null,
  },
  {
    id: 'time-to-publish',
    kind: 'non-functional',
    text: 'A video can be watched within 30 minutes of its upload.',
    isMust: false,
    coveredBy: [
      [
        ['processing', 'transcoding', 'video processing', 'encoding'],
        [
          'fast',
          'quick',
          'quickly',
          'soon',
          'time',
          'delay',
          'within',
          '{number} min',
          '{number} minute',
        ],
      ],
      [
        words(
          'publish, published, be watched, be available, ready, processed, processing, transcode, transcoded, playable, live, visible, online, appear, watchable',
        ),
        words(
          '{number} min, {number} minute, {number} hour, minute, min, hour, half an hour, soon',
        ),
        words(
          'within, after, in, less, under, at most, upload, most, below, than, max, of its, takes',
        ),
      ],
      [
        [
          'processing time',
          'time to publish',
          'publish delay',
          'transcoding time',
          'processing delay',
          'transcode time',
        ],
      ],
    ],
    target: { unit: 'min', min: 1, max: 60 },
  },
  {
    id: 'delivery-cost',
    kind: 'non-functional',
    text: 'The cost of each gigabyte delivered is kept low.',
    isMust: true,
    coveredBy: [
      [
        words('cost, cheap, price, budget, bill, $, dollar, cost efficient, cost effective, money'),
        words(
          'deliver, delivery, delivered, gb, gigabyte, egress, cdn, bandwidth, traffic, stream, per gb, hour, storage, serve',
        ),
      ],
      [
        [
          'cost efficient',
          'cost effective',
          'delivery cost',
          'egress cost',
          'low cost',
          'cost efficiency',
        ],
      ],
    ],
    target: null,
  },
];
