import type { RequirementSpec } from '../pack';
import { words } from '../words';

const VIDEO = words('video, clip, film, movie, file, source, footage, content, media');
const WORLD = words(
  'worldwide, world, globally, global, everywhere, any device, all devices, viewer, user, people, audience, phone, device',
);

/** In this order only: a video that can be watched soon is about how soon. */
const WATCH_VIDEOS = words('watch, play, play back, stream, view').flatMap((verb) =>
  words('video, uploaded video, clip, film, movie, content, media').map(
    (noun) => `${verb} ${noun}`,
  ),
);

export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'upload',
    kind: 'functional',
    text: 'Upload large files, and go on after a broken line.',
    isMust: true,
    coveredBy: [
      [
        ['upload'],
        [...VIDEO, 'creator', 'resume', 'resumable', 'large', 'user', 'multipart', 'gb'],
      ],
      [['resumable upload', 'multipart upload', 'chunked upload', 'uploading', 'upload']],
      [
        ['ingest', 'submit'],
        ['video', 'clip', 'footage'],
      ],
      [['post video', 'publish video', 'share video', 'add video', 'contribute video']],
    ],
    target: null,
  },
  {
    id: 'transcode',
    kind: 'functional',
    text: 'Transcode each video into several renditions and segments.',
    isMust: true,
    coveredBy: [
      [words('transcode, encode, re encode, transcoding, encoding, reencode, transcoder')],
      [
        words('convert, process, turn, prepare, produce, generate, create, make'),
        words(
          'rendition, resolution, bitrate, quality, format, 720p, 1080p, segment, hls, dash, codec, variant, qualities',
        ),
      ],
      [
        ['multiple', 'several', 'different', 'various'],
        ['resolution', 'bitrate', 'rendition', 'quality', 'format'],
      ],
    ],
    target: null,
  },
  {
    id: 'play',
    kind: 'functional',
    text: 'Play videos worldwide at the bitrate that the line allows.',
    isMust: true,
    coveredBy: [
      [
        words(
          'upload and watch, upload watch, watch upload, watch stream, and watch',
          'transcode watch, transcode play, upload play, and play, and stream, watch and',
          'watch online, watch it, watch them, play it, play them, stream them, stream it',
          'on demand playback, video playback, video on demand',
        ),
      ],

      [WATCH_VIDEOS],
      [
        ['play', 'watch', 'stream', 'playback'],
        [...WORLD, 'adaptive', 'smooth', 'smoothly'],
      ],
      [['adaptive bitrate', 'abr', 'adaptive streaming', 'adaptive quality', 'adapt to bandwidth']],
      [
        ['quality', 'bitrate'],
        ['adapt', 'switch', 'adjust'],
        ['network', 'bandwidth', 'line', 'connection'],
      ],
    ],
    target: null,
  },
  {
    id: 'find-videos',
    kind: 'functional',
    text: 'Find videos: metadata, lists of a channel, search by title.',
    isMust: true,
    coveredBy: [
      [
        words('search, find, browse, discover, look up'),
        words(
          'video, clip, film, movie, file, source, footage, content, media, title, channel, tag',
          'keyword',
        ),
      ],
      [['search']],
      [
        words('list, show, see, edit, view, store, display, read'),
        words(
          'metadata, title, channel page, video of a channel, video of channel, description',
          'video detail, catalogue, catalog, thumbnail, channel video',
        ),
      ],
      [
        words('list, show, see, browse, view, all, open'),
        words('channel, creator'),
        words('video, upload, clip, page, content'),
      ],
      [['get'], words('metadata, title, description, video detail, catalogue, catalog')],
    ],
    target: null,
  },
  {
    id: 'view-counts',
    kind: 'functional',
    text: 'Count views; they may lag.',
    isMust: false,
    coveredBy: [
      [
        [
          'view count',
          'view counter',
          'views count',
          'watch count',
          'play count',
          'view statistics',
        ],
      ],
      [
        ['count', 'track', 'counter', 'number of', 'statistics', 'analytics', 'stats', 'total'],
        ['view', 'views', 'play', 'watch', 'watches'],
      ],
    ],
    target: null,
  },
  {
    id: 'access-control',
    kind: 'functional',
    text: 'Keep private videos private, and take videos down everywhere.',
    isMust: false,
    coveredBy: [
      [
        [
          'private',
          'unlisted',
          'visibility',
          'access control',
          'permission',
          'geo block',
          'geo restriction',
        ],
      ],
      [
        words('takedown, take down, taken down, removal'),
        [...VIDEO, 'everywhere', 'minute', 'request'],
      ],
      [
        ['delete', 'remove'],
        ['video', 'clip', 'own video'],
      ],
      [['signed url', 'signed link', 'signed cookie', 'drm']],
    ],
    target: null,
  },
];
