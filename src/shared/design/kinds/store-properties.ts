import { choice, count, flag, list, percent, quantity, text } from './property';

/** Properties of what keeps data: stores and caches. */

export const standby = choice(
  ['standby', 'Standby', 'Resilience'],
  { none: 'None', async: 'Asynchronous', sync: 'Synchronous' },
  'none',
  'A second copy that takes over when the primary fails. A synchronous one loses no write but makes each write wait; an asynchronous one may lose the last ones.',
);

export const readReplicas = count(
  ['readReplicas', 'Read replicas', 'Capacity'],
  { max: 100, default: 0 },
  'Copies that answer reads and lag a little behind. They do not help writes.',
);

export const replicationFactor = count(
  ['replicationFactor', 'Copies of each record', 'Resilience'],
  { min: 1, max: 15, default: 1 },
  'On how many nodes every record is kept. Three survive the loss of one node and still agree by majority.',
);

export const readQuorum = count(
  ['readQuorum', 'Copies read', 'Data'],
  { min: 1, max: 15 },
  'How many copies must answer a read. A read sees the last write when copies read plus copies written exceed the copies kept.',
);

export const writeQuorum = count(
  ['writeQuorum', 'Copies written', 'Data'],
  { min: 1, max: 15 },
  'How many copies must confirm a write before it counts.',
);

export const shards = count(
  ['shards', 'Shards', 'Capacity'],
  { min: 1, max: 100_000, default: 1 },
  'Into how many parts the data is split. Each shard takes a share of the writes and of the size.',
);

export const shardKey = text(
  ['shardKey', 'Shard key', 'Data'],
  200,
  'The field that decides which shard a record goes to. It should have many values and spread load evenly, and be known to the frequent reads.',
);

export const partitioning = choice(
  ['partitioning', 'Partitioning', 'Data'],
  {
    hash: 'By hash of the key',
    ring: 'By hash, on a ring or slots',
    modulo: 'By hash, modulo the shards',
    range: 'By range of the key',
  },
  null,
  'By hash spreads load evenly; a ring or slots move few keys when a shard comes or goes, a modulo nearly all. By range keeps neighbours together but sends a growing key to one shard.',
);

export const keyKind = choice(
  ['keyKind', 'Kind of key', 'Data'],
  {
    'auto-increment': 'Auto-increment',
    uuid: 'UUID',
    snowflake: 'Time-ordered (Snowflake)',
    random: 'Random',
    natural: 'Natural',
    'range-blocks': 'Range blocks',
  },
  null,
  'Where primary keys come from. Counters per node collide once there are several nodes.',
);

export const hasBackup = flag(
  ['hasBackup', 'Backups', 'Resilience'],
  false,
  'Copies kept apart and tried out by restoring. Replicas copy mistakes too; backups bring back yesterday.',
);

export const holds = list(
  ['holds', 'Holds', 'Data'],
  'The entities whose records live here, by the names of your data model.',
);

export const isRebuildable = flag(
  ['isRebuildable', 'Can be rebuilt', 'Data'],
  false,
  'Everything here can be made again from another store, so that losing it costs time but no data.',
);

export const retentionDays = quantity(
  ['retentionDays', 'Kept for', 'Data'],
  { unit: 'days', max: 36_500 },
  'After how many days records are deleted. Without it data grows for ever.',
);

export const maxConnections = count(
  ['maxConnections', 'Most connections', 'Capacity'],
  { min: 1, max: 1_000_000 },
  'How many connections the server accepts; PostgreSQL starts with 100.',
);

export const hasPooler = flag(
  ['hasPooler', 'Connection pooler', 'Capacity'],
  false,
  'Something in front of the database shares few connections among many callers, so that replicas of services do not use them up.',
);

export const hasOutbox = flag(
  ['hasOutbox', 'Outbox', 'Behaviour'],
  false,
  'Events are written in the same transaction as the data and published afterwards, so that the two never disagree.',
);

export const conflictRule = choice(
  ['conflictRule', 'Conflicts', 'Data'],
  {
    'last-write-wins': 'Last write wins',
    'version-check': 'Version check',
    merge: 'Merge',
    'keep-both': 'Keep both',
    'home-region': 'One home per record',
  },
  null,
  'What happens when two writers change one record at the same time, on two devices or in two regions.',
);

export const hotKeySharePercent = percent(
  ['hotKeySharePercent', 'Share of the hottest key', 'Capacity'],
  'Which part of the requests goes to the single most wanted key. One shard must carry it whatever the number of shards.',
);

export const strategy = choice(
  ['strategy', 'Strategy', 'Behaviour'],
  {
    'cache-aside': 'Cache-aside',
    'read-through': 'Read-through',
    'write-through': 'Write-through',
    'write-behind': 'Write-behind',
    'write-around': 'Write-around',
  },
  null,
  'Who fills the cache and what a write does. Write-behind acknowledges before the store has it and can lose writes.',
);

export const ttlSeconds = quantity(
  ['ttlSeconds', 'Time to live', 'Data'],
  { unit: 's', max: 3_153_600_000 },
  'After this time an entry is fetched again. It bounds how old an answer can be.',
);

export const eviction = choice(
  ['eviction', 'Eviction', 'Behaviour'],
  {
    none: 'None: refuse writes when full',
    lru: 'Least recently used',
    lfu: 'Least frequently used',
    fifo: 'Oldest first',
    random: 'Random',
  },
  null,
  'Which entry goes when memory is full.',
);

export const memoryGb = quantity(
  ['memoryGb', 'Memory', 'Capacity'],
  { unit: 'GB', max: 1_000_000 },
  'Memory for data in one instance. With the size of the working set it gives the hit ratio.',
);

export const coalescesRequests = flag(
  ['coalescesRequests', 'One fetch per missing key', 'Resilience'],
  false,
  'When many ask for the same missing entry, one fetches it and the others wait. It prevents a stampede on the store.',
);

export const invalidatesOnWrite = flag(
  ['invalidatesOnWrite', 'Cleared on write', 'Data'],
  false,
  'A write to the source deletes or refreshes the entry, so that readers do not see the old value for long.',
);

export const role = choice(
  ['role', 'Role', 'Data'],
  { cache: 'A copy', primary: 'The only place of the data' },
  'cache',
  'Whether another store has the same data. A cache as the only place needs persistence and a replica.',
);

export const persistence = choice(
  ['persistence', 'Persistence', 'Resilience'],
  { none: 'None', snapshot: 'Snapshots', log: 'Append-only log' },
  'none',
  'What survives a restart: nothing, the last snapshot, or nearly everything.',
);

export const hitRatioPercent = percent(
  ['hitRatioPercent', 'Hit ratio', 'Capacity'],
  'Which part of the reads it answers itself. Leave it empty to let the model estimate it.',
);

export const dataIsImmutable = flag(
  ['dataIsImmutable', 'Entries never change', 'Data'],
  false,
  'What is stored under a key stays the same for ever, so that a copy is never out of date.',
);

export const usesSignedUrls = flag(
  ['usesSignedUrls', 'Signed links', 'Security'],
  false,
  'Clients read and write objects directly with links that expire and were signed by our service.',
);

export const hasVersioning = flag(
  ['hasVersioning', 'Keeps old versions', 'Resilience'],
  false,
  'An overwritten or deleted object can be brought back.',
);

export const hasLifecycle = flag(
  ['hasLifecycle', 'Moves old objects to cold storage', 'Cost'],
  false,
  'Objects go to a cheaper class or are deleted when they get old.',
);

export const emitsEvents = flag(
  ['emitsEvents', 'Announces new objects', 'Behaviour'],
  false,
  'Each new object makes an event that starts later work, without a queue of our own.',
);

export const source = text(
  ['source', 'Built from', 'Data'],
  200,
  'The store or stream that has the same data and from which this is filled or built again.',
);

export const isVersioned = flag(
  ['isVersioned', 'Built aside, then switched', 'Resilience'],
  false,
  'Each build is a version of its own: it is tried before readers are switched to it, and the last one can be brought back.',
);

export const refreshSeconds = quantity(
  ['refreshSeconds', 'Refreshed every', 'Data'],
  { unit: 's', max: 31_536_000 },
  'How often it is rebuilt or brought up to date from its source.',
);
