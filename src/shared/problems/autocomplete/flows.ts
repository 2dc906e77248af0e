import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

/** 10 M people with 10 searches a day and, after debouncing, 6 requests for each; three times as many at peak. */
const AVERAGE_SUGGESTS = 6_944;
const AVERAGE_SEARCHES = 1_157;
const PEAK_FACTOR = 3;
/** What trended is built into the index every ten minutes. */
const BUILDS_PER_SECOND = 1 / 600;
/** Rows for 5 M phrases of 20 characters that share 60 % of their prefixes. */
const PREFIXES = 4e7;
/** A tenth of the index of 4.2 GB changes between two builds, at most. */
const INDEX_CHANGE_BYTES = 4.2e8;

export const flows: FlowSpec[] = [
  flow({
    id: 'suggest',
    title: 'Suggest',
    operation: 'read',
    averageRequestsPerSecond: AVERAGE_SUGGESTS,
    peakRequestsPerSecond: PEAK_FACTOR * AVERAGE_SUGGESTS,
    requestBytes: 200,
    responseBytes: 1_000,
    popularity: { keys: PREFIXES, zipfExponent: 1, itemBytes: 1_000 },
    latencyTarget: { percentile: 0.99, ms: 100 },
    freshnessTargetSeconds: 900,
    availabilityTarget: 0.999,
    requirements: ['suggest', 'ranked', 'suggest-latency', 'suggest-availability', 'cacheable'],
    entities: ['prefix'],
    lookedUpBy: words('prefix, locale, first letters, first characters, key, range of prefixes'),
  }),
  flow({
    id: 'search-event',
    title: 'Search event',
    operation: 'write',
    isAsync: true,
    averageRequestsPerSecond: AVERAGE_SEARCHES,
    peakRequestsPerSecond: PEAK_FACTOR * AVERAGE_SEARCHES,
    requestBytes: 50,
    responseBytes: 0,
    storedBytes: 50,
    freshnessTargetSeconds: 300,
    requirements: ['learn-from-searches', 'trending', 'privacy'],
    entities: ['phrase-count'],
    isEphemeral: true,
  }),
  flow({
    id: 'collect-counts',
    title: 'Counts for the index',
    operation: 'read',
    isAsync: true,
    startsAt: ['computes-in-batches'],
    averageRequestsPerSecond: BUILDS_PER_SECOND,
    peakRequestsPerSecond: BUILDS_PER_SECOND,
    requestBytes: 200,
    responseBytes: 1e8,
    requirements: ['learn-from-searches', 'ranked'],
    entities: ['phrase-count'],
  }),
  flow({
    id: 'filter-terms',
    title: 'Blocked terms for the index',
    operation: 'read',
    isAsync: true,
    startsAt: ['computes-in-batches'],
    averageRequestsPerSecond: BUILDS_PER_SECOND,
    peakRequestsPerSecond: BUILDS_PER_SECOND,
    requestBytes: 200,
    responseBytes: 1e6,
    requirements: ['filtered'],
    entities: ['blocked-term'],
  }),
  flow({
    id: 'publish-index',
    title: 'Publish index',
    operation: 'write',
    isAsync: true,
    startsAt: ['computes-in-batches'],
    averageRequestsPerSecond: BUILDS_PER_SECOND,
    peakRequestsPerSecond: BUILDS_PER_SECOND,
    requestBytes: INDEX_CHANGE_BYTES,
    responseBytes: 0,
    storedBytes: INDEX_CHANGE_BYTES,
    freshnessTargetSeconds: 900,
    requirements: ['fresh-ranking', 'safe-publish', 'trending'],
    entities: ['index-version'],
  }),
  flow({
    id: 'block-term',
    title: 'Block a term',
    operation: 'write',
    averageRequestsPerSecond: 0.01,
    peakRequestsPerSecond: 1,
    requestBytes: 200,
    responseBytes: 100,
    storedBytes: 200,
    requirements: ['filtered'],
    entities: ['blocked-term'],
  }),
];
