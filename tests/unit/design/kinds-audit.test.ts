import { describe, expect, it } from 'vitest';
import { BOUNDARIES } from '#shared/design/kinds/boundaries';
import { KINDS, kindSpec, propertySpec } from '#shared/design/kinds/catalog';
import { CONNECTION_PROPERTIES, connectionDefaults } from '#shared/design/kinds/connections';
import type { Capability, ComponentKind, PropertySpec } from '#shared/design/kinds/kind';
import { EMPTY_DESIGN } from '#shared/design/schema';
import { addComponent, connect } from '#shared/design/edit';

/** What the rules and the model read, held against what the kinds have. */

type Kinds = readonly ComponentKind[];

const BALANCERS: Kinds = ['load-balancer', 'api-gateway', 'reverse-proxy'];
const SERVERS: Kinds = ['service', 'websocket-gateway', 'worker', 'scheduler', 'transcoder'];
const COMPUTE: Kinds = [...SERVERS, 'serverless-function'];
const PRIMARIES: Kinds = [
  ...(['document-store', 'graph-database'] as const),
  ...(['time-series-database', 'vector-database'] as const),
];
const CLUSTERS: Kinds = ['key-value-store', 'wide-column-store'];
const KEY_VALUE: Kinds = [...PRIMARIES, ...CLUSTERS];
const DATABASES: Kinds = ['sql-database', ...KEY_VALUE];
const STORES: Kinds = [...DATABASES, 'search-index', 'object-storage'];
const INDEXES: Kinds = ['in-memory-index', 'search-index'];
const BUFFERS: Kinds = ['queue', 'stream', 'pub-sub'];
const COORDINATION: Kinds = ['id-generator', 'coordination-service', 'service-registry'];
const OPERATIONS: Kinds = ['monitoring', 'log-pipeline', 'batch-pipeline'];
const PROVIDERS: Kinds = ['identity-provider', 'notification-provider', 'external-service'];
/** What runs on machines that somebody has to count. */
const COUNTED: Kinds = [
  ...[...BALANCERS, 'rate-limiter' as const, ...SERVERS, 'cache' as const, ...INDEXES],
  ...[...CLUSTERS, ...BUFFERS, ...COORDINATION, ...OPERATIONS],
];
const MACHINES: Kinds = [
  ...[...BALANCERS, 'rate-limiter' as const, ...SERVERS, ...INDEXES, ...DATABASES],
  ...[...BUFFERS, ...COORDINATION, ...OPERATIONS],
];

/** The words of the rules, the property that says it, and the kinds that must have it. */
const NAMED: readonly (readonly [words: string, property: string, kinds: Kinds])[] = [
  ['replicas', 'replicas', COUNTED],
  ['zones', 'zones', [...COUNTED, ...DATABASES]],
  ['regions', 'regions', [...COUNTED, ...STORES, 'serverless-function']],
  ['tier', 'tier', MACHINES],
  ['autoscale', 'autoscale', [...COMPUTE, 'reverse-proxy', 'rate-limiter', 'batch-pipeline']],
  ['managed', 'isManaged', [...COUNTED, ...STORES, ...COMPUTE, 'dns', 'cdn', 'waf']],
  [
    'state',
    'state',
    ['service', 'websocket-gateway', 'worker', 'scheduler', 'serverless-function'],
  ],
  ['public', 'isPublic', [...STORES, ...BUFFERS, 'cache', 'in-memory-index']],
  ['TLS', 'terminatesTls', [...BALANCERS, 'cdn', 'waf', 'service', 'websocket-gateway']],
  [
    'auth',
    'hasAuth',
    ['api-gateway', 'reverse-proxy', 'service', 'websocket-gateway', 'serverless-function'],
  ],
  ['lb.algo', 'algorithm', BALANCERS],
  ['lb.health', 'hasHealthCheck', BALANCERS],
  ['cache.role', 'role', ['cache']],
  ['cache.strategy', 'strategy', ['cache']],
  ['cache.ttl', 'ttlSeconds', ['cache', 'cdn', 'dns', 'reverse-proxy']],
  ['cache.eviction', 'eviction', ['cache']],
  ['cache.mem', 'memoryGb', ['cache', 'in-memory-index']],
  ['cache.coalesce', 'coalescesRequests', ['cache', 'cdn', 'reverse-proxy']],
  ['delete on write', 'invalidatesOnWrite', ['cache', 'cdn']],
  ['immutable', 'dataIsImmutable', ['cache', 'cdn', 'object-storage', ...INDEXES]],
  ['persistence of a cache', 'persistence', ['cache']],
  ['named source', 'source', ['cache', ...INDEXES]],
  ['placement by modulo', 'partitioning', ['cache', ...DATABASES]],
  ['sql.standby', 'standby', DATABASES],
  ['sql.read_replicas', 'readReplicas', [...DATABASES, 'search-index']],
  ['sql.shards', 'shards', [...DATABASES, ...INDEXES, 'cache']],
  ['sql.shard_key', 'shardKey', [...DATABASES, 'search-index']],
  ['hot partition', 'hotKeySharePercent', [...DATABASES, 'cache']],
  ['sql.pool', 'pool', ['service', 'websocket-gateway', 'worker', 'serverless-function']],
  ['max connections', 'maxConnections', ['sql-database']],
  ['pooler present', 'hasPooler', ['sql-database']],
  ['sql.backup', 'hasBackup', STORES],
  ['outbox', 'hasOutbox', ['sql-database', 'document-store']],
  ['kv.n', 'replicationFactor', [...KEY_VALUE, ...BUFFERS, 'search-index']],
  ['kv.r', 'readQuorum', KEY_VALUE],
  ['kv.w', 'writeQuorum', KEY_VALUE],
  ['kv.key_kind', 'keyKind', DATABASES],
  ['conflict rule', 'conflictRule', DATABASES],
  ['holds: entity ids', 'holds', [...STORES, 'cache', 'in-memory-index']],
  ['rebuildable', 'isRebuildable', [...DATABASES, ...INDEXES]],
  ['retention', 'retentionDays', [...STORES, ...BUFFERS, 'monitoring', 'log-pipeline']],
  ['buffer.dlq', 'hasDeadLetterQueue', BUFFERS],
  ['buffer.attempts', 'maxAttempts', BUFFERS],
  ['buffer.order', 'ordering', BUFFERS],
  ['buffer.key', 'orderingKey', BUFFERS],
  ['buffer.partitions', 'partitions', BUFFERS],
  ['buffer.lag_alarm', 'hasLagAlarm', BUFFERS],
  ['durable pub/sub', 'isDurable', ['pub-sub']],
  ['object.lifecycle', 'hasLifecycle', ['object-storage']],
  ['object.versioning', 'hasVersioning', ['object-storage']],
  ['storage event', 'emitsEvents', ['object-storage']],
  ['signed links', 'usesSignedUrls', ['object-storage', 'cdn']],
  ['limiter algorithm', 'limitAlgorithm', ['rate-limiter']],
  ['limiter.on_failure', 'onFailure', ['rate-limiter']],
  ['limit', 'limitRequestsPerSecond', ['rate-limiter', 'api-gateway', 'waf']],
  ['external.quota', 'quotaRequestsPerSecond', [...PROVIDERS, ...CLUSTERS, 'object-storage']],
  ['external.sla', 'slaPercent', PROVIDERS],
  ['fallback', 'fallback', PROVIDERS],
  ['index.versioned', 'isVersioned', INDEXES],
  ['refresh', 'refreshSeconds', [...INDEXES, 'batch-pipeline']],
  ['connections per gateway', 'connectionsPerReplica', ['websocket-gateway']],
  ['jittered reconnects', 'hasReconnectJitter', ['websocket-gateway']],
  ['concurrency of functions', 'maxConcurrency', ['serverless-function']],
  ['limit of a fan-out', 'maxRecipients', ['service', 'worker', 'serverless-function']],
  ['jobs at once', 'concurrency', ['worker', 'transcoder']],
  ['network', 'networkGbps', ['reverse-proxy', 'service', 'websocket-gateway']],
  ['job time', 'jobSeconds', ['worker', 'scheduler', 'transcoder', 'batch-pipeline']],
  ['idempotent worker', 'isIdempotent', ['worker', 'scheduler', 'transcoder', 'batch-pipeline']],
  ['egress guard', 'isEgressRestricted', ['worker', 'transcoder', 'serverless-function']],
  ['alarms', 'hasAlarms', ['monitoring', 'log-pipeline']],
  ['id scheme', 'scheme', ['id-generator']],
  [
    'shed plan',
    'hasShedPlan',
    [...BALANCERS, 'cdn', 'service', 'websocket-gateway', 'worker', 'serverless-function', 'cache'],
  ],
  ['stale serving accepted', 'acceptsStaleness', [...STORES, 'cache', 'cdn', 'in-memory-index']],
  ['lag accepted', 'acceptsLag', BUFFERS],
  ['ephemeral, sampled', 'acceptsLoss', [...DATABASES, ...BUFFERS, 'cache']],
];

describe('what the rules name', () => {
  it.each(NAMED)('%s is said by %s', (_words, property, kinds) => {
    const lacking = kinds.filter((kind) => propertySpec(kind, property) === undefined);
    expect(lacking).toEqual([]);
  });

  it('is every property that a kind has, but what all may have to say', () => {
    const named = new Set(NAMED.map(([, property]) => property));
    const free = ['acceptedRisk', 'notes', 'text', 'timeoutMs', 'hitRatioPercent', 'isEncrypted'];
    const others = KINDS.flatMap(({ properties }) => properties.map(({ id }) => id)).filter(
      (id) => !named.has(id) && !free.includes(id) && id !== 'cachesResponses',
    );
    expect([...new Set(others)]).toEqual([]);
  });

  it.each([
    ['time-out', 'timeoutMs'],
    ['retries', 'retries'],
    ['backoff', 'backoff'],
    ['jitter', 'hasJitter'],
    ['budget', 'hasRetryBudget'],
    ['breaker', 'hasCircuitBreaker'],
    ['idem', 'isIdempotent'],
    ['critical', 'criticality'],
    ['protocol', 'protocol'],
    ['payload', 'payloadBytes'],
    ['mult', 'multiplicity'],
    ['batch', 'batchSize'],
    ['probability', 'probabilityPercent'],
    ['share', 'sharePercent'],
    ['poll_s', 'pollSeconds'],
    ['tls', 'isEncrypted'],
    ['check-then-act', 'isAtomic'],
    ['ephemeral', 'acceptsLoss'],
  ])('on connections: %s is said by %s', (_words, property) => {
    expect(CONNECTION_PROPERTIES.map(({ id }) => id)).toContain(property);
  });

  it('of a connection: what it is, what it does and what it carries', () => {
    const ends = ['a', 'b'].reduce(
      (start, id) => addComponent(start, { id, kind: 'service', x: 0, y: 0 }),
      EMPTY_DESIGN,
    );
    expect(connect(ends, { id: 'c', from: 'a', to: 'b' }).connections['c']).toEqual({
      ...{ id: 'c', from: 'a', to: 'b', mode: 'sync', operation: 'any' },
      ...{ label: '', flows: [], properties: {} },
    });
  });

  it('of machines: the sizes that the model knows', () => {
    const tiers = (kind: ComponentKind) => {
      const spec = propertySpec(kind, 'tier');
      return spec?.type === 'choice' ? spec.options.map(({ value }) => value) : [];
    };
    expect(tiers('service')).toEqual([
      ...['t3.micro', 't3.small', 't3.medium', 'm5.large', 'm5.xlarge', 'm5.2xlarge'],
      'c5.4xlarge',
    ]);
    expect(tiers('sql-database')).toEqual([
      ...['db.t3.micro', 'db.t3.small', 'db.m5.large', 'db.r5.xlarge', 'db.r5.2xlarge'],
    ]);
  });
});

/** What each kind can do, beyond what its properties add. */
const CAPABLE: Readonly<Record<ComponentKind, readonly Capability[]>> = {
  'web-client': ['source-of-flows'],
  'mobile-client': ['source-of-flows'],
  dns: ['pass-through'],
  cdn: ['edge-cache', 'pass-through'],
  waf: ['pass-through', 'filters'],
  'load-balancer': ['balances', 'pass-through'],
  'api-gateway': ['balances', 'place-for-auth', 'pass-through'],
  'reverse-proxy': ['balances', 'pass-through'],
  'rate-limiter': ['limits', 'pass-through'],
  service: ['computes'],
  'serverless-function': ['computes'],
  'websocket-gateway': ['holds-connections'],
  worker: ['computes-asynchronously'],
  transcoder: ['computes-asynchronously'],
  scheduler: ['computes-asynchronously'],
  'batch-pipeline': ['computes-in-batches'],
  cache: ['fast-lookup'],
  'in-memory-index': ['fast-lookup', 'rebuildable'],
  'sql-database': ['durable', 'key-lookup', 'transactions'],
  'key-value-store': ['durable', 'key-lookup'],
  'document-store': ['durable', 'key-lookup'],
  'wide-column-store': ['durable', 'key-lookup'],
  'graph-database': ['durable', 'key-lookup'],
  'time-series-database': ['durable', 'key-lookup'],
  'vector-database': ['durable', 'key-lookup'],
  'search-index': ['query', 'rebuildable'],
  'object-storage': ['durable-blobs'],
  queue: ['durable-buffer'],
  stream: ['durable-buffer', 'replay'],
  'pub-sub': ['fan-out'],
  'id-generator': ['unique-ids', 'coordination'],
  'coordination-service': ['coordination'],
  'service-registry': ['coordination'],
  'identity-provider': ['outside-our-control'],
  'notification-provider': ['outside-our-control'],
  'external-service': ['outside-our-control'],
  monitoring: ['observes'],
  'log-pipeline': ['observes'],
  note: [],
};

describe('each kind', () => {
  it.each(KINDS.map((spec) => [spec.kind, spec] as const))('%s can do what it is for', (kind) => {
    expect([...kindSpec(kind).capabilities].sort()).toEqual([...CAPABLE[kind]].sort());
  });

  it('has a second line unless nothing can be said about it', () => {
    const silent = KINDS.filter(({ summary }) => summary.length === 0).map(({ kind }) => kind);
    expect(silent).toEqual(['web-client', 'mobile-client']);
  });

  it('is described in sentences', () => {
    for (const { description } of [...KINDS, ...BOUNDARIES]) expectSentences(description);
  });
});

function expectSentences(text: string): void {
  expect(text).toMatch(/^[A-Z].*[.]$/u);
  expect(text).not.toMatch(/ {2}|\s$|[.][A-Z]/u);
  expect(text.split(' ').length).toBeGreaterThan(3);
}

const UNITS: Readonly<Record<string, RegExp>> = {
  ms: /Ms$/,
  s: /Seconds$/,
  days: /Days$/,
  GB: /Gb$/,
  'Gb/s': /Gbps$/,
  B: /Bytes$/,
  '%': /Percent$/,
  '/s': /PerSecond$/,
};

const EVERY: readonly (readonly [where: string, spec: PropertySpec])[] = [
  ...KINDS.flatMap(({ kind, properties }) => properties.map((spec) => [kind, spec] as const)),
  ...CONNECTION_PROPERTIES.map((spec) => ['a connection', spec] as const),
];

describe('every property', () => {
  const numbers = EVERY.flatMap(([where, spec]) =>
    spec.type === 'number' ? [[`${where}: ${spec.id}`, spec] as const] : [],
  );

  it('has its unit in its name, and only one that is known', () => {
    for (const [place, { id, unit }] of numbers) {
      if (unit === '')
        expect(id, place).not.toMatch(/Ms$|Seconds?$|Days$|Gb$|Gbps$|Bytes$|Percent$/);
      else expect(id, place).toMatch(UNITS[unit] ?? /^$/);
    }
  });

  it('has a range that holds its default', () => {
    for (const [place, { min, max, default: usual, isInteger }] of numbers) {
      expect(min, place).toBeLessThan(max);
      if (usual !== null) expect(usual >= min && usual <= max, place).toBe(true);
      if (isInteger) expect([min, max].every(Number.isInteger), place).toBe(true);
    }
  });

  it('is explained in sentences, and its name and choices are short', () => {
    for (const [where, spec] of EVERY) {
      expectSentences(spec.help);
      expect(spec.help.length, `${where}: ${spec.id}`).toBeLessThanOrEqual(240);
      expect(spec.label.length, `${where}: ${spec.id}`).toBeLessThanOrEqual(40);
      if (spec.type === 'choice') {
        expect(new Set(spec.options.map(({ value }) => value)).size).toBe(spec.options.length);
        expect(spec.options.length).toBeGreaterThan(1);
      }
    }
  });

  it('means one thing: kinds that share an id share its type, unit and range', () => {
    const shapes = new Map<string, Set<string>>();
    for (const [where, spec] of EVERY) {
      if (where === 'a connection') continue;
      const shape =
        spec.type === 'number' ? `number ${spec.unit} ${spec.min} ${spec.max}` : spec.type;
      shapes.set(spec.id, (shapes.get(spec.id) ?? new Set()).add(shape));
    }
    expect([...shapes].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  it('is modest by default: one of everything, nothing protected', () => {
    const others = EVERY.flatMap(([where, { id, default: usual }]) =>
      usual === null || usual === false || usual === 'none' || usual === 1 || usual === 0
        ? []
        : [`${where}: ${id} = ${String(usual)}`],
    ).filter((line) => !/: (tier|isManaged|hasHealthCheck|isRebuildable) = /.test(line));
    expect(others).toEqual([
      'load-balancer: algorithm = round-robin',
      'api-gateway: algorithm = round-robin',
      'reverse-proxy: algorithm = round-robin',
      'serverless-function: autoscale = true',
      'cache: role = cache',
      'a connection: criticality = hard',
    ]);
  });
});

describe('the usual meaning of a line', () => {
  it.each([
    ['web-client', 'cdn', 'sync', 'any', 'https'],
    ['web-client', 'api-gateway', 'sync', 'any', 'https'],
    ['mobile-client', 'websocket-gateway', 'sync', 'any', 'websocket'],
    ['cdn', 'object-storage', 'sync', 'any', 'https'],
    ['api-gateway', 'service', 'sync', 'any', 'http'],
    ['service', 'service', 'sync', 'any', 'http'],
    ['service', 'websocket-gateway', 'sync', 'any', 'grpc'],
    ['service', 'queue', 'async', 'write', 'amqp'],
    ['service', 'stream', 'async', 'write', 'kafka'],
    ['service', 'pub-sub', 'async', 'write', 'amqp'],
    ['queue', 'transcoder', 'async', 'any', 'amqp'],
    ['stream', 'batch-pipeline', 'async', 'any', 'kafka'],
    ['pub-sub', 'websocket-gateway', 'async', 'any', 'amqp'],
    ['sql-database', 'stream', 'async', 'write', 'kafka'],
    ['object-storage', 'queue', 'async', 'write', 'amqp'],
    ['sql-database', 'in-memory-index', 'async', 'write', 'sql'],
    ['wide-column-store', 'wide-column-store', 'replicate', 'write', 'tcp'],
    ['cache', 'cache', 'replicate', 'write', 'redis'],
    ['cache', 'sql-database', 'sync', 'any', 'sql'],
    ['rate-limiter', 'cache', 'sync', 'any', 'redis'],
    ['service', 'search-index', 'sync', 'any', 'https'],
    ['service', 'vector-database', 'sync', 'any', 'grpc'],
    ['service', 'id-generator', 'sync', 'any', 'http'],
    ['worker', 'external-service', 'sync', 'any', 'https'],
    ['notification-provider', 'mobile-client', 'async', 'any', 'https'],
    ['service', 'log-pipeline', 'async', 'any', 'http'],
    ['scheduler', 'queue', 'async', 'write', 'amqp'],
  ] as const)('%s to %s is %s, %s, %s', (from, to, mode, operation, protocol) => {
    expect(connectionDefaults(from, to)).toEqual({ mode, operation, protocol });
  });

  it('is known for any two kinds', () => {
    for (const { kind: from } of KINDS) {
      for (const { kind: to } of KINDS) {
        expect(connectionDefaults(from, to).protocol).toMatch(/^[a-z]+$/);
      }
    }
  });
});
