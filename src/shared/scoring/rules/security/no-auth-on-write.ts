import type { Facts } from '../../facts/facts';
import { flowTitles } from '../../facts/looks';
import { publicFlows } from '../../facts/public-flows';
import { flagOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'no-auth-on-write',
  category: 'security',
  severity: 'major',
  title: {
    pass: 'Writes are done by someone known',
    fail: 'Anyone can write',
  },
  why: 'Without knowing who is calling you cannot say who owns what, so anyone can change or delete the data of others.',
  howToFix:
    'Check a session or token at the gateway or in the service, and the caller’s right to the object.',
  concept: 'Authentication and authorisation',
  source: 'System design course notes 4.8',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const writes = publicFlows(facts).filter(({ flow }) => flow.operation === 'write');
    return {
      components: writes.flatMap(({ front }) => front.map(({ id }) => id)),
      connections: [],
      observations: [
        ...writes
          .filter((one) => authentication(one, facts) === 'unknown')
          .map(({ flow, front }): Observation => ({
            outcome: 'cannot-tell',
            message: `Who may use “${flow.title}”, and where is that checked?`,
            components: placesIn(front, facts),
          })),
        ...unchecked(
          writes.filter((one) => authentication(one, facts) === 'missing'),
          facts,
        ),
      ],
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { hasAuth: true }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          login: 'identity-provider',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> login', 'api -> db'],
      },
    ],
  },
});

type PublicFlow = ReturnType<typeof publicFlows>[number];

function authentication({ front }: PublicFlow, facts: Facts): 'there' | 'unknown' | 'missing' {
  const readings = front.map((component) => flagOf(component, 'hasAuth'));
  const asksProvider = front
    .flatMap(({ id }) => facts.adjacency.out(id))
    .some(({ to }) => facts.component(to).kind === 'identity-provider');
  if (asksProvider || readings.some(({ value }) => value === true)) return 'there';
  return readings.some(({ isUnknown }) => isUnknown) ? 'unknown' : 'missing';
}

/** Where callers could be checked. */
function placesIn(front: PublicFlow['front'], facts: Facts): string[] {
  return front
    .filter(({ id }) => facts.has(id, 'computes') || facts.has(id, 'place-for-auth'))
    .map(({ id }) => id);
}

/** One fault for all flows: the same check mends them. */
function unchecked(flows: readonly PublicFlow[], facts: Facts): Observation[] {
  if (flows.length === 0) return [];
  return [
    {
      outcome: 'fail',
      message: `Nothing on the way of ${flowTitles(flows.map(({ flow }) => flow))} checks who is calling.`,
      components: [...new Set(flows.flatMap(({ front }) => placesIn(front, facts)))],
    },
  ];
}
