import type { Alternative } from '../pack';
import { words } from '../words';

const TIER = words(
  'block service, block server, block tier, transfer tier, upload tier, transfer server, transfer service, byte tier, chunk server, storage proxy, upload proxy, proxy upload, block storage service',
);

export const alternatives: Alternative[] = [
  {
    id: 'own-block-service',
    title: 'Block servers of our own in front of an erasure-coded or object store',
    switchesOff: [
      'upload-proxied-through-app',
      'missing-required-path:upload-path',
      'missing-required-path:download-path',
    ],
    recognisedBy: [
      [
        TIER,
        words(
          'erasure, erasure coded, erasure coding, hdfs, ceph, own, separate, dedicated, apart, own tier, only moves bytes, nothing but bytes',
        ),
      ],
    ],
  },
  {
    id: 'proxy-tier',
    title: 'A tier that streams bytes to object storage, apart from the metadata and sized by them',
    switchesOff: [
      'upload-proxied-through-app',
      'missing-required-path:upload-path',
      'missing-required-path:download-path',
    ],
    recognisedBy: [
      [
        words('stream, streams, streaming, proxy, proxied, pass bytes, moves bytes'),
        words(
          'own tier, separate tier, dedicated tier, isolated, apart from, separate service, own servers, separate servers',
        ),
        words('byte, bytes, gb, gbps, network, upload, block'),
      ],
    ],
  },
  {
    id: 'whole-objects',
    title: 'Whole files without blocks, for a product of small files',
    switchesOff: [],
    recognisedBy: [
      [
        words(
          'whole object, whole file, no chunk, no chunking, without chunk, without chunking, single object',
        ),
        words('{number} mb, small file, limit, at most, up to, smaller than'),
      ],
    ],
  },
  {
    id: 'key-value-metadata',
    title: 'Metadata in a key-value or document store with conditional writes for each tree',
    switchesOff: [],
    recognisedBy: [
      [
        words(
          'key value, document store, dynamo, dynamodb, mongo, mongodb, wide column, conditional write, conditional update',
        ),
        words(
          'conditional, compare and set, compare and swap, version check, if match, base revision, expected version, only if',
        ),
      ],
    ],
  },
  {
    id: 'long-poll',
    title: 'Long polls or server-sent events instead of sockets',
    switchesOff: ['polling-for-realtime'],
    recognisedBy: [
      [
        words('long poll, long polling, long polls, sse, server sent events'),
        words('hold, held, connection, second, minute, gateway, change, changed, device, instead'),
      ],
    ],
  },
  {
    id: 'no-dedupe-across-people',
    title: 'No deduplication across people, for privacy',
    switchesOff: [],
    recognisedBy: [
      [
        words(
          'no dedupe, no deduplication, not dedupe, dedupe only, deduplicate only, without dedupe, dedupe within, deduplication within, only within, no cross user',
        ),
        words('privacy, tree, account, user, person, leak, namespace, side channel, across'),
      ],
    ],
  },
];
