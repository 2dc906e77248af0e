import type { Alternative } from '../pack';
import { words } from '../words';

export const alternatives: Alternative[] = [
  {
    id: 'log-by-host',
    title: 'A log partitioned by host with a scheduler in memory that saves checkpoints',
    switchesOff: ['missing-required-path:lease-path', 'missing-required-path:owner-path'],
    recognisedBy: [
      [
        words('kafka, stream, log, partition, kinesis, pulsar'),
        words('by host, host, keyed by host, host key, per host'),
        words('checkpoint, offset, in memory scheduler, memory, replay, snapshot'),
      ],
    ],
  },
  {
    id: 'sorted-set-per-host',
    title: 'A sorted set for each host in a cache that persists and is replicated',
    switchesOff: ['cache-is-source-of-truth', 'missing-required-path:lease-path'],
    recognisedBy: [
      [
        words('sorted set, zset, redis'),
        words('host, per host, next allowed, next fetch'),
        words('append only, aof, persist, persistence, persistent, replica, snapshot'),
      ],
    ],
  },
  {
    id: 'scan-by-due-time',
    title: 'A table that is read by the time at which URLs are due, with leases',
    switchesOff: [
      'missing-required-path:lease-path',
      'missing-required-path:fetch-path',
      'monotonic-shard-key',
    ],
    recognisedBy: [
      [
        words(
          'next fetch at, next fetch, due time, due at, next crawl, next crawl time, skip locked',
        ),
        words(
          'lease, claim, lock, skip locked, select for update, index, scan, poll, locked until',
        ),
      ],
    ],
  },
  {
    id: 'one-topology',
    title: 'Fetching and parsing in one worker or stream topology',
    switchesOff: [
      'missing-required-path:parse-path',
      'missing-required-path:seen-path',
      'missing-required-path:content-path',
      'missing-required-path:index-path',
    ],
    recognisedBy: [
      [words('stormcrawler, storm crawler, nutch, heritrix, topology, flink job, storm')],
      [
        words('fetch and parse, fetches and parses, fetcher also parses, parse in fetcher'),
        words('one worker, same worker, same process, one process, together, worker, process'),
      ],
      [
        words('one worker, single worker, same worker, same process, one process'),
        words('fetch, download'),
        words('parse, extract'),
      ],
    ],
  },
  {
    id: 'exact-seen-set',
    title: 'An exact set of seen URLs on disk instead of a Bloom filter',
    switchesOff: ['store-on-hot-path'],
    recognisedBy: [
      [
        words('rocksdb, leveldb, exact set, exact, key value, kv'),
        words('seen, seen set, visited, url'),
        words('exact, no false positive, instead of bloom, no bloom, disk, ssd, false positive'),
      ],
    ],
  },
  {
    id: 'politeness-tokens',
    title: 'A central service of tokens per host instead of owners of hosts',
    switchesOff: [
      'politeness-not-partitioned',
      'missing-problem-part:host-lanes',
      'missing-required-path:owner-path',
    ],
    recognisedBy: [
      [
        words('token, token bucket, token service, politeness service, rate limiter, permit'),
        words('per host, host, domain, per domain'),
        words('central, service, redis, shared, ask, before each fetch, atomic, {number}'),
      ],
    ],
  },
];
