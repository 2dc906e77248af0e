import type { PathHop, RequiredPath } from '../pack';
import { BALANCER, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';

const METADATA_STORE = { ...STORE, name: 'store with transactions or conditional writes' };
const CACHE_IF_ANY = hop('cache', [['fast-lookup']], { isOptional: true });
const BLOCK_STORE = hop('object storage', [['durable-blobs']]);
const EVENTS: PathHop = hop('queue, stream or topics', [['durable-buffer'], ['fan-out']], {
  mode: 'any',
});
const OUTBOX = hop('store with an outbox', [['durable', 'durable-buffer']]);
const WORKER_IF_ANY = hop('notification service', [['computes-asynchronously'], ['computes']], {
  isOptional: true,
  mode: 'async',
});
const GATEWAY = hop('gateway that holds connections', [['holds-connections']], { mode: 'any' });
const OTHER_DEVICE: PathHop = { ...CLIENT, name: 'other device', mode: 'any' };
const SWEEP = hop('sweep', [['computes-asynchronously'], ['computes-in-batches']]);

export const requiredPaths: RequiredPath[] = [
  {
    id: 'commit-path',
    title: 'Committing a change',
    flow: 'commit-change',
    requirements: ['upload', 'versions', 'no-silent-overwrite'],
    anyOf: [[CLIENT, BALANCER, SERVICE, METADATA_STORE]],
    why: 'A change exists when one atomic step says so: this file has these blocks now, if nobody else was faster. Everything before it can be repeated without harm.',
    fix: 'Lead the commit through the metadata service to a store that can compare the base revision and write in one transaction.',
    weight: 3,
  },
  {
    id: 'metadata-path',
    title: 'Listing and catching up',
    flow: 'read-metadata',
    requirements: ['device-sync', 'download', 'sharing'],
    anyOf: [[CLIENT, BALANCER, SERVICE, CACHE_IF_ANY, STORE]],
    why: 'A device that was away asks what changed after the point it knows. The answer must come from the same journal that commits are written to.',
    fix: 'Let the metadata service read the journal of a namespace from the metadata store, with a cache beside it that checks versions.',
    weight: 3,
  },
  {
    id: 'upload-path',
    title: 'Uploading blocks',
    flow: 'upload-block',
    requirements: ['upload', 'durable-blocks', 'changed-blocks-only'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BLOCK_STORE]],
    why: 'Blocks are five hundred times as large as what is said about them. Sent through the metadata service they would fill its network and stop every list and commit.',
    fix: 'Sign a link for each missing block, and let the device upload straight to object storage.',
    weight: 3,
  },
  {
    id: 'download-path',
    title: 'Downloading blocks',
    flow: 'download-block',
    requirements: ['download', 'device-sync'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BLOCK_STORE]],
    why: 'The metadata says which blocks make up the file; the bytes themselves should take the shortest way.',
    fix: 'Let devices fetch blocks from object storage with signed links, by way of a CDN where many fetch the same.',
    weight: 2,
  },
  {
    id: 'notify-path',
    title: 'Telling other devices',
    flow: 'notify-change',
    requirements: ['device-sync', 'change-visibility'],
    anyOf: [
      [SERVICE, EVENTS, WORKER_IF_ANY, GATEWAY, OTHER_DEVICE],
      [OUTBOX, EVENTS, WORKER_IF_ANY, GATEWAY, OTHER_DEVICE],
      // The signal is the answer to a request that is held.
      [SERVICE, EVENTS, WORKER_IF_ANY, GATEWAY],
      [OUTBOX, EVENTS, WORKER_IF_ANY, GATEWAY],
    ],
    why: 'Three million devices that ask every few seconds would be most of the load, and still be late. A signal over an open connection costs next to nothing.',
    fix: 'Publish each commit to topics, and let gateways that hold the connections tell the devices to fetch their changes.',
    weight: 3,
  },
  {
    id: 'connection-path',
    title: 'Held connections',
    flow: 'stay-connected',
    requirements: ['device-sync', 'change-visibility'],
    anyOf: [[CLIENT, { ...BALANCER, isOptional: true }, { ...GATEWAY, mode: 'sync' }]],
    why: 'Connections of idle devices are sized by their number, not by requests, and come back all at once after a fault. They need servers of their own.',
    fix: 'Let devices hold one connection to a tier of gateways, behind a balancer that keeps idle connections open.',
    weight: 2,
  },
  {
    id: 'sweep-references-path',
    title: 'Finding unused blocks',
    flow: 'sweep-blocks',
    requirements: ['versions'],
    anyOf: [[SWEEP, { ...STORE, mode: 'any' }]],
    why: 'A block may be part of many files and versions. Whether it can go is only known by looking for what still refers to it.',
    fix: 'Run a sweep in the background that compares blocks with the revisions that are still kept.',
    weight: 1,
  },
  {
    id: 'sweep-blocks-path',
    title: 'Removing unused blocks',
    flow: 'sweep-blocks',
    requirements: ['versions'],
    anyOf: [[SWEEP, { ...BLOCK_STORE, mode: 'any' }]],
    why: 'Storage is the largest part of the bill. Blocks of expired versions that nobody removes are paid for for ever.',
    fix: 'Let the sweep delete blocks some days after the last reference to them has gone.',
    weight: 1,
  },
];
