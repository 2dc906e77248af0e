import type { Properties } from '../../design/schema';
import { connection } from '../reference-parts';

/** What the reference design and its alternatives have in common; each has a grid of its own. */

export const REGION = 'region';
/** Flows that enter at a browser; clicks start inside, at the service. */
export const FROM_CLIENTS = ['redirect', 'create', 'view-statistics'];

export const BALANCER = {
  algorithm: 'least-connections',
  terminatesTls: true,
  zones: 3,
} as const satisfies Properties;

export const LIMITER = {
  limitAlgorithm: 'token-bucket',
  limitRequestsPerSecond: 400,
  onFailure: 'fail-open',
  timeoutMs: 10,
  replicas: 3,
  zones: 3,
  tier: 'm5.large',
} as const satisfies Properties;

export const LINK_SERVICE = {
  replicas: 12,
  zones: 3,
  tier: 'm5.xlarge',
  state: 'none',
  hasAuth: true,
  hasShedPlan: true,
} as const satisfies Properties;

/** One primary with a standby in another zone, for five years of links. */
export const RELATIONAL_STORE = {
  tier: 'db.r5.2xlarge',
  standby: 'sync',
  zones: 2,
  isManaged: true,
  hasBackup: true,
  isEncrypted: true,
  maxConnections: 200,
  keyKind: 'range-blocks',
  retentionDays: 1_826,
} as const satisfies Properties;

export const NUMBER_BLOCKS = {
  scheme: 'range-blocks',
  replicas: 3,
  zones: 3,
  tier: 't3.small',
} as const satisfies Properties;

/** Redirects go straight to the service, everything else by way of the limiter. */
export const toLinkService = [
  connection('balancer', 'link-service', ['redirect'], {
    operation: 'read',
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
  }),
  connection('balancer', 'create-limiter', ['create', 'view-statistics'], {
    label: 'API',
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 10, isIdempotent: true },
  }),
  connection('create-limiter', 'link-service', ['create', 'view-statistics'], {
    properties: { protocol: 'https', isEncrypted: true, timeoutMs: 500, isIdempotent: true },
  }),
];
