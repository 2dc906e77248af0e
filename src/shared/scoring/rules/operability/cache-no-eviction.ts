import { flagOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'cache-no-eviction',
  category: 'operability',
  severity: 'minor',
  title: {
    pass: 'A full cache makes room',
    fail: 'A full cache refuses writes',
  },
  why: 'By default a full cache answers writes with an error, and nothing new is cached until somebody notices.',
  howToFix:
    'Set an eviction policy: least recently used, or least frequently used for a stable hot set.',
  concept: 'Cache eviction',
  source: 'System design course notes 2.3',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const caches = facts.components.filter(
      (component) => component.kind === 'cache' && textOf(component, 'role').value !== 'primary',
    );
    return checkComponents(caches, (id) => {
      const cache = facts.component(id);
      const eviction = textOf(cache, 'eviction');
      const isBounded = flagOf(cache, 'acceptsLoss').value === true;
      if (isBounded || (eviction.value !== null && eviction.value !== 'none')) return null;
      return eviction.isUnknown
        ? {
            outcome: 'cannot-tell',
            message: `What does ${facts.nameOf(id)} do when its memory is full?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `${facts.nameOf(id)} evicts nothing, so it refuses writes when its memory is full.`,
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
          hot: ['cache', { eviction: 'lru' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
    ],
    exempt: [
      {
        // The only place of the data must not throw any of it away.
        components: {
          client: 'web-client',
          api: 'service',
          sessions: ['cache', { role: 'primary', persistence: 'log', replicas: 2 }],
        },
        connections: ['client -> api', 'api -> sessions'],
      },
    ],
  },
});
