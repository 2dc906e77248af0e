/**
 * One cause, one finding: when the rule on the left finds a fault at a component, those on the right keep quiet about
 * the same component.
 */
export const DOMINATES: Readonly<Record<string, readonly string[]>> = {
  'cache-is-source-of-truth': [
    'dead-end-write',
    'cache-no-ttl-or-invalidation',
    'cache-no-eviction',
    'write-behind-loss',
    'realtime-without-durable-inbox',
  ],
  'client-direct-to-database': ['public-datastore', 'no-tls-public-edge'],
  'private-object-exposed': ['public-datastore', 'client-direct-to-database'],
  'realtime-without-durable-inbox': ['dead-end-write'],
  'politeness-not-partitioned': ['order-required-unkeyed'],
  'blob-in-database': ['storage-outgrows-node'],
  'cross-region-sync-call': ['latency-budget-exceeded'],
  'spof-node': ['single-zone-tier', 'zone-loss-overload', 'hard-dependencies-below-slo'],
  'db-no-standby': ['single-zone-tier', 'backup-missing', 'hard-dependencies-below-slo'],
  'single-zone-tier': ['zone-loss-overload', 'hard-dependencies-below-slo'],
  'node-overloaded': [
    'node-hot',
    'unbounded-backlog',
    'zone-loss-overload',
    'hard-dependencies-below-slo',
    'latency-budget-exceeded',
  ],
  // The room that the loss of a zone asks for is more than the peak does.
  'zone-loss-overload': ['node-hot', 'hard-dependencies-below-slo'],
  // A cause that is known speaks for what it causes.
  'fanout-explosion': ['chatty-edge', 'missing-problem-part'],
  'pull-only-read-amplification': [
    'node-overloaded',
    'node-hot',
    'no-cache-on-read-heavy',
    'missing-problem-part',
  ],
  'write-bottleneck-single-primary': ['node-overloaded', 'node-hot', 'latency-budget-exceeded'],
  'monotonic-shard-key': ['hot-partition', 'scatter-gather-read'],
  'hot-partition': ['node-hot', 'latency-budget-exceeded'],
  'scatter-gather-read': ['tail-fanout'],
  'static-content-no-cdn': ['hot-partition', 'egress-dominates-cost'],
  'no-cache-on-read-heavy': [
    'node-overloaded',
    'node-hot',
    'store-on-hot-path',
    'latency-budget-exceeded',
  ],
  'store-on-hot-path': ['latency-budget-exceeded'],
  'chatty-edge': ['tail-fanout'],
  'write-behind-loss': ['cache-no-ttl-or-invalidation'],
};
