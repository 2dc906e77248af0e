import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

/** 1 B pages a month; twice as many a second at peak. */
const AVERAGE_PAGES = 380;
const PEAK_FACTOR = 2;
const LINKS_PER_PAGE = 50;
/** HTML only. */
const PAGE_BYTES = 100_000;
/** The rest are visits to pages that we have. */
const SHARE_NEW = 0.7;
const HOST = words('host, domain, hostname, host name, site, host hash');
const URL = words('url, url hash, host, domain, hash, url key');

const ofPages = (perPage: number) => ({
  averageRequestsPerSecond: perPage * AVERAGE_PAGES,
  peakRequestsPerSecond: PEAK_FACTOR * perPage * AVERAGE_PAGES,
});

export const flows: FlowSpec[] = [
  flow({
    id: 'lease-urls',
    title: 'Lease due URLs',
    operation: 'read',
    isAsync: true,
    startsAt: ['computes-asynchronously'],
    ...ofPages(1),
    requestBytes: 100,
    responseBytes: 200,
    requirements: ['recrawl', 'politeness', 'durable-frontier', 'freshness'],
    entities: ['url'],
    lookedUpBy: HOST,
    ownedBy: HOST,
  }),
  flow({
    id: 'fetch',
    title: 'Fetch page',
    operation: 'write',
    isAsync: true,
    startsAt: ['computes-asynchronously'],
    ...ofPages(1),
    requestBytes: PAGE_BYTES,
    responseBytes: 200,
    storedBytes: PAGE_BYTES,
    freshnessTargetSeconds: 3_600,
    availabilityTarget: 0.99,
    requirements: ['fetch-pages', 'store-content', 'crawl-rate', 'crawl-availability', 'isolation'],
    entities: ['content'],
    ownedBy: HOST,
    handlesUntrusted: true,
  }),
  flow({
    id: 'resolve-host',
    title: 'Resolve host name',
    operation: 'read',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(1),
    requestBytes: 100,
    responseBytes: 200,
    requirements: ['fetch-pages'],
    entities: ['host-address'],
    lookedUpBy: HOST,
  }),
  flow({
    id: 'check-robots',
    title: 'Check rules of the host',
    operation: 'read',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(1),
    requestBytes: 100,
    responseBytes: 2_000,
    freshnessTargetSeconds: 86_400,
    requirements: ['politeness'],
    entities: ['host'],
    lookedUpBy: HOST,
  }),
  flow({
    id: 'read-page',
    title: 'Read page to parse it',
    operation: 'read',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(1),
    requestBytes: 200,
    responseBytes: PAGE_BYTES,
    requirements: ['fetch-pages'],
    entities: ['content'],
    handlesUntrusted: true,
  }),
  flow({
    id: 'check-content',
    title: 'Check for a copy of the content',
    operation: 'write',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(1),
    requestBytes: 50,
    responseBytes: 20,
    storedBytes: 8,
    requirements: ['no-duplicates'],
    entities: ['fingerprint'],
  }),
  flow({
    id: 'check-links',
    title: 'Check for seen URLs',
    operation: 'read',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(LINKS_PER_PAGE),
    requestBytes: 100,
    responseBytes: 10,
    requirements: ['no-duplicates', 'trap-safe'],
    entities: ['seen-url'],
    lookedUpBy: URL,
  }),
  flow({
    id: 'update-frontier',
    title: 'Frontier operation',
    operation: 'write',
    isAsync: true,
    causedBy: 'fetch',
    // About half of the links change something: a URL that is new, or one that gains in priority.
    averageRequestsPerSecond: 10_000,
    peakRequestsPerSecond: 20_000,
    requestBytes: 200,
    responseBytes: 0,
    // One in 25 adds a URL of 200 B; the others change a record that is there.
    storedBytes: 8,
    freshnessTargetSeconds: 300,
    requirements: ['follow-links', 'durable-frontier', 'recrawl'],
    entities: ['url'],
  }),
  flow({
    id: 'publish-page',
    title: 'Page for the index',
    operation: 'write',
    isAsync: true,
    causedBy: 'fetch',
    ...ofPages(SHARE_NEW),
    requestBytes: 10_000,
    responseBytes: 0,
    freshnessTargetSeconds: 3_600,
    requirements: ['store-content'],
  }),
];
