import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CACHE, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';

const CDN = hop('CDN', [['edge-cache']]);
const SHIELD = hop('origin shield', [['edge-cache']]);
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
const PUBLISHER = hop('publisher', WORKS, { mode: 'async' });
const CUTTER = hop('planner that cuts videos into pieces', WORKS, { mode: 'async' });
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
    weight: 1,
  },
  {
    id: 'records-path',
    title: 'Records of what many watch',
    flow: 'play',
    requirements: ['start-up-time'],
    anyOf: [
      [SERVICE, CACHE],
      [SERVICE, STORE],
    ],
    why: 'At a premiere everybody asks for the same record in the same minute, before the first segment.',
    fix: 'Let the service read records from a cache beside the store, or from a store that is fast at any rate.',
    weight: 1,
  },
  {
    id: 'segment-path',
    title: 'Segments from the edge',
    flow: 'segments',
    requirements: ['play', 'start-up-time', 'delivery-cost'],
    anyOf: [
      [CLIENT, CDN, SHIELD, BLOBS],
      [CLIENT, CDN, BLOBS],
    ],
    why: 'Twenty terabits a second do not fit through any servers of ours: nearly all must come from caches near the viewers.',
    fix: 'Serve manifests and segments from a CDN that fetches what it misses from object storage, by way of an origin shield.',
    weight: 2,
  },
  {
    id: 'start-upload-path',
    title: 'An upload begins',
    flow: 'start-upload',
    requirements: ['upload'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORE]],
    why: 'Someone must allow the upload, sign its links and remember which parts have arrived, so that it can be resumed.',
    fix: 'Let a service record the upload in a durable store and answer with signed links for its parts.',
    weight: 1,
  },
  {
    id: 'upload-path',
    title: 'Parts go straight to storage',
    flow: 'upload-part',
    requirements: ['upload', 'durable-originals'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BLOBS]],
    why: 'Gigabytes that pass through an application server occupy it for minutes and add nothing.',
    fix: 'Let creators send parts directly to object storage with signed links that expire.',
    weight: 2,
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
    weight: 2,
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
    why: 'Work for thousands of processors must wait in a line, come again when a machine fails, and leave its results where edges can fetch them.',
    fix: 'Put the work on an upload into a durable buffer; let transcoders take it from there and write every rendition to object storage.',
    weight: 2,
  },
  {
    id: 'pieces-path',
    title: 'A video is worked on in pieces',
    flow: 'transcode',
    requirements: ['time-to-publish'],
    anyOf: [
      [ANNOUNCEMENT, CUTTER, BUFFER, TRANSCODERS],
      [ANNOUNCEMENT, CUTTER, TRANSCODERS],
      [ANNOUNCEMENT, hop('managed transcoding', [['outside-our-control']], { mode: 'any' })],
    ],
    why: 'As one job a film of three hours takes one machine three hours and more, and all of it is lost when the machine is.',
    fix: 'Let a planner take finished uploads, cut them at key frames, and hand the pieces to the transcoders through a buffer of their own.',
    weight: 5,
  },
  {
    id: 'publish-path',
    title: 'The finished video becomes visible',
    flow: 'publish-video',
    requirements: ['transcode', 'find-videos'],
    anyOf: [
      [BUFFER, TRANSCODERS, BUFFER, PUBLISHER, STORE],
      [TRANSCODERS, BUFFER, PUBLISHER, STORE],
      [TRANSCODERS, STORE],
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
