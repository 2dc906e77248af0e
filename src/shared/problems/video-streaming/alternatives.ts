import type { Alternative } from '../pack';
import { words } from '../words';

export const alternatives: Alternative[] = [
  {
    id: 'own-edges',
    title: 'Caches of our own inside the networks of internet providers',
    switchesOff: ['static-content-no-cdn', 'egress-dominates-cost'],
    recognisedBy: [
      [
        words(
          'own cache, own edge, own appliance, open connect, own cdn, our own cdn, caches of our own',
        ),
        words('isp, provider, peering, internet exchange, appliance, point of presence, pop'),
      ],
    ],
  },
  {
    id: 'peer-to-peer',
    title: 'Viewers pass segments on, with a CDN behind them',
    switchesOff: ['egress-dominates-cost'],
    recognisedBy: [
      [
        ['p2p', 'peer to peer', 'webrtc'],
        ['cdn', 'fallback', 'segment', 'assist'],
      ],
    ],
  },
  {
    id: 'managed-transcoding',
    title: 'A managed transcoding service, or renditions made when they are asked for',
    switchesOff: [
      'missing-required-path:pieces-path',
      'missing-problem-part:repeatable-work',
      'no-durable-buffer',
    ],
    recognisedBy: [
      [
        words(
          'managed transcoding, managed transcode, mediaconvert, media convert, elastic transcoder, transcoder api, managed encoder',
        ),
      ],
      [
        words('just in time, on the fly, on demand'),
        words('packaging, encode, encoding, transcode, transcoding, rendition'),
      ],
    ],
  },
  {
    id: 'progressive-download',
    title: 'One file with range requests, for short clips on a small scale',
    switchesOff: ['missing-required-path:pieces-path', 'missing-problem-part:ladder'],
    recognisedBy: [
      [
        words('progressive, range request, byte range, single mp4, one mp4'),
        words('short, small, clip, seconds, scale, enough'),
      ],
    ],
  },
  {
    id: 'workflow-engine',
    title: 'A workflow engine instead of queues between the steps',
    switchesOff: ['missing-required-path:pieces-path', 'no-durable-buffer'],
    recognisedBy: [
      [
        words(
          'workflow engine, step function, step functions, temporal, airflow, cadence, argo, orchestrator, state machine',
        ),
        words('transcode, step, piece, chunk, retry, video, dag, job'),
      ],
    ],
  },
  {
    id: 'accelerated-upload',
    title: 'Uploads enter the network at an edge near the creator',
    switchesOff: ['upload-proxied-through-app'],
    recognisedBy: [
      [
        words(
          'transfer acceleration, accelerated upload, upload edge, edge upload, nearest edge, upload at edge',
        ),
        words('upload, part, creator, bucket, storage'),
      ],
    ],
  },
];
