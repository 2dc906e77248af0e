import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CACHE, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';

const WORKS: PathHop['anyOf'] = [
  ['computes-asynchronously'],
  ['computes'],
  ['computes-in-batches'],
];
const BLOBS = hop('object storage', [['durable-blobs']]);
/** Joined in storage, or noted in a store with an outbox. */
const STORED = hop('store of the upload', [['durable-blobs'], ['durable', 'key-lookup']]);
const ANNOUNCEMENT = hop('announcement of the upload', [['durable-buffer'], ['storage-events']], {
  mode: 'any',
});
const PLANNER = hop('whoever starts the work', [...WORKS, ['outside-our-control']], {
  mode: 'async',
});
const TRANSCODERS = hop('transcoders', [['computes-asynchronously'], ['outside-our-control']], {
  mode: 'any',
});

export const requiredPaths: RequiredPath[] = [
  {
    id: 'play-path',
    title: 'Finding out what to play',
    flow: 'play',
    requirements: ['play', 'find-videos'],
    anyOf: [
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORE],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, CACHE, STORE],
    ],
    why: 'Before the first picture the player needs the title, the rights and the address of the manifest.',
    fix: 'Connect the player by way of a load balancer to a service that reads the video’s record, with a cache beside the store.',
    weight: 2,
  },
  {
    id: 'segment-path',
    title: 'Segments from the edge',
    flow: 'segments',
    requirements: ['play', 'start-up-time', 'delivery-cost'],
    anyOf: [
      [CLIENT, hop('CDN', [['edge-cache']]), { ...EDGE_IF_ANY, name: 'origin shield' }, BLOBS],
    ],
    why: 'Twenty terabits a second do not fit through any servers of ours: nearly all must come from caches near the viewers.',
    fix: 'Serve manifests and segments from a CDN that fetches what it misses from object storage, by way of an origin shield.',
    weight: 3,
  },
  {
    id: 'start-upload-path',
    title: 'An upload begins',
    flow: 'start-upload',
    requirements: ['upload'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORE]],
    why: 'Someone must allow the upload, sign its links and remember which parts have arrived, so that it can be resumed.',
    fix: 'Let a service record the upload in a durable store and answer with signed links for its parts.',
    weight: 2,
  },
  {
    id: 'upload-path',
    title: 'Parts go straight to storage',
    flow: 'upload-part',
    requirements: ['upload', 'durable-originals'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BLOBS]],
    why: 'Gigabytes that pass through an application server occupy it for minutes and add nothing.',
    fix: 'Let creators send parts directly to object storage with signed links that expire.',
    weight: 3,
  },
  {
    id: 'complete-path',
    title: 'A finished upload is announced',
    flow: 'complete-upload',
    requirements: ['upload', 'transcode'],
    anyOf: [
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, ANNOUNCEMENT, PLANNER],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORED, ANNOUNCEMENT, PLANNER],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORED, PLANNER],
    ],
    why: 'Transcoding takes minutes of many processors: it must wait in a line and not inside the request that ends the upload.',
    fix: 'Let the service join the parts, and announce the finished original in a durable buffer from which the work on it starts.',
    weight: 3,
  },
  {
    id: 'transcode-path',
    title: 'From the original to its renditions',
    flow: 'transcode',
    requirements: ['transcode', 'time-to-publish'],
    anyOf: [
      [PLANNER, BUFFER, TRANSCODERS, { ...BLOBS, mode: 'any' }],
      [ANNOUNCEMENT, TRANSCODERS, { ...BLOBS, mode: 'any' }],
    ],
    why: 'One machine takes an hour for a long video; many take a minute each, and can do a piece again when it fails.',
    fix: 'Split the video into pieces in a durable buffer; let transcoders write every rendition of a piece to object storage.',
    weight: 3,
  },
  {
    id: 'publish-path',
    title: 'The finished video becomes visible',
    flow: 'publish-video',
    requirements: ['transcode', 'find-videos'],
    anyOf: [
      [TRANSCODERS, STORE],
      [TRANSCODERS, BUFFER, hop('publisher', WORKS, { mode: 'async' }), STORE],
    ],
    why: 'As long as the record does not say which renditions there are, nobody can play them.',
    fix: 'Write state and renditions back to the video’s record, by way of a buffer so that a failed write comes again.',
    weight: 1,
  },
  {
    id: 'view-path',
    title: 'Views are counted aside',
    flow: 'view',
    requirements: ['view-counts'],
    anyOf: [
      [
        SERVICE,
        BUFFER,
        hop('aggregator', WORKS, { mode: 'async' }),
        hop('store of counts', [['durable']], { mode: 'any' }),
      ],
    ],
    why: 'A counter that every viewer of a hit must update is one locked row, and it would hold up playing.',
    fix: 'Drop each view into a durable buffer and let a worker add them up before it writes.',
    weight: 1,
  },
];
