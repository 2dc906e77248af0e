import type { Alternative, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CACHE, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';
import { words } from '../words';

export const requiredPaths: RequiredPath[] = [
  {
    id: 'redirect-path',
    title: 'Redirect reads',
    flow: 'redirect',
    requirements: ['redirect'],
    anyOf: [
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORE],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, CACHE, STORE],
    ],
    why: 'Opening a short link must reach the place where its long URL is kept.',
    fix: 'Connect client, load balancer and service to a store that finds a link by its code; put a cache beside it if the load asks for one.',
    weight: 3,
  },
  {
    id: 'create-path',
    title: 'Link creation',
    flow: 'create',
    requirements: ['create-link', 'durable-links'],
    anyOf: [[CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, STORE]],
    why: 'A link that was confirmed must be on disk, or it is gone with the next restart.',
    fix: 'Let the service write the link to a durable store before it answers.',
    weight: 3,
  },
  {
    id: 'unique-codes-path',
    title: 'Source of unique codes',
    flow: 'create',
    requirements: ['unique-codes'],
    anyOf: [
      [SERVICE, hop('id generator', [['unique-ids']], { mode: 'any' })],
      [SERVICE, hop('coordination service', [['coordination']], { mode: 'any' })],
      [SERVICE, hop('store with transactions', [['durable', 'transactions']])],
    ],
    why: 'Two servers that make codes on their own sooner or later make the same one.',
    fix: 'Give each server its own block of numbers, or draw random codes and insert them only if absent; say which in a decision.',
    weight: 2,
  },
  {
    id: 'click-path',
    title: 'Click statistics',
    flow: 'click',
    requirements: ['click-statistics'],
    anyOf: [
      [
        SERVICE,
        BUFFER,
        hop('aggregator', [['computes-asynchronously'], ['computes-in-batches'], ['computes']], {
          mode: 'async',
        }),
        hop('store of counts', [['durable']], { mode: 'any' }),
      ],
      [
        hop('edge or balancer log', [['edge-cache'], ['balances']]),
        hop('log storage', [['durable-blobs'], ['durable-buffer']], { mode: 'any' }),
        hop('aggregator', [['computes-in-batches'], ['computes-asynchronously']], { mode: 'any' }),
        hop('store of counts', [['durable']], { mode: 'any' }),
      ],
    ],
    why: 'Counting inside the redirect makes every click wait for a write and lets statistics take redirects down.',
    fix: 'Drop each click into a durable buffer and let a worker add them up by the hour.',
    weight: 2,
  },
];

export const alternatives: Alternative[] = [
  {
    id: 'edge-cache',
    title: 'Redirects cached at the edge for a short time instead of in a cache of our own',
    switchesOff: ['no-cache-on-read-heavy'],
    recognisedBy: [
      [
        ['edge', 'cdn', 'edge cache'],
        ['max age', 'short ttl', 'seconds', 'cache control', '{number} s', '{number} second'],
      ],
    ],
  },
  {
    id: 'no-cache',
    title: 'A key-value store with flat latency and no cache',
    switchesOff: ['no-cache-on-read-heavy'],
    recognisedBy: [
      [
        words(
          'no cache, without cache, skip cache, cache is not needed, do not need cache',
          'no need for cache',
        ),
      ],
    ],
  },
  {
    id: 'local-cache',
    title: 'A cache inside each server, with requests routed by a hash of the code',
    switchesOff: ['no-cache-on-read-heavy', 'local-state-behind-lb'],
    recognisedBy: [
      [
        ['in process', 'local cache', 'in memory', 'local lru'],
        ['hash', 'consistent hash', 'hash routing', 'route'],
      ],
    ],
  },
  {
    id: 'random-codes',
    title: 'Random codes, inserted only if absent',
    switchesOff: ['missing-required-path:unique-codes-path'],
    recognisedBy: [
      [
        ['random', 'random code', 'random id'],
        words(
          'insert if absent, if absent, if not exist, conditional, retry, unique index',
          'unique constraint, collision, collide',
        ),
      ],
    ],
  },
  {
    id: 'key-pool',
    title: 'A pool of codes made beforehand',
    switchesOff: ['missing-required-path:unique-codes-path'],
    recognisedBy: [
      [
        words(
          'key pool, pre generated, pregenerated, pre generate, key generation service, kgs',
          'pool of code, pool of key',
        ),
      ],
    ],
  },
  {
    id: 'snowflake-codes',
    title: 'Time-ordered ids with a worker number in them',
    switchesOff: ['missing-required-path:unique-codes-path'],
    recognisedBy: [
      [
        ['snowflake', 'worker id', 'machine id', 'node id'],
        ['bit', 'code', 'id', 'timestamp'],
      ],
    ],
  },
  {
    id: 'dedupe-by-hash',
    title: 'One code per long URL, found by its hash',
    switchesOff: ['missing-required-path:unique-codes-path'],
    recognisedBy: [
      [
        ['hash', 'sha', 'md5'],
        ['dedupe', 'deduplicate', 'same url', 'same code', 'same long url'],
        ['collision', 'collide', 'check', 'retry', 'unique'],
      ],
    ],
  },
  {
    id: 'one-primary',
    title: 'One relational primary with replicas while the data fits one machine',
    switchesOff: ['storage-outgrows-node'],
    recognisedBy: [
      [
        words(
          'single primary, one primary, one node, single node, one machine, single postgres',
          'one postgres, one database, single database',
        ),
        ['until', 'fit', 'month', 'year', 'tb', 'shard later', 'enough', '{number}'],
      ],
    ],
  },
];
