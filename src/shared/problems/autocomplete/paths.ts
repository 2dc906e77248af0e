import type { Alternative, RequiredPath } from '../pack';
import { BALANCER, BUFFER, CLIENT, EDGE_IF_ANY, hop, SERVICE, STORE } from '../path-parts';
import { words } from '../words';

const INDEX = hop('index in memory', [['fast-lookup']]);
const COUNTER = hop('aggregator', [['computes-asynchronously'], ['computes-in-batches']], {
  mode: 'any',
});
const BUILDER = hop('index builder', [['computes-in-batches'], ['computes-asynchronously']]);
const COUNTS = hop('store of counts', [['durable'], ['durable-blobs']], { mode: 'any' });
const INDEX_FILES = hop('store of index versions', [['durable-blobs'], ['durable']], {
  mode: 'any',
});

export const requiredPaths: RequiredPath[] = [
  {
    id: 'suggest-path',
    title: 'Suggestions',
    flow: 'suggest',
    requirements: ['suggest', 'suggest-latency'],
    anyOf: [
      [CLIENT, EDGE_IF_ANY, BALANCER, INDEX],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, INDEX],
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, hop('completion search', [['query']])],
    ],
    why: 'Between two key presses there is no time to search: the best completions of each prefix must lie ready in memory.',
    fix: 'Connect client, edge cache and load balancer to servers that keep prefix and top completions in memory, with no database on the way.',
    weight: 3,
  },
  {
    id: 'search-event-path',
    title: 'Searches are counted',
    flow: 'search-event',
    requirements: ['learn-from-searches'],
    anyOf: [
      [CLIENT, EDGE_IF_ANY, BALANCER, SERVICE, BUFFER, COUNTER, COUNTS],
      [
        CLIENT,
        EDGE_IF_ANY,
        BALANCER,
        SERVICE,
        hop('log storage', [['durable-blobs']], { mode: 'any' }),
        COUNTER,
      ],
    ],
    why: 'What people search for is what ranks suggestions, and counting it inside the search would make every search wait.',
    fix: 'Send each finished search to a durable log and let a job add up phrases by the hour, with old counts fading.',
    weight: 2,
  },
  {
    id: 'build-path',
    title: 'The index is built from counts',
    flow: 'collect-counts',
    requirements: ['ranked', 'learn-from-searches'],
    anyOf: [[BUILDER, COUNTS]],
    why: 'An index that nobody builds anew shows last year’s favourites.',
    fix: 'Let a batch job read the counts and work out the best completions of each prefix.',
    weight: 1,
  },
  {
    id: 'publish-path',
    title: 'A new index reaches the servers',
    flow: 'publish-index',
    requirements: ['fresh-ranking', 'safe-publish'],
    anyOf: [
      [
        BUILDER,
        INDEX_FILES,
        hop('suggest servers', [['fast-lookup'], ['query'], ['computes']], { mode: 'any' }),
      ],
      [BUILDER, hop('prefixes in memory', [['fast-lookup'], ['query']], { mode: 'any' })],
    ],
    why: 'An index that is changed in place is broken while it changes, and there is nothing to go back to when the build was bad.',
    fix: 'Write each build to object storage as a version of its own; servers load it aside, check it and switch.',
    weight: 3,
  },
  {
    id: 'filter-path',
    title: 'Blocked terms are left out',
    flow: 'filter-terms',
    requirements: ['filtered'],
    anyOf: [[BUILDER, hop('store of blocked terms', [['durable'], ['durable-blobs']])]],
    why: 'A suggestion looks as if we had said it: offensive or private phrases must be gone before anyone sees them.',
    fix: 'Let the builder check every phrase against a list of blocked terms, and purge the edge when one is added.',
    weight: 1,
  },
  {
    id: 'block-path',
    title: 'Blocking a term',
    flow: 'block-term',
    requirements: ['filtered'],
    anyOf: [[CLIENT, BALANCER, SERVICE, STORE]],
    why: 'Someone must be able to take a phrase out today, without a release.',
    fix: 'Give the people in charge a small service that keeps the list in a durable store.',
    weight: 1,
  },
];

export const alternatives: Alternative[] = [
  {
    id: 'key-value-lookup',
    title:
      'Prefix and top completions in a key-value store or cache, one read of about two milliseconds',
    switchesOff: ['store-on-hot-path', 'missing-required-path:suggest-path'],
    recognisedBy: [
      [
        words(
          'redis, key value, kv, dynamodb, memcached, key value store, hash map in redis, sorted set',
        ),
        words('prefix, top k, top ten, completions, prefixes'),
        words('{number} ms, one read, single read, single get, one get, one lookup, single lookup'),
      ],
    ],
  },
  {
    id: 'completion-suggester',
    title: 'The completion suggester of a search engine, sized to stay in memory',
    switchesOff: ['store-on-hot-path', 'index-without-refresh-path'],
    recognisedBy: [
      [
        words('completion suggester, elasticsearch, opensearch, lucene, solr, search engine'),
        words('fst, in memory, suggester, heap, fits in memory, completion field'),
      ],
    ],
  },
  {
    id: 'in-process-index',
    title: 'The index inside each application server, without a tier of its own',
    switchesOff: ['missing-required-path:suggest-path', 'local-state-behind-lb'],
    recognisedBy: [
      [
        words(
          'in process, in each server, inside each server, in app memory, embedded, within the service',
        ),
        words('index, trie, map, fst, prefixes'),
      ],
    ],
  },
  {
    id: 'no-edge',
    title: 'No edge cache: servers with room to spare, and a cache in the client',
    switchesOff: ['static-content-no-cdn', 'no-cache-on-read-heavy'],
    recognisedBy: [
      [
        words(
          'no cdn, without cdn, no edge, without an edge, skip the cdn, without edge, no edge cache',
        ),
        words(
          'client cache, browser cache, headroom, rho, utilisation, utilization, half, enough, servers, %',
        ),
      ],
    ],
  },
  {
    id: 'stream-only',
    title: 'A stream alone: windows of counts update the index without a batch',
    switchesOff: [
      'missing-required-path:build-path',
      'missing-required-path:filter-path',
      'missing-required-path:publish-path',
    ],
    recognisedBy: [
      [
        words(
          'stream only, streaming only, flink, kafka streams, kappa, stream processor, stream processing',
        ),
        words(
          'window, sliding window, tumbling, no batch, without batch, continuously, incremental',
        ),
      ],
    ],
  },
];
