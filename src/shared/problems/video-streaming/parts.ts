import type { Part, Setting } from '../pack';
import { words } from '../words';

/** Edges serve the continents; the origin may stand in one region. */
export const setting: Setting = { userContinents: 5, mustSurviveRegionLoss: false };

export const parts: Part[] = [
  {
    id: 'signed-links',
    title: 'Signed links to files',
    requirements: ['upload', 'access-control'],
    on: [['durable-blobs'], ['edge-cache']],
    shownBy: [{ sign: 'value', property: 'usesSignedUrls', oneOf: [true] }],
    severity: 'major',
    why: 'Gigabytes go straight to storage and come straight from the edge: only a link that was signed and expires says that this person may.',
    fix: 'Switch on signed links at the storage of originals, and at the CDN for videos that are not public.',
  },
  {
    id: 'ladder',
    title: 'A ladder of renditions in segments',
    requirements: ['transcode', 'play'],
    on: [['computes-asynchronously'], ['durable-blobs'], ['outside-our-control'], ['edge-cache']],
    shownBy: [
      {
        sign: 'words',
        property: 'notes',
        concepts: [
          [
            words(
              'rendition, ladder, 1080p, 720p, resolution, hls, dash, segment, bitrate, manifest, abr',
            ),
          ],
        ],
      },
      {
        sign: 'words',
        property: 'holds',
        concepts: [[['rendition', 'segment', 'manifest']]],
      },
    ],
    severity: 'minor',
    why: 'One file for all stalls on slow lines and looks poor on large screens. Players switch between renditions from segment to segment.',
    fix: 'Note on the transcoders which renditions they make and how long segments are, or say that the storage holds segments.',
  },
  {
    id: 'repeatable-work',
    title: 'Transcoding that can be repeated',
    requirements: ['transcode', 'time-to-publish'],
    on: [['computes-asynchronously']],
    shownBy: [{ sign: 'value', property: 'isIdempotent', oneOf: [true] }],
    severity: 'minor',
    why: 'Thousands of machines mean that some die every hour. A piece that can be done again costs a minute, and allows cheap spot machines.',
    fix: 'Let each task name its output, so that doing it twice writes the same, and say so on the transcoders.',
  },
  {
    id: 'long-lived-segments',
    title: 'Segments that caches may keep',
    requirements: ['delivery-cost', 'start-up-time'],
    on: [['edge-cache']],
    shownBy: [
      { sign: 'value', property: 'dataIsImmutable', oneOf: [true] },
      { sign: 'range', property: 'ttlSeconds', min: 86_400, max: null },
    ],
    severity: 'minor',
    why: 'At 20 Tb/s each per cent of misses is 200 Gb/s at the origin. Segments never change, so an edge may keep them for as long as they are watched.',
    fix: 'Say on the CDN that its entries never change, or give them a time to live of a day and more.',
  },
  {
    id: 'one-fetch',
    title: 'One fetch for a missing segment',
    requirements: ['start-up-time', 'playback-availability'],
    on: [['edge-cache']],
    shownBy: [
      { sign: 'value', property: 'coalescesRequests', oneOf: [true] },
      { sign: 'value', property: 'cachesResponses', oneOf: [true] },
    ],
    severity: 'minor',
    why: 'When a premiere begins, a million players ask for the same new segment. Without collapsing they all go on to the origin.',
    fix: 'Let the CDN collapse requests for the same segment, or put a shield that caches before the object storage.',
  },
  {
    id: 'cold-originals',
    title: 'Old files move to cold storage',
    requirements: ['delivery-cost', 'durable-originals'],
    on: [['durable-blobs']],
    shownBy: [{ sign: 'value', property: 'hasLifecycle', oneOf: [true] }],
    severity: 'minor',
    why: 'Storage grows by 330 petabytes a year, and most of it is never read again. In the hot class it becomes the second line of the bill.',
    fix: 'Give the storage of originals a lifecycle rule: to the coldest class a month after publishing.',
  },
];
