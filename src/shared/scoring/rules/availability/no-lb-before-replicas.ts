import { lacksOnlyBalancer, unbalancedServices } from '../../facts/balancing';
import { numberOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'no-lb-before-replicas',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Requests are spread over the replicas',
    fail: 'Nothing spreads requests over the replicas',
  },
  why: 'Without something that chooses a healthy copy, clients keep calling one of them: the others idle, and its failure is an outage all the same.',
  howToFix: 'Put a load balancer or gateway in front.',
  concept: 'Load balancing',
  source: 'System design course notes 2.5',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const unbalanced = new Set(unbalancedServices(facts));
    const subjects = facts.components.filter(
      (component) =>
        (facts.waitedFor.has(component.id) || unbalanced.has(component.id)) &&
        (numberOf(component, 'replicas').value ?? 1) > 1 &&
        (facts.has(component.id, 'computes') || facts.has(component.id, 'holds-connections')),
    );
    const explains = facts.paths
      .filter((match) => lacksOnlyBalancer(match, facts))
      .map(({ path }) => path.id);
    return checkComponents(subjects, (id) => {
      if (!unbalanced.has(id)) return null;
      const replicas = numberOf(facts.component(id), 'replicas').value ?? 1;
      return {
        outcome: 'fail',
        message: `Requests reach the ${replicas} replicas of ${facts.nameOf(id)} with nothing that chooses one.`,
        components: [id],
        values: [{ label: 'Replicas', value: replicas, unit: '' }],
        explains,
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: ['service', { replicas: 3 }], db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['api'],
      },
      {
        // A provider that reports back calls as clients do.
        components: {
          provider: 'notification-provider',
          api: ['service', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['provider -> api', 'api -> db'],
        problem: { write: { startsAt: ['outside-our-control'] } },
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // DNS with several addresses spreads requests, and consumers of a queue choose their own work.
        components: {
          client: 'web-client',
          dns: 'dns',
          api: ['service', { replicas: 3 }],
          jobs: 'queue',
          worker: ['worker', { replicas: 4 }],
        },
        connections: ['client -> dns', 'dns -> api', 'api => jobs', 'jobs => worker'],
      },
    ],
  },
});
