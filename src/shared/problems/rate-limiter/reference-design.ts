import type { Design } from '../../design/schema';
import { component, connection, frame, recordsById, REPEATABLE } from '../reference-parts';

export const REGION = 'region';
const MAX_WAIT_FOR_COUNTERS_MS = 10;

/** What every design of this problem says of its gateways, rule service and calls, however it counts. */
export const GATEWAY = {
  onFailure: 'fail-open',
  timeoutMs: MAX_WAIT_FOR_COUNTERS_MS,
  zones: 3,
  tier: 'm5.2xlarge',
} as const;
export const RULE_SERVICE = {
  replicas: 3,
  zones: 3,
  tier: 't3.medium',
  state: 'none',
  hasAuth: true,
} as const;
export const COUNT = {
  timeoutMs: MAX_WAIT_FOR_COUNTERS_MS,
  criticality: 'soft',
  hasCircuitBreaker: true,
  isAtomic: true,
  isEncrypted: true,
} as const;
export const POLL = {
  protocol: 'https',
  timeoutMs: 1_000,
  pollSeconds: 10,
  isIdempotent: true,
  isEncrypted: true,
} as const;
export const FROM_BALANCER = {
  protocol: 'https',
  isEncrypted: true,
  timeoutMs: 1_000,
  isIdempotent: true,
} as const;

const components = recordsById(
  component('callers', 'web-client', 'API callers', [0, 1], null),
  component('owners', 'web-client', 'Rule owners', [0, 2], null),
  component('balancer', 'load-balancer', 'Load balancer', [1, 1], REGION, {
    algorithm: 'least-connections',
    hasHealthCheck: true,
    terminatesTls: true,
    zones: 3,
  }),
  component('gateways', 'rate-limiter', 'Gateways', [2, 1], REGION, {
    ...GATEWAY,
    limitAlgorithm: 'sliding-window-counter',
    replicas: 21,
    notes:
      'Token bucket where bursts are allowed. When the counters do not answer, each gateway goes on with a local limit of a twentieth; rules for login and payment refuse instead. Keeps the last rules it has seen.',
  }),
  component('counters', 'cache', 'Counters', [3, 0], REGION, {
    role: 'primary',
    shards: 3,
    partitioning: 'ring',
    replicas: 2,
    zones: 3,
    memoryGb: 6,
    ttlSeconds: 120,
    acceptsLoss: true,
    holds: ['counter'],
    notes:
      'One script raises the three counters of a request and sets their expiry; a hash tag keeps them in one slot. Losing them forgives one window.',
  }),
  component('api-servers', 'service', 'API servers', [3, 1], REGION, {
    replicas: 21,
    zones: 3,
    tier: 'm5.2xlarge',
    state: 'none',
    hasAuth: true,
    hasShedPlan: true,
  }),
  component('rule-service', 'service', 'Rule service', [2, 2], REGION, {
    ...RULE_SERVICE,
    pool: 5,
    notes: 'Each rule is tried in shadow mode and on one gateway before all get it.',
  }),
  component('rule-store', 'sql-database', 'Rules', [3, 2], REGION, {
    tier: 'db.t3.small',
    standby: 'sync',
    zones: 2,
    isManaged: true,
    hasBackup: true,
    isEncrypted: true,
    maxConnections: 100,
    keyKind: 'uuid',
    conflictRule: 'version-check',
    holds: ['rule', 'override'],
  }),
  component('monitoring', 'monitoring', 'Monitoring', [2, 0], REGION, {
    hasAlarms: true,
    replicas: 2,
    zones: 2,
    notes: 'Alarms on the share of refused and of undecided requests by rule.',
  }),
);

const connections = recordsById(
  connection('callers', 'balancer', ['check'], {
    properties: { protocol: 'https', isEncrypted: true },
  }),
  connection('owners', 'balancer', ['change-rule'], {
    operation: 'write',
    properties: { protocol: 'https', isEncrypted: true },
  }),
  connection('balancer', 'gateways', ['check'], {
    properties: FROM_BALANCER,
  }),
  connection('balancer', 'rule-service', ['change-rule'], {
    operation: 'write',
    label: 'changes',
    properties: FROM_BALANCER,
  }),
  connection('gateways', 'counters', ['check', 'timed-check'], {
    operation: 'write',
    label: 'count',
    properties: { protocol: 'redis', ...COUNT },
  }),
  connection('gateways', 'api-servers', ['check'], {
    label: 'allowed',
    properties: {
      protocol: 'https',
      timeoutMs: 1_000,
      probabilityPercent: 98,
      isEncrypted: true,
    },
  }),
  connection('gateways', 'rule-service', ['fetch-rules'], {
    operation: 'read',
    label: 'rules',
    properties: POLL,
  }),
  connection('rule-service', 'rule-store', ['fetch-rules', 'change-rule'], {
    properties: {
      protocol: 'sql',
      timeoutMs: 200,
      isAtomic: true,
      ...REPEATABLE,
    },
  }),
  connection('gateways', 'monitoring', ['check'], {
    mode: 'async',
    operation: 'write',
    label: 'decisions',
    properties: { isEncrypted: true, acceptsLoss: true },
  }),
);

/**
 * Every request passes a gateway that raises its counters in one shared store, in one step, and goes on within ten
 * milliseconds whatever the store does.
 */
export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [3, 2])),
  components,
  connections,
};
