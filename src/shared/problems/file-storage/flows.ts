import type { FlowSpec } from '../pack';
import { dailyRates, flow } from '../reference-parts';
import { words } from '../words';

const PEAK_FACTOR = 4;
const perPersonAndDay = dailyRates({ people: 1e7, peakFactor: PEAK_FACTOR });

const CHANGES = 2;
const METADATA_READS = 50;
/** Devices that a change must reach: the other ones of its owner, and those of people it is shared with. */
const OTHER_DEVICES = 2;
const BLOCK_BYTES = 1e6;
/** Three of ten blocks are there already. */
const NEW_BLOCK_SHARE = 0.7;
const PEAK_DEVICES = 3_000_000;
/** Often enough that no balancer closes the connection in between. */
const KEEP_ALIVE_SECONDS = 240;

const NAMESPACE = words(
  'namespace, namespace id, ns, ns id, folder, folder id, tree, root, workspace, shared folder, owner, user, user id, account',
);

const peakKeepAlives = PEAK_DEVICES / KEEP_ALIVE_SECONDS;

export const flows: FlowSpec[] = [
  flow({
    id: 'commit-change',
    title: 'Commit change',
    operation: 'write',
    ...perPersonAndDay(CHANGES),
    requestBytes: 2_000,
    responseBytes: 500,
    // A row of the revision with its list of blocks, and a row of the journal.
    storedBytes: 400,
    availabilityTarget: 0.9995,
    requirements: [
      'upload',
      'versions',
      'no-silent-overwrite',
      'consistent-metadata',
      'change-limits',
      'files-availability',
    ],
    entities: ['file', 'revision', 'block', 'journal', 'permission'],
    orderedBy: NAMESPACE,
  }),
  flow({
    id: 'read-metadata',
    title: 'List and changes since',
    operation: 'read',
    ...perPersonAndDay(METADATA_READS),
    requestBytes: 300,
    responseBytes: 1_000,
    popularity: { keys: 1e8, zipfExponent: 0.8, itemBytes: 1_000 },
    availabilityTarget: 0.9995,
    requirements: ['device-sync', 'download', 'sharing', 'files-availability'],
    entities: ['file', 'revision', 'journal', 'permission', 'namespace'],
    lookedUpBy: NAMESPACE,
  }),
  flow({
    id: 'upload-block',
    title: 'Upload block',
    operation: 'write',
    ...perPersonAndDay(CHANGES),
    requestBytes: BLOCK_BYTES,
    responseBytes: 200,
    storedBytes: BLOCK_BYTES * NEW_BLOCK_SHARE,
    availabilityTarget: 0.9995,
    requirements: ['upload', 'durable-blocks', 'changed-blocks-only', 'files-availability'],
    entities: ['block-content'],
    content: 'personal-files',
  }),
  flow({
    id: 'download-block',
    title: 'Download block',
    operation: 'read',
    ...perPersonAndDay(CHANGES * OTHER_DEVICES),
    requestBytes: 300,
    responseBytes: BLOCK_BYTES,
    availabilityTarget: 0.9995,
    requirements: ['download', 'device-sync', 'files-availability'],
    entities: ['block-content'],
    content: 'personal-files',
  }),
  flow({
    id: 'notify-change',
    title: 'Tell other devices',
    operation: 'write',
    isAsync: true,
    causedBy: 'commit-change',
    ...perPersonAndDay(CHANGES * OTHER_DEVICES),
    requestBytes: 100,
    responseBytes: 0,
    freshnessTargetSeconds: 10,
    requirements: ['device-sync', 'change-visibility'],
    isPushed: true,
  }),
  flow({
    id: 'stay-connected',
    title: 'Stay connected',
    operation: 'read',
    averageRequestsPerSecond: peakKeepAlives / PEAK_FACTOR,
    peakRequestsPerSecond: peakKeepAlives,
    requestBytes: 50,
    responseBytes: 50,
    heldConnections: PEAK_DEVICES,
    requirements: ['device-sync', 'change-visibility'],
  }),
  flow({
    id: 'sweep-blocks',
    title: 'Sweep unused blocks',
    operation: 'write',
    isAsync: true,
    // About half of what is stored is given up again when versions expire; it is removed around the clock.
    averageRequestsPerSecond: 80,
    peakRequestsPerSecond: 80,
    requestBytes: 100,
    responseBytes: 100,
    startsAt: ['computes-asynchronously'],
    requirements: ['versions'],
    entities: ['block', 'revision', 'block-content'],
  }),
];
