import { choice, count, flag, quantity, text } from './property';

/** Properties that kinds of several families share. Defaults are modest: one replica, one zone, nothing protected. */

export const replicas = count(
  ['replicas', 'Replicas', 'Capacity'],
  { min: 1, max: 100_000, default: 1 },
  'How many identical instances run. One instance is a single point of failure unless the provider runs it for you.',
);

export const zones = count(
  ['zones', 'Zones', 'Resilience'],
  { min: 1, max: 10, default: 1 },
  'Over how many availability zones the instances are spread. A zone fails as a whole; frames on the canvas win over this number.',
);

export const regions = count(
  ['regions', 'Regions', 'Resilience'],
  { min: 1, max: 30, default: 1 },
  'In how many regions it runs, each able to serve on its own. Copies in other regions lag behind; frames on the canvas win over this number.',
);

const COMPUTE_TIERS = [
  't3.micro',
  't3.small',
  't3.medium',
  'm5.large',
  'm5.xlarge',
  'm5.2xlarge',
  'c5.4xlarge',
] as const;
export type ComputeTier = (typeof COMPUTE_TIERS)[number];

const DATABASE_TIERS = [
  'db.t3.micro',
  'db.t3.small',
  'db.m5.large',
  'db.r5.xlarge',
  'db.r5.2xlarge',
] as const;
export type DatabaseTier = (typeof DATABASE_TIERS)[number];

function tierOptions(tiers: readonly string[]) {
  return Object.fromEntries(tiers.map((tier) => [tier, tier]));
}

export const tier = choice(
  ['tier', 'Machine', 'Capacity'],
  tierOptions(COMPUTE_TIERS),
  'm5.large',
  'The size of one instance. It sets how many requests it can serve and what it costs.',
);

export const databaseTier = choice(
  ['tier', 'Machine', 'Capacity'],
  tierOptions(DATABASE_TIERS),
  'db.m5.large',
  'The size of one database instance. It sets how many queries a second it can serve and what it costs.',
);

export const autoscale = flag(
  ['autoscale', 'Scales by itself', 'Capacity'],
  false,
  'Instances are added and removed with the load. It reacts in minutes, so a sudden peak still needs headroom.',
);

export const isManaged = flag(
  ['isManaged', 'Managed by the provider', 'Resilience'],
  false,
  'The cloud provider runs it across zones and replaces failed parts. You pay more and trust its availability figure.',
);

export const state = choice(
  ['state', 'State', 'Behaviour'],
  { none: 'None', local: 'On the instance', shared: 'In a shared store' },
  'none',
  'Where data between two requests lives. State on the instance ties a user to it and is lost with it.',
);

export const hasAuth = flag(
  ['hasAuth', 'Checks who is calling', 'Security'],
  false,
  'Verifies a session or token and what the caller may do before work is done.',
);

export const jobSeconds = quantity(
  ['jobSeconds', 'Time per job', 'Capacity'],
  { unit: 's', max: 604_800 },
  'How long one job keeps one instance busy. Together with the rate of jobs it says how many instances are needed.',
);

export const concurrency = count(
  ['concurrency', 'Jobs at once', 'Capacity'],
  { min: 1, max: 100_000 },
  'How many jobs one instance works on at the same time. Left empty it is one; work that mostly waits for others can be done many at once.',
);

export const networkGbps = quantity(
  ['networkGbps', 'Network', 'Capacity'],
  { unit: 'Gb/s', max: 10_000 },
  'What one instance can send and receive. Left empty it is what its machine can keep up.',
);

export const connectionsPerReplica = count(
  ['connectionsPerReplica', 'Connections per replica', 'Capacity'],
  { min: 1, max: 10_000_000 },
  'How many open client connections one instance may hold before new ones go elsewhere.',
);

export const pool = count(
  ['pool', 'Connection pool', 'Capacity'],
  { min: 1, max: 100_000 },
  'How many connections each instance may open to a database. Replicas times pool must stay below what the database accepts.',
);

export const maxConcurrency = count(
  ['maxConcurrency', 'Copies at once', 'Capacity'],
  { min: 1, max: 1_000_000 },
  'How many copies the provider runs at the same time; calls beyond that are refused. An account often starts with 1,000.',
);

export const maxRecipients = count(
  ['maxRecipients', 'Most recipients', 'Capacity'],
  { min: 1, max: 1_000_000_000 },
  'A write with more recipients than this is not copied to each of them; they fetch it when they read. Left empty every write is copied to all.',
);

export const hasShedPlan = flag(
  ['hasShedPlan', 'Sheds load when full', 'Resilience'],
  false,
  'When overloaded it turns away or simplifies the least important work at once, so that the rest stays fast.',
);

export const hasReconnectJitter = flag(
  ['hasReconnectJitter', 'Spreads reconnects', 'Resilience'],
  false,
  'Clients wait a random time before they reconnect, and a stopping instance drains slowly, so that a loss is no stampede.',
);

export const isEgressRestricted = flag(
  ['isEgressRestricted', 'Isolated from our network', 'Security'],
  false,
  'It may not reach private addresses. Needed where addresses or files come from strangers.',
);

export const isIdempotent = flag(
  ['isIdempotent', 'Safe to repeat', 'Behaviour'],
  false,
  'Doing the same job twice has the effect of doing it once, because a key is recorded with the result.',
);

export const isPublic = flag(
  ['isPublic', 'Reachable from the internet', 'Security'],
  false,
  'Anyone can open a connection to it. Data stores belong in a private network.',
);

export const isEncrypted = flag(
  ['isEncrypted', 'Encrypted at rest', 'Security'],
  null,
  'Files on disk are encrypted, so that a lost disk or backup reveals nothing.',
);

export const terminatesTls = flag(
  ['terminatesTls', 'Ends TLS', 'Security'],
  false,
  'Encrypted connections from clients end here; behind it traffic is plain or encrypted again.',
);

export const limitRequestsPerSecond = quantity(
  ['limitRequestsPerSecond', 'Limit', 'Behaviour'],
  { unit: '/s', max: 1_000_000_000 },
  'Requests above this rate are refused or delayed.',
);

export const timeoutMs = quantity(
  ['timeoutMs', 'Time-out', 'Resilience'],
  { unit: 'ms', max: 86_400_000 },
  'How long the caller waits for an answer before it gives up.',
);

export const acceptsStaleness = flag(
  ['acceptsStaleness', 'Old data is accepted', 'Data'],
  false,
  'Readers may see data that is a little old, or are served the old copy while the source is down. Say it where it is a decision.',
);

export const acceptsLoss = flag(
  ['acceptsLoss', 'Loss is accepted', 'Data'],
  false,
  'Losing some of these records does no harm: samples, counters that may be off, signals that soon expire.',
);

/** Of components and of connections. */
export const acceptedRisk = text(
  ['acceptedRisk', 'Accepted risk', 'Resilience'],
  4_000,
  'A weakness you know and accept: what can happen, why it is worth it, and when you would look again.',
);

const notes = text(
  ['notes', 'Notes', 'Behaviour'],
  4_000,
  'Anything the drawing does not show: why it is here, what you would change later.',
);

/** What every part of our own system has. */
export const COMMON = [acceptedRisk, notes] as const;
