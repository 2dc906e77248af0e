import type { Component } from '../../../design/schema';
import { formatPercent } from '../../../load/format';
import { hottestPartFactor, hottestPartShare } from '../../../load/caches/hot-key';
import { share } from '../../../load/units';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare, severityAt } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import type { Model } from '../../facts/model';
import { isElastic, partsOf, useOfOnePart } from '../../facts/partitions';
import { hottestKeyAt } from '../../facts/popularity';
import { fewValuesOf, shardKeysOf } from '../../facts/shard-keys';
import { numberOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** A part with this many times the load of the average part is no longer one of many. */
const MAX_FACTOR = 2;
const FULL_FROM = 0.8;
/** With fewer values than this for each part, some parts get several busy values and others none. */
const VALUES_PER_PART = 10;
/** Below this all the load would fit into one part anyway. */
const FITS_ONE_PART = 0.5;

/** In the examples: what carries the load, so that it gets through to the store. */
const API = ['service', { replicas: 10, tier: 'm5.2xlarge' }] as const;

export default defineRule({
  id: 'hot-partition',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Load is spread over the partitions',
    fail: 'One partition gets most of the load',
  },
  why: 'All requests for one key go to one partition, however many there are. When that one is full its requests fail, while the others have little to do.',
  howToFix:
    'Use a key with many values, add a second field or a random suffix to hot keys, put a cache before them, or give the hottest a shard of their own.',
  concept: 'Hot partitions',
  source: 'System design course notes, chapter on databases; Amazon DynamoDB Developer Guide',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    // A query to a search index asks all of its parts alike.
    const split = facts.components.filter(
      (component) =>
        !facts.has(component.id, 'query') &&
        (isElastic(component) || (partsOf(component).value ?? 1) > 1) &&
        questionOfCapacity(facts, component) === null,
    );
    return checkComponents(split, (id) => {
      const component = facts.component(id);
      return hotKey(component, facts, model) ?? fewValues(component, facts, model);
    });
  },
  examples: {
    fires: [
      {
        // One key gets a third of what four shards could carry together.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'record_id', hotKeySharePercent: 60 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
        names: ['db'],
      },
      {
        // Five values of a status cannot use eight shards.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 8, shardKey: 'status' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
        names: ['db'],
      },
      {
        // What everybody asks for, in a table that is split by the provider.
        components: {
          client: 'web-client',
          api: API,
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 60_000,
            popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 },
          },
        },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 4, shardKey: 'record_id' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 1_500 } },
      },
      {
        // The cache answers for the hottest keys.
        components: {
          client: 'web-client',
          api: API,
          hot: ['cache', { ttlSeconds: 60 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 60_000,
            popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
    ],
    exempt: [
      {
        // All of it would fit into one shard.
        components: {
          client: 'web-client',
          api: API,
          db: ['sql-database', { shards: 8, shardKey: 'status', hotKeySharePercent: 60 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { peakRequestsPerSecond: 100 } },
      },
    ],
  },
});

function hotKey(component: Component, facts: Facts, model: Model): Observation | null {
  const stated = numberOf(component, 'hotKeySharePercent').value;
  const hottest =
    stated === null
      ? hottestByPopularity(component, facts, model)
      : { keyShare: stated / 100, operations: model.operationsAt(component.id) };
  if (!hottest) return null;
  const keyShare = share(Math.min(1, hottest.keyShare));
  const parts = partsOf(component).value ?? 1;
  const isFreelySplit = isElastic(component);
  const { readsPerSecond, writesPerSecond } = hottest.operations;
  // What the provider splits at will still keeps one key in one part.
  const ofOnePart = isFreelySplit ? keyShare : hottestPartShare(keyShare, parts);
  const factor = isFreelySplit ? Infinity : hottestPartFactor({ keyShare, parts });
  const use = useOfOnePart(component, model, {
    readsPerSecond: readsPerSecond * ofOnePart,
    writesPerSecond: writesPerSecond * ofOnePart,
  });
  if (use === null || use <= FULL_FROM || factor <= MAX_FACTOR) return null;
  const name = facts.nameOf(component.id);
  return {
    outcome: 'fail',
    message: `The hottest key of ${name} gets ${formatPercent(keyShare)} of the requests. The part that holds it is ${formatPercent(share(use))} full at peak${isFreelySplit ? '' : `, ${factor.toPrecision(2)} times as full as the average of ${parts}`}.`,
    components: [component.id],
    values: [
      measuredShare('Share of the hottest key', keyShare),
      measuredShare('Use of its partition', use),
    ],
    severity: severityAt(use),
  };
}

/** A cache that is the only place of its data has keys of its own, not the popular ones. */
function hottestByPopularity({ id }: Component, facts: Facts, model: Model) {
  const isPrimary =
    facts.familyOf(id) === 'cache' && (model.component(id)?.hitRatio ?? null) === null;
  const hottest = isPrimary ? null : hottestKeyAt(id, model);
  return (
    hottest && {
      keyShare: hottest.keyShare,
      operations: { readsPerSecond: hottest.readsPerSecond, writesPerSecond: 0 },
    }
  );
}

function fewValues(component: Component, facts: Facts, model: Model): Observation | null {
  const { id } = component;
  if (!isDatabase(facts, id)) return null;
  const parts = partsOf(component).value;
  const use = useOfOnePart(component, model, model.operationsAt(id));
  if (use === null || use < FITS_ONE_PART) return null;
  const key = shardKeysOf(component).find((fields) => {
    const values = fewValuesOf(fields);
    return (
      values !== null && values < VALUES_PER_PART * (isElastic(component) ? use : (parts ?? 1))
    );
  });
  if (!key) return null;
  const values = fewValuesOf(key) ?? 0;
  return {
    outcome: 'fail',
    message: `The records of ${facts.nameOf(id)} are split by ${key.join(' and ')}, which has only about ${values} values${isElastic(component) ? '' : ` for ${parts} parts`}: all records of one value stay together, so some parts get several busy values and others none.`,
    components: [id],
    values: [
      measured('Values of the key', values, ''),
      measuredShare('Use of one part by all of it', use),
    ],
  };
}
