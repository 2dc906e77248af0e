import type { Pack } from '../pack';
import { words } from '../words';

export const playOperations: Pack['operations'] = [
  {
    id: 'get-video',
    title: 'Get a video and where to play it',
    requirements: ['play', 'start-up-time', 'access-control'],
    methods: ['GET'],
    recognisedBy: [
      [
        ['video', 'videos', 'watch', 'play'],
        words('id, video id, metadata, manifest, manifest url, title, renditions, video, detail'),
      ],
    ],
    expects: [
      {
        id: 'manifest',
        text: 'Gives the address of the manifest, signed when the video is not public.',
        recognisedBy: [
          [words('manifest, m3u8, mpd, hls, dash, playback url, signed, cdn url, stream url')],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 404 unknown, 403 private or blocked in this country, 409 or a state while it is prepared.',
        recognisedBy: [
          [words('404, 403, 409, 410, 451, not found, forbidden, processing, private, not ready')],
        ],
      },
    ],
    example:
      'GET /v1/videos/{id} -> 200 {title, state, duration, manifest_url}; 403 private, 404 unknown',
  },
  {
    id: 'get-segments',
    title: 'Get manifest and segments',
    requirements: ['play', 'start-up-time', 'delivery-cost'],
    methods: ['GET'],
    recognisedBy: [
      [words('manifest, segment, segments, m3u8, mpd, ts, m4s, cdn, hls, dash, playlist, chunk')],
    ],
    expects: [
      {
        id: 'cacheable',
        text: 'Segments never change under their name, so that every cache may keep them.',
        recognisedBy: [
          [
            words(
              'immutable, cache control, max age, cache, cacheable, cdn, edge, never change, ttl, expires',
            ),
          ],
        ],
      },
    ],
    example:
      'GET cdn/{video}/{rendition}/{n}.m4s -> 200, Cache-Control: max-age=31536000, immutable; manifest m3u8 likewise, but 60 s',
  },
  {
    id: 'find-videos',
    title: 'List and search videos',
    requirements: ['find-videos'],
    methods: ['GET', 'POST'],
    recognisedBy: [[words('search, query, q, channel, channels, list, owner, find, feed, browse')]],
    expects: [
      {
        id: 'paging',
        text: 'Pages by cursor, with a limit.',
        recognisedBy: [[words('cursor, page, limit, page token, offset, next, page size, after')]],
      },
    ],
    example: 'GET /v1/videos?channel&q&cursor&limit -> 200 {videos[], next_cursor}',
  },
  {
    id: 'report-views',
    title: 'Report views',
    requirements: ['view-counts'],
    methods: ['POST', 'PUT', 'EVENT', 'RPC'],
    recognisedBy: [
      [words('view, views, watched, heartbeat, playback event, beacon, play event, progress')],
    ],
    expects: [
      {
        id: 'batched',
        text: 'Several at once and never waited for: a lost one does no harm.',
        recognisedBy: [
          [
            words(
              'batch, batched, events, async, asynchronous, 202, fire and forget, lost, sampled, buffered, list',
            ),
          ],
        ],
      },
    ],
    example:
      'POST /v1/views [{video, seconds, rendition}] -> 202; sent once a minute, lost ones do no harm',
  },
];
