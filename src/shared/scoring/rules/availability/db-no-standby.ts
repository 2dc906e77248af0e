import { availabilityValue, flowTitles, isDatabase, isRebuildable } from '../../facts/looks';
import { dataCopiesOf } from '../../facts/redundancy';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'db-no-standby',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Needed data has a second copy that can take over',
    fail: 'A needed database has a single copy',
  },
  why: 'With a standby a failure costs about a minute; without one it costs the hours of a restore and whatever was written since the last backup.',
  howToFix: 'Add a standby, or keep three copies of each record.',
  concept: 'Replication and failover',
  source: 'System design course notes 3.6',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(
      ({ id }) => facts.hardFlows.has(id) && isDatabase(facts, id),
    );
    return checkComponents(stores, (id) => {
      const store = facts.component(id);
      const { count, isManaged } = dataCopiesOf(store, facts.design);
      if (isManaged || (count ?? 0) > 1 || isRebuildable(facts, store)) return null;
      const flows = facts.hardFlows.get(id) ?? [];
      if (count === null) {
        return {
          outcome: 'cannot-tell',
          message: `How many copies of the data of ${facts.nameOf(id)} are there, and can one take over?`,
          components: [id],
        };
      }
      const isOnlyCopy = flagOf(store, 'hasBackup').value !== true;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} has one copy${isOnlyCopy ? ' and no backup' : ''}: when it fails, ${flowTitles(flows)} ${flows.length > 1 ? 'stop' : 'stops'}${isOnlyCopy ? ' and the data may be gone' : ' until it is restored'}.`,
        components: [id],
        values: [{ label: 'Copies', value: 1, unit: '' }, ...availabilityValue(flows)],
        severity: isOnlyCopy ? 'blocker' : 'major',
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'serverless-function',
          db: ['sql-database', { hasBackup: true }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'serverless-function',
          db: ['key-value-store', { replicationFactor: 3 }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'serverless-function',
          db: ['sql-database', { isRebuildable: true }],
        },
        connections: ['client -> api', 'api -> db'],
      },
      {
        components: {
          client: 'web-client',
          api: 'serverless-function',
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});
