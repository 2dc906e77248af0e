import type { FlowSpec } from '../pack';
import { flow } from '../reference-parts';
import { words } from '../words';

const PEAK_REQUESTS = 100_000;
/** Assumed: the peak is three times the average. */
const PEAK_FACTOR = 3;
const GATEWAYS = 50;
const POLL_SECONDS = 10;
const CALLER = words(
  'key, caller, user, user id, customer, tenant, client, api key, ip, address, rule, rule key, counter key',
);

export const flows: FlowSpec[] = [
  flow({
    id: 'check',
    title: 'Request with its check',
    operation: 'write',
    averageRequestsPerSecond: PEAK_REQUESTS / PEAK_FACTOR,
    peakRequestsPerSecond: PEAK_REQUESTS,
    requestBytes: 200,
    responseBytes: 200,
    // With the servers behind it; the decision alone is promised below.
    availabilityTarget: 0.9995,
    requirements: [
      'decide',
      'same-limit-everywhere',
      'tell-caller',
      'decision-availability',
      'accuracy',
      'throughput',
    ],
    entities: ['counter'],
    lookedUpBy: CALLER,
  }),
  flow({
    id: 'timed-check',
    title: 'Decision at the gateway',
    operation: 'write',
    // Each gateway times one check a second.
    averageRequestsPerSecond: GATEWAYS,
    peakRequestsPerSecond: GATEWAYS,
    requestBytes: 200,
    responseBytes: 50,
    startsAt: ['limits'],
    // 5 ms for the check, and as much for the gateway's own work, which the model cannot take apart.
    latencyTarget: { percentile: 0.99, ms: 10 },
    availabilityTarget: 0.9999,
    requirements: ['added-latency', 'decision-availability', 'failure-policy'],
    entities: ['counter'],
    lookedUpBy: CALLER,
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
    entities: ['rule', 'override'],
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
    requirements: ['change-rules', 'plans', 'shadow-mode'],
    entities: ['rule', 'override'],
  }),
];
