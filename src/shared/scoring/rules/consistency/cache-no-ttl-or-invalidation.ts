import { holdsOnly } from '../../facts/looks';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'cache-no-ttl-or-invalidation',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'Cached entries are renewed',
    fail: 'A cache can serve old data for ever',
  },
  why: 'Without a time to live and without clearing on write, a change or a deletion in the store is never seen by those who read the cache.',
  howToFix:
    'Delete the entry when the source is written, and set a time to live as a bound for what slips through.',
  concept: 'Cache invalidation',
  source: 'System design course notes 2.3',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const caches = facts.components.filter(
      (component) =>
        (component.kind === 'cache' || facts.has(component.id, 'edge-cache')) &&
        textOf(component, 'role').value !== 'primary',
    );
    return checkComponents(caches, (id) => {
      const cache = facts.component(id);
      const ttl = numberOf(cache, 'ttlSeconds');
      const clearing = [flagOf(cache, 'invalidatesOnWrite'), flagOf(cache, 'dataIsImmutable')];
      if (holdsOnly('append-only', cache, facts)) return null;
      if (ttl.value !== null || clearing.some(({ value }) => value === true)) return null;
      if (ttl.isUnknown || clearing.some(({ isUnknown }) => isUnknown)) {
        return {
          outcome: 'cannot-tell',
          message: `How does an entry in ${facts.nameOf(id)} learn that its source has changed?`,
          components: [id],
        };
      }
      // Counters of a limiter are no copies of anything.
      const writers = facts.adjacency.into(id).map(({ from }) => from);
      if (writers.length > 0 && writers.every((from) => facts.has(from, 'limits'))) return null;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} has no time to live and is not cleared on write: it can serve a changed or deleted entry for ever.`,
        components: [id],
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', hot: 'cache', db: 'sql-database' },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        names: ['hot'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { ttlSeconds: 3600 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
    ],
    exempt: [
      {
        // What is never changed is never out of date.
        problem: { traits: ['append-only'] },
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { holds: ['record'] }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { dataIsImmutable: true }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
    ],
  },
});
