import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';

const PEAK_REQUESTS = 100_000;
/** Assumed: the peak is three times the average. */
const PEAK_FACTOR = 3;
const GATEWAYS = 50;
const POLL_SECONDS = 10;

export const flows: FlowSpec[] = [
  flow({
    id: 'check',
    title: 'Request with its check',
    operation: 'write',
    averageRequestsPerSecond: PEAK_REQUESTS / PEAK_FACTOR,
    peakRequestsPerSecond: PEAK_REQUESTS,
    requestBytes: 200,
    responseBytes: 200,
    availabilityTarget: 0.9999,
    requirements: [
      'decide',
      'same-limit-everywhere',
      'tell-caller',
      'decision-availability',
      'accuracy',
    ],
  }),
  flow({
    id: 'timed-check',
    title: 'What a check adds',
    operation: 'write',
    // Each gateway times one check a second, from the moment it begins: the share of the 5 ms without the way to us.
    averageRequestsPerSecond: GATEWAYS,
    peakRequestsPerSecond: GATEWAYS,
    requestBytes: 200,
    responseBytes: 50,
    startsAt: ['limits'],
    latencyTarget: { percentile: 0.99, ms: 5 },
    availabilityTarget: 0.9999,
    requirements: ['added-latency', 'decision-availability'],
  }),
  flow({
    id: 'fetch-rules',
    title: 'Fetch rules',
    operation: 'read',
    isAsync: true,
    averageRequestsPerSecond: GATEWAYS / POLL_SECONDS,
    peakRequestsPerSecond: GATEWAYS / POLL_SECONDS,
    requestBytes: 200,
    responseBytes: 20_000,
    startsAt: ['limits'],
    freshnessTargetSeconds: 60,
    requirements: ['change-rules', 'rule-delay'],
  }),
  flow({
    id: 'change-rule',
    title: 'Change rule',
    operation: 'write',
    averageRequestsPerSecond: 0.01,
    peakRequestsPerSecond: 1,
    requestBytes: 1_000,
    responseBytes: 200,
    storedBytes: 1_000,
    requirements: ['change-rules'],
  }),
];
