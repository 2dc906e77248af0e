import { inWords } from '../../../lib/in-words';
import { publicFlows } from '../../facts/public-flows';
import { numberOf } from '../../facts/values';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'no-rate-limit-public',
  category: 'security',
  severity: 'minor',
  title: {
    pass: 'Callers are limited',
    fail: 'Nothing limits what one caller may ask',
  },
  why: 'One script can use up what is meant for everyone, try all passwords, or fill the database.',
  howToFix:
    'Put a limiter, or a gateway with a quota, at the edge, and limit by user and by address.',
  concept: 'Rate limiting',
  source: 'System design course notes 4.7',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const flows = publicFlows(facts);
    const open = flows.filter(
      ({ front }) =>
        !front.some(
          ({ id }) =>
            facts.has(id, 'limits') ||
            facts.has(id, 'filters') ||
            facts.adjacency.out(id).some(({ to }) => facts.has(to, 'limits')),
        ),
    );
    const front = open.flatMap((flow) => flow.front);
    const unknown = front.filter(
      (component) => numberOf(component, 'limitRequestsPerSecond').isUnknown,
    );
    const components = front
      .filter(({ id }) =>
        facts.adjacency.into(id).some(({ from }) => facts.has(from, 'source-of-flows')),
      )
      .map(({ id }) => id);
    const titles = inWords(open.map(({ flow }) => `“${flow.title}”`));
    return {
      components: flows.flatMap((flow) => flow.front.map(({ id }) => id)),
      connections: [],
      observations:
        open.length === 0
          ? []
          : [
              unknown.length > 0
                ? {
                    outcome: 'cannot-tell',
                    message: `How often may one caller use ${titles}?`,
                    components: unknown.map(({ id }) => id),
                  }
                : {
                    outcome: 'fail',
                    message: `Nothing limits how often one caller may use ${titles}.`,
                    components: [...new Set(components)],
                    severity: open.some(({ flow }) => flow.operation === 'write')
                      ? 'major'
                      : 'minor',
                  },
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
          limiter: ['rate-limiter', { onFailure: 'fail-open' }],
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> limiter', 'limiter -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          gateway: ['api-gateway', { limitRequestsPerSecond: 100 }],
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> gateway', 'gateway -> api', 'api -> db'],
      },
    ],
  },
});
