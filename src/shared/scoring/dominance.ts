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
  'spof-node': ['single-zone-tier'],
  'db-no-standby': ['single-zone-tier', 'backup-missing'],
  'write-behind-loss': ['cache-no-ttl-or-invalidation'],
};
