import type { Component } from '../../../design/schema';
import { holdsOnly } from '../../facts/looks';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'cache-is-source-of-truth',
  category: 'correctness',
  severity: 'blocker',
  title: {
    pass: 'No data lives only in a cache',
    fail: 'A cache is the only place of the data',
  },
  why: 'Memory is volatile and its replication is asynchronous: a restart or a failover loses what was acknowledged.',
  howToFix:
    'Put a durable store behind it and make the cache rebuildable, or give it persistence and a replica.',
  concept: 'Source of truth and derived copies',
  source: 'Redis documentation, Basic replication; System design course notes 2.3',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const caches = facts.components.filter(({ kind }) => kind === 'cache');
    return checkComponents(caches, (id) => {
      const cache = facts.component(id);
      const isOnlyPlace = textOf(cache, 'role').value === 'primary';
      if (!isOnlyPlace || facts.has(id, 'durable')) return null;
      if (flagOf(cache, 'acceptsLoss').value === true) return null;
      if (holdsOnly('rebuildable', cache, facts) || isCopyOfSource(cache)) return null;
      const name = facts.nameOf(id);
      const persistence = textOf(cache, 'persistence');
      const replicas = numberOf(cache, 'replicas');
      if (persistence.isUnknown || replicas.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `${name} is the only place of its data. Does it write to disk, and how many replicas does it have?`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `${name} is the only place of its data, ${
          persistence.value === 'none' || persistence.value === null
            ? 'without persistence'
            : 'in a single copy'
        }: a restart loses what it had acknowledged.`,
        components: [id],
        values: [
          { label: 'Persistence', value: persistence.value ?? 'none', unit: '' },
          { label: 'Replicas', value: replicas.value ?? 1, unit: '' },
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          memory: ['cache', { role: 'primary' }],
        },
        connections: ['client -> api', 'api -> memory'],
        names: ['memory'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', hot: 'cache', db: 'sql-database' },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Sessions come back with the next sign of life.
        problem: { traits: ['rebuildable'] },
        components: {
          client: 'web-client',
          api: 'service',
          sessions: ['cache', { role: 'primary', holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> sessions'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          memory: ['cache', { role: 'primary', persistence: 'log', replicas: 3 }],
        },
        connections: ['client -> api', 'api -> memory'],
      },
    ],
  },
});

/** It says what its entries are made from. */
function isCopyOfSource(cache: Component): boolean {
  return (textOf(cache, 'source').value ?? '').trim() !== '';
}
