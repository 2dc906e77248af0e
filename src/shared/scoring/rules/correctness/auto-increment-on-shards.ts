import { isDatabase } from '../../facts/looks';
import { numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'auto-increment-on-shards',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'Keys are unique across shards',
    fail: 'Each shard counts its own keys',
  },
  why: 'A counter in each shard gives the same number twice; one counter for all shards is a bottleneck and a single point of failure.',
  howToFix:
    'Give out ranges of numbers, use a time-ordered id such as Snowflake or UUIDv7, or random keys inserted only if absent.',
  concept: 'Distributed id generation',
  source: 'System design course notes 2.10',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const sharded = facts.components.filter(
      (component) =>
        isDatabase(facts, component.id) && (numberOf(component, 'shards').value ?? 1) > 1,
    );
    return checkComponents(sharded, (id) => {
      const store = facts.component(id);
      if (textOf(store, 'keyKind').value !== 'auto-increment') return null;
      const hasIdMaker = facts.adjacency
        .into(id)
        .flatMap(({ from }) => facts.adjacency.out(from))
        .some(({ to }) => facts.has(to, 'unique-ids'));
      if (hasIdMaker) return null;
      const shards = numberOf(store, 'shards').value ?? 1;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} has ${shards} shards, and each counts its own keys.`,
        components: [id],
        values: [{ label: 'Shards', value: shards, unit: '' }],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 4, keyKind: 'auto-increment' }],
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
          db: ['sql-database', { shards: 4, keyKind: 'snowflake' }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // One node may count; and keys that come from a maker of ids are not the store's.
        components: {
          client: 'web-client',
          api: 'service',
          ids: 'id-generator',
          db: ['sql-database', { shards: 4, keyKind: 'auto-increment' }],
        },
        connections: ['client -> api', 'api -> ids', 'api -> db'],
      },
    ],
  },
});
