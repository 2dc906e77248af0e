import { isBuffer } from '../../../traffic/adjacency';
import { isStore } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'public-datastore',
  category: 'security',
  severity: 'blocker',
  title: {
    pass: 'No data store is on the open internet',
    fail: 'A data store is on the open internet',
  },
  why: 'One leaked password or one unpatched hole, and everything in it is read, changed or held for ransom.',
  howToFix: 'Put it into a private network that only your services reach.',
  concept: 'Private networks',
  source: 'System design course notes 2.9',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const keepers = facts.components.filter(
      ({ id }) => isStore(facts, id) || facts.familyOf(id) === 'cache' || isBuffer(id, facts.has),
    );
    return checkComponents(keepers, (id) => {
      const keeper = facts.component(id);
      if (flagOf(keeper, 'isPublic').value !== true) return null;
      const isServedByEdge =
        facts.has(id, 'durable-blobs') &&
        facts.adjacency.into(id).some(({ from }) => facts.has(from, 'edge-cache'));
      if (isServedByEdge || flagOf(keeper, 'usesSignedUrls').value === true) return null;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} can be reached from the internet.`,
        components: [id],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { isPublic: true }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          cdn: 'cdn',
          assets: ['object-storage', { isPublic: true }],
        },
        connections: ['client -> cdn', 'cdn -> assets'],
      },
    ],
  },
});
