import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

const AVERAGE_CREATES = 38;
const AVERAGE_REDIRECTS = 3_802;
const CODE = words('code, short code, short url, short, slug, alias, key, hash, id');

export const flows: FlowSpec[] = [
  flow({
    id: 'redirect',
    title: 'Redirect',
    operation: 'read',
    averageRequestsPerSecond: AVERAGE_REDIRECTS,
    peakRequestsPerSecond: 19_000,
    requestBytes: 200,
    responseBytes: 500,
    popularity: { keys: 6e9, zipfExponent: 1, itemBytes: 500 },
    latencyTarget: { percentile: 0.99, ms: 100 },
    availabilityTarget: 0.9999,
    requirements: ['redirect', 'redirect-latency', 'redirect-availability'],
    entities: ['url'],
    lookedUpBy: CODE,
  }),
  flow({
    id: 'create',
    title: 'Create link',
    operation: 'write',
    averageRequestsPerSecond: AVERAGE_CREATES,
    peakRequestsPerSecond: 190,
    requestBytes: 500,
    responseBytes: 200,
    storedBytes: 500,
    availabilityTarget: 0.999,
    requirements: [
      'create-link',
      'create-availability',
      'unique-codes',
      'durable-links',
      'abuse-control',
    ],
    entities: ['url'],
  }),
  flow({
    id: 'click',
    title: 'Click event',
    operation: 'write',
    isAsync: true,
    causedBy: 'redirect',
    averageRequestsPerSecond: AVERAGE_REDIRECTS,
    peakRequestsPerSecond: 19_000,
    requestBytes: 100,
    responseBytes: 0,
    storedBytes: 100,
    freshnessTargetSeconds: 300,
    requirements: ['click-statistics', 'statistics-lag'],
    entities: ['click-rollup'],
    isEphemeral: true,
  }),
  flow({
    id: 'view-statistics',
    title: 'View statistics',
    operation: 'read',
    averageRequestsPerSecond: 1,
    peakRequestsPerSecond: 10,
    requestBytes: 200,
    responseBytes: 5_000,
    requirements: ['click-statistics'],
    entities: ['click-rollup'],
    lookedUpBy: CODE,
  }),
];
