import type { Component } from '../../../design/schema';
import { entitiesIn, entitiesOf } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** With this much left, growth and the overhead of each entry do not fill it. */
const MAX_FILLED = 0.7;

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
      if (fits(cache, facts)) return null;
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
        // 5 MB of records in 6 GB of memory.
        problem: { read: { popularity: { keys: 10_000, zipfExponent: 1, itemBytes: 500 } } },
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { memoryGb: 6 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
      },
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

/** All that can be asked for fits, and a good part of the memory is left. Unless it is said, nobody knows. */
function fits(cache: Component, facts: Facts): boolean {
  const gigabytes = numberOf(cache, 'memoryGb').value;
  const held = entitiesIn(cache, facts);
  const asked = (facts.model()?.flowsAt(cache.id) ?? []).filter(
    (flow) =>
      flow.operation === 'read' &&
      (held === null || entitiesOf(flow, facts.pack).some((entity) => held.includes(entity))),
  );
  if (gigabytes === null || asked.length === 0) return false;
  let bytes = 0;
  for (const { popularity } of asked) {
    if (popularity === null) return false;
    bytes += popularity.keys * popularity.itemBytes;
  }
  const shards = numberOf(cache, 'shards').value ?? 1;
  return bytes <= gigabytes * 1e9 * shards * MAX_FILLED;
}
