import type { PathHop, RequiredPath } from '../pack';
import { hop } from '../path-parts';

const CONSUMES: PathHop['anyOf'] = [['computes-asynchronously'], ['computes-in-batches']];
const WORKS: PathHop['anyOf'] = [...CONSUMES, ['computes']];
const FRONTIER = hop('frontier', [['durable-buffer'], ['durable', 'key-lookup']], { mode: 'any' });
const LANE = hop('frontier', [['durable-buffer']], { mode: 'any' });
const FETCHERS = hop('fetchers', WORKS, { mode: 'any' });
/** They ask the frontier for work themselves, so no line leads from there to them. */
const ASKING_FETCHERS = hop('fetchers', CONSUMES, { mode: 'any' });
const PARSERS = hop('parsers', WORKS, { mode: 'any' });
const PAGES = hop('page store', [['durable-blobs']], { mode: 'any' });
const EVENTS = hop('buffer of fetched pages', [['durable-buffer'], ['storage-events']], {
  mode: 'any',
});
const NAME_CACHE = hop('cache of host names', [['fast-lookup']]);
const INDEX_FEED = hop('feed of the index', [['durable-buffer'], ['durable-blobs']], {
  mode: 'any',
});
const INDEXER = hop('index builder', WORKS, { mode: 'async' });
/** In memory or on disk: what was seen before. */
const SEEN: PathHop['anyOf'] = [['fast-lookup'], ['key-lookup']];

/**
 * From the frontier to the parsers. Two steps of work in a row, fed by what waits to be fetched, are what makes a crawler;
 * a single worker behind a queue is not one.
 */
const WAYS_TO_PARSERS: readonly (readonly PathHop[])[] = [
  [FRONTIER, FETCHERS, EVENTS, PARSERS],
  [FRONTIER, FETCHERS, PAGES, EVENTS, PARSERS],
  [FRONTIER, FETCHERS, PAGES, PARSERS],
  [FRONTIER, FETCHERS, PARSERS],
  [ASKING_FETCHERS, EVENTS, PARSERS],
  [ASKING_FETCHERS, PAGES, EVENTS, PARSERS],
];

function fromParsersTo(...hops: readonly PathHop[]): PathHop[][] {
  return WAYS_TO_PARSERS.map((way) => [...way, ...hops]);
}

function fromFetchersTo(...hops: readonly PathHop[]): PathHop[][] {
  return [
    [FRONTIER, FETCHERS, ...hops],
    [ASKING_FETCHERS, ...hops],
  ];
}

export const requiredPaths: RequiredPath[] = [
  {
    id: 'fetch-path',
    title: 'From the frontier to the page store',
    flow: 'fetch',
    requirements: ['fetch-pages', 'store-content', 'durable-frontier'],
    anyOf: [
      [FRONTIER, FETCHERS, PAGES],
      [hop('fetchers', CONSUMES), PAGES],
    ],
    why: 'The frontier decides what is fetched next and when a host may be asked again; losing it means to begin anew.',
    fix: 'Let fetchers take due URLs from a durable frontier with a lane for each host, and write pages to object storage.',
    weight: 2,
  },
  {
    id: 'lease-path',
    title: 'Due URLs are leased',
    flow: 'lease-urls',
    requirements: ['politeness', 'durable-frontier'],
    anyOf: [
      [hop('scheduler or fetcher', CONSUMES), FRONTIER],
      [hop('frontier service', [['computes']]), FRONTIER],
      [hop('scheduler', CONSUMES), hop('checkpoints of the frontier', [['durable-blobs']])],
      [LANE, FETCHERS],
    ],
    why: 'A URL that is taken away for good is lost when its worker dies; one that is only leased comes back.',
    fix: 'Let one owner for each host lease the next due URLs from the frontier for a limited time.',
    weight: 1,
  },
  {
    id: 'owner-path',
    title: 'One decides when a host is asked',
    flow: 'lease-urls',
    requirements: ['politeness'],
    anyOf: [
      [hop('scheduler or fetcher', WORKS), hop('owners of hosts', [['coordination']])],
      [hop('scheduler or fetcher', WORKS), hop('tokens of hosts', [['fast-lookup'], ['limits']])],
      [hop('scheduler or fetcher', WORKS), { ...FRONTIER, name: 'lanes of hosts' }],
      [hop('scheduler', CONSUMES), hop('checkpoints of the frontier', [['durable-blobs']])],
      [LANE, FETCHERS],
    ],
    why: 'Two workers that ask the same host do not know of each other, and together they are too fast.',
    fix: 'Give each host one owner by a hash of its name, or let whoever fetches take a token of the host first.',
    weight: 1,
  },
  {
    id: 'web-path',
    title: 'Pages come from the web',
    flow: 'fetch',
    requirements: ['fetch-pages'],
    anyOf: [
      ...fromFetchersTo(hop('web sites', [['outside-our-control']])),
      // Not everybody draws what lies outside.
      ...fromFetchersTo(PAGES),
    ],
    why: 'Web sites are slow, fail, and are not ours: what calls them needs a time-out and a way to give up.',
    fix: 'Let fetchers ask the sites themselves and write what they get to the page store.',
    weight: 1,
  },
  {
    id: 'host-name-path',
    title: 'Host names from a cache',
    flow: 'resolve-host',
    requirements: ['fetch-pages'],
    anyOf: [
      ...fromFetchersTo(NAME_CACHE, hop('name servers', [['outside-our-control']])),
      ...fromFetchersTo(NAME_CACHE),
    ],
    why: 'Without a cache a lookup for every page takes as long as many of the fetches, and strains name servers that are not ours.',
    fix: 'Put a cache of host names between the fetchers and the name servers.',
    weight: 1,
  },
  {
    id: 'robots-path',
    title: 'Rules of a host before each fetch',
    flow: 'check-robots',
    requirements: ['politeness'],
    anyOf: [
      ...fromFetchersTo(hop('cache of host rules', [['fast-lookup']])),
      ...fromFetchersTo(hop('host rules', [['key-lookup']])),
    ],
    why: 'A crawler that ignores robots.txt or hurries a host is blocked, and rightly so.',
    fix: 'Keep robots.txt, delay and errors of each host where fetchers find them, in a cache for up to a day.',
    weight: 2,
  },
  {
    id: 'parse-path',
    title: 'Fetched pages are parsed',
    flow: 'fetch',
    requirements: ['follow-links'],
    anyOf: WAYS_TO_PARSERS.map((way) => [...way]),
    why: 'Parsing needs processors and meets hostile pages, fetching waits for the network: one must not stop the other.',
    fix: 'Announce each stored page in a buffer from which parsers of their own take it.',
    weight: 3,
  },
  {
    id: 'seen-path',
    title: 'Seen URLs are left out',
    flow: 'check-links',
    requirements: ['no-duplicates', 'trap-safe'],
    anyOf: fromParsersTo(hop('seen URLs', SEEN, { mode: 'any' })),
    why: 'Nine of ten links lead to pages that we know; without a check the crawl goes round in circles.',
    fix: 'Bring URLs into one form and look them up in a Bloom filter, or in an exact set, before they go on from the parsers.',
    weight: 2,
  },
  {
    id: 'loop-path',
    title: 'New URLs get back to the frontier',
    flow: 'update-frontier',
    requirements: ['follow-links', 'durable-frontier'],
    anyOf: [
      ...fromParsersTo(FRONTIER),
      ...fromParsersTo(
        hop('buffer of URLs', [['durable-buffer']], { mode: 'any' }),
        hop('frontier writer', WORKS, { mode: 'async' }),
        FRONTIER,
      ),
      // One worker that fetches and parses gives its links back to the lane that it takes from.
      [LANE, FETCHERS, LANE, FETCHERS],
    ],
    why: 'The crawl lives on the links that it finds: if they do not reach the frontier it ends with the seeds.',
    fix: 'Write links that are new, and changes of priority, back to the frontier, by way of a buffer keyed by host.',
    weight: 3,
  },
  {
    id: 'content-path',
    title: 'Copies of content are noticed',
    flow: 'check-content',
    requirements: ['no-duplicates'],
    anyOf: fromParsersTo(hop('fingerprints', SEEN, { mode: 'any' })),
    why: 'About a third of the web is there more than once, under other addresses.',
    fix: 'Keep a fingerprint of each page and compare before it goes to the index; a similarity hash finds near copies.',
    weight: 1,
  },
  {
    id: 'index-path',
    title: 'Pages for the index',
    flow: 'publish-page',
    requirements: ['store-content'],
    anyOf: [...fromParsersTo(INDEX_FEED, INDEXER), ...fromParsersTo(INDEX_FEED)],
    why: 'Whoever builds the index works at a pace of its own, and wants to read again after a mistake.',
    fix: 'Put parsed pages into a durable buffer that the index reads from.',
    weight: 1,
  },
];
