import type { Component } from '../../../design/schema';
import { formatPercent, formatRate } from '../../../load/format';
import { perSecond, share } from '../../../load/units';
import { entitiesIn } from '../../facts/entities';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import { isElastic, partsOf, useOfOnePart } from '../../facts/partitions';
import { isPeriod, isRising, shardKeysOf } from '../../facts/shard-keys';
import { textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** Up to here one part carries it, and it does not matter which. */
const FITS_ONE_PART = 0.7;
/** Below this share of writes the newest part is not where the work is. */
const WRITE_HEAVY_FROM = 0.01;

/** In the examples: what carries the load, so that it gets through to the store. */
const API = ['service', { replicas: 10, tier: 'm5.2xlarge' }] as const;

export default defineRule({
  id: 'monotonic-shard-key',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'New records spread over all shards',
    fail: 'All new records go to one shard',
  },
  why: 'A key that grows with time puts every new record at the end. The last shard takes all writes, and most reads of what is new, while the others only keep the past.',
  howToFix:
    'Put the entity first in the key and time second, or split by a hash of the key; time can still order the records inside a shard.',
  concept: 'Monotonically growing keys',
  source: 'System design course notes, chapter on databases',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const model = modelIn(facts);
    const split = facts.components.filter(
      (component) =>
        isDatabase(facts, component.id) &&
        (isElastic(component) || (partsOf(component).value ?? 1) > 1) &&
        questionOfCapacity(facts, component) === null,
    );
    return checkComponents(split, (id) => {
      const component = facts.component(id);
      const operations = model.operationsAt(id);
      const { readsPerSecond, writesPerSecond } = operations;
      const use = useOfOnePart(component, model, operations);
      if (use === null || use < FITS_ONE_PART) return null;
      if (writesPerSecond < WRITE_HEAVY_FROM * (readsPerSecond + writesPerSecond)) return null;
      const key = growingKey(component, facts);
      if (!key) return null;
      const name = facts.nameOf(id);
      if (!key.isCertain) {
        return {
          outcome: 'cannot-tell',
          message: `How are the records of ${name} split by ${key.words}: by range, which sends everything new to one shard, or by a hash?`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `The records of ${name} are split by ${key.words}, which grows with time: all writes (${formatRate(perSecond(writesPerSecond))}) go to the newest part, and reads of what is new follow them. Together they could fill ${formatPercent(share(use))} of it.`,
        components: [id],
        values: [
          measured('Writes', writesPerSecond, '/s'),
          measuredShare('Use of the newest part by all of it', use),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'created_at', partitioning: 'range' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
        names: ['db'],
      },
      {
        // The hash of a day is the same all day long.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'day', partitioning: 'hash' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
        names: ['db'],
      },
      {
        // Ids given out in order are a clock too.
        components: {
          client: 'web-client',
          api: API,
          db: [
            'sql-database',
            { shards: 4, shardKey: 'id', keyKind: 'snowflake', partitioning: 'range' },
          ],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'user_id, day', partitioning: 'range' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
      },
    ],
    exempt: [
      {
        // The hash of an exact time is anywhere.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'created_at', partitioning: 'hash' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
      },
      {
        // One shard carries it all.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'created_at', partitioning: 'range' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 100 } },
      },
    ],
  },
});

interface GrowingKey {
  readonly words: string;
  /** false: it depends on how it is split, and nobody said how. */
  readonly isCertain: boolean;
}

function growingKey(component: Component, facts: Facts): GrowingKey | null {
  const partitioning = textOf(component, 'partitioning').value;
  const keys = shardKeysOf(component);
  const words = (fields: readonly string[]) => fields.join(' and ');
  const period = keys.find((fields) => fields.every(isPeriod));
  if (period) return { words: words(period), isCertain: true };
  // Equal nodes hash the key unless somebody says otherwise.
  const isRange = partitioning === 'range';
  const isOpen = partitioning === null && component.kind === 'sql-database';
  if (!isRange && !isOpen) return null;
  const rising = keys.find(([first = '']) => isRising(first) || isOwnId(first, component, facts));
  if (rising) return { words: words(rising), isCertain: isRange };
  return keys.length === 0 && isRange && hasRisingIds(component)
    ? { words: 'its own id', isCertain: true }
    : null;
}

/** The id of the records themselves, given out in the order in which they are made. */
function isOwnId(field: string, component: Component, facts: Facts): boolean {
  if (!hasRisingIds(component)) return false;
  const ofWhat = field.replace(/ ?ids?$/, '');
  const held = (entitiesIn(component, facts) ?? []).map(({ id }) => id.replaceAll('-', ' '));
  return ofWhat === '' || (ofWhat !== field && held.includes(ofWhat));
}

const RISING_IDS = ['auto-increment', 'snowflake', 'range-blocks'];

function hasRisingIds(component: Component): boolean {
  return RISING_IDS.includes(textOf(component, 'keyKind').value ?? '');
}
