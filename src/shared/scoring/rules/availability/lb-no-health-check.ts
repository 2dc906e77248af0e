import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'lb-no-health-check',
  category: 'availability',
  severity: 'minor',
  title: {
    pass: 'Balancers check the health of their targets',
    fail: 'A balancer does not check its targets',
  },
  why: 'Without a check a share of the requests keeps going to an instance that is dead or stuck.',
  howToFix: 'Set a health check that takes failing targets out.',
  concept: 'Health checks',
  source: 'System design course notes 2.5',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const balancers = facts.components.filter(({ id }) => facts.has(id, 'balances'));
    return checkComponents(balancers, (id) => {
      const check = flagOf(facts.component(id), 'hasHealthCheck');
      if (check.value === true) return null;
      return check.isUnknown
        ? {
            outcome: 'cannot-tell',
            message: `Does ${facts.nameOf(id)} check whether its targets work?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `${facts.nameOf(id)} has no health check for its targets.`,
            components: [id],
          };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', proxy: 'reverse-proxy', api: 'service' },
        connections: ['client -> proxy', 'proxy -> api'],
        names: ['proxy'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          proxy: ['reverse-proxy', { hasHealthCheck: true }],
          api: 'service',
        },
        connections: ['client -> proxy', 'proxy -> api'],
      },
    ],
    exempt: [
      {
        // Managed balancers check by default.
        components: { client: 'web-client', lb: 'load-balancer', api: 'service' },
        connections: ['client -> lb', 'lb -> api'],
      },
    ],
  },
});
