import type { Properties } from '../../design/schema';

/** What the designs of this problem say alike of one part, whatever else is different about it. */

export const REGION = 'region';

export const BALANCER = {
  algorithm: 'least-connections',
  hasHealthCheck: true,
  terminatesTls: true,
  zones: 3,
} satisfies Properties;

export const LIMITER = {
  limitAlgorithm: 'token-bucket',
  onFailure: 'fail-open',
  timeoutMs: 10,
  replicas: 3,
  zones: 3,
  tier: 'm5.large',
} satisfies Properties;

export const CHANGE_TOPICS = {
  replicas: 3,
  zones: 3,
  replicationFactor: 3,
  isDurable: true,
  ordering: 'key',
  maxAttempts: 5,
  hasDeadLetterQueue: true,
  hasLagAlarm: true,
  retentionDays: 1,
  isEncrypted: true,
} satisfies Properties;

export const GATEWAYS = {
  replicas: 102,
  zones: 3,
  tier: 'm5.xlarge',
  connectionsPerReplica: 50_000,
  hasAuth: true,
  hasReconnectJitter: true,
  hasShedPlan: true,
} satisfies Properties;

export const BLOCK_STORE = {
  dataIsImmutable: true,
  hasVersioning: true,
  hasLifecycle: true,
  isEncrypted: true,
  holds: ['block-content'],
} satisfies Properties;

export const METADATA_SERVICE = {
  replicas: 6,
  zones: 3,
  tier: 'm5.2xlarge',
  state: 'none',
  hasAuth: true,
  hasShedPlan: true,
} satisfies Properties;

export const METADATA = {
  isManaged: true,
  hasBackup: true,
  hasOutbox: true,
  isEncrypted: true,
  standby: 'sync',
  conflictRule: 'keep-both',
  holds: ['namespace', 'file', 'revision', 'block', 'journal', 'permission', 'device'],
} satisfies Properties;

export const SWEEP = {
  replicas: 3,
  zones: 3,
  tier: 'm5.large',
  jobSeconds: 0.01,
  isIdempotent: true,
} satisfies Properties;
