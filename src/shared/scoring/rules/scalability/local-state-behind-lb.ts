import { balancersBefore } from '../../facts/balancing';
import { numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const STICKY = ['ip-hash', 'consistent-hash'];

export default defineRule({
  id: 'local-state-behind-lb',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Any copy can answer the next request',
    fail: 'State sits on one of several copies',
  },
  why: 'The next request of the same user lands on another copy, which knows nothing of the first; and the state is lost with its instance.',
  howToFix: 'Keep the state in a shared store or in a token, or route by a hash of the user.',
  concept: 'Stateless services',
  source: 'System design course notes 1.6',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const balanced = facts.components.filter(
      (component) =>
        (numberOf(component, 'replicas').value ?? 1) > 1 &&
        balancersBefore(component.id, facts).length > 0,
    );
    return checkComponents(balanced, (id) => {
      const service = facts.component(id);
      if (textOf(service, 'state').value !== 'local') return null;
      const loose = balancersBefore(id, facts).filter(
        (from) => !STICKY.includes(textOf(facts.component(from), 'algorithm').value ?? ''),
      );
      if (loose.length === 0) return null;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} keeps state on its instances, but ${loose.map(facts.nameOf).join(' and ')} may send the next request to any of them.`,
        components: [id, ...loose],
        values: [{ label: 'Replicas', value: numberOf(service, 'replicas').value ?? 1, unit: '' }],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3, state: 'local' }],
        },
        connections: ['client -> lb', 'lb -> api'],
        names: ['api', 'lb'],
      },
      {
        // The limiter in between hands on what the balancer has sent to it.
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          limiter: 'rate-limiter',
          api: ['service', { replicas: 3, state: 'local' }],
        },
        connections: ['client -> lb', 'lb -> limiter', 'limiter -> api'],
        names: ['api', 'lb'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3, state: 'shared' }],
        },
        connections: ['client -> lb', 'lb -> api'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          lb: ['load-balancer', { algorithm: 'consistent-hash' }],
          api: ['service', { replicas: 3, state: 'local' }],
        },
        connections: ['client -> lb', 'lb -> api'],
      },
    ],
  },
});
