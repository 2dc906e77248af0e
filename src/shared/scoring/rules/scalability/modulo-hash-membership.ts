import { formatPercent } from '../../../load/format';
import { movedByModulo, movedOnRing } from '../../../load/partitioning/ring';
import { measured, measuredShare } from '../../facts/figures';
import { partsOf } from '../../facts/partitions';
import { textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'modulo-hash-membership',
  category: 'scalability',
  severity: 'minor',
  title: {
    pass: 'Few keys move when a shard comes or goes',
    fail: 'Nearly all keys move when a shard comes or goes',
  },
  why: 'With the hash modulo the number of shards, one more shard gives nearly every key another place. A cache is then as good as empty, and a store has to copy nearly everything, just when it is short of capacity.',
  howToFix: 'Place keys on a ring, in a fixed number of slots, or by jump hashing.',
  concept: 'Consistent hashing',
  source: 'System design course notes 3.9',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const split = facts.components.filter(
      (component) =>
        textOf(component, 'partitioning').isStated && (partsOf(component).value ?? 1) > 1,
    );
    return checkComponents(split, (id) => {
      const component = facts.component(id);
      const parts = partsOf(component).value ?? 1;
      if (textOf(component, 'partitioning').value !== 'modulo') return null;
      const moved = movedByModulo(parts, parts + 1);
      const name = facts.nameOf(id);
      const consequence =
        facts.familyOf(id) === 'cache'
          ? 'and are no longer found where they are looked for'
          : 'and their records have to be copied';
      return {
        outcome: 'fail',
        message: `The keys of ${name} are placed by their hash modulo ${parts}, the number of shards. With one more, ${formatPercent(moved)} of the keys belong elsewhere ${consequence}. On a ring it would be ${formatPercent(movedOnRing(parts, parts + 1))}.`,
        components: [id],
        values: [measured('Shards', parts, ''), measuredShare('Keys that move', moved)],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { shards: 4, partitioning: 'modulo' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        names: ['hot'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 4, partitioning: 'modulo' }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 4, partitioning: 'ring' }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Nothing is split yet.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { partitioning: 'modulo' }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});
