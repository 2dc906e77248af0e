import { instancesOf } from '../../facts/redundancy';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'even-quorum',
  category: 'availability',
  severity: 'minor',
  title: {
    pass: 'Clusters that vote have an odd size',
    fail: 'A voting cluster has an even size',
  },
  why: 'A majority of four is three, so four nodes survive one loss just as three do; of two, none may be lost.',
  howToFix: 'Run three or five nodes.',
  concept: 'Majority quorums',
  source: 'System design course notes, chapter on consensus',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const voters = facts.components.filter(({ kind }) => kind === 'coordination-service');
    return checkComponents(voters, (id) => {
      const { count, isManaged } = instancesOf(facts.component(id));
      if (isManaged) return null;
      if (count === null) {
        return {
          outcome: 'cannot-tell',
          message: `How many nodes does ${facts.nameOf(id)} have?`,
          components: [id],
        };
      }
      if (count % 2 === 1) return null;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} has ${count} nodes, which survive no more losses than ${count - 1 === 1 ? 'one' : count - 1} would.`,
        components: [id],
        values: [{ label: 'Nodes', value: count, unit: '' }],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          locks: ['coordination-service', { replicas: 4 }],
        },
        connections: ['client -> api', 'api -> locks'],
        names: ['locks'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          locks: ['coordination-service', { replicas: 3 }],
        },
        connections: ['client -> api', 'api -> locks'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          locks: ['coordination-service', { replicas: 2, isManaged: true }],
        },
        connections: ['client -> api', 'api -> locks'],
      },
    ],
  },
});
