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
  ],
  'client-direct-to-database': ['public-datastore', 'no-tls-public-edge'],
  'private-object-exposed': ['public-datastore', 'client-direct-to-database'],
  'politeness-not-partitioned': ['order-required-unkeyed'],
  'spof-node': ['single-zone-tier', 'zone-loss-overload', 'hard-dependencies-below-slo'],
  'db-no-standby': ['single-zone-tier', 'backup-missing', 'hard-dependencies-below-slo'],
  'single-zone-tier': ['zone-loss-overload', 'hard-dependencies-below-slo'],
  'node-overloaded': [
    'node-hot',
    'unbounded-backlog',
    'zone-loss-overload',
    'hard-dependencies-below-slo',
  ],
  // The room that the loss of a zone asks for is more than the peak does.
  'zone-loss-overload': ['node-hot', 'hard-dependencies-below-slo'],
  'write-behind-loss': ['cache-no-ttl-or-invalidation'],
};
