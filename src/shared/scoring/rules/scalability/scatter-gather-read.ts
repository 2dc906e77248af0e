import type { Component } from '../../../design/schema';
import { anySlow } from '../../../load/latency/order-statistics';
import { formatRate } from '../../../load/format';
import { perSecond } from '../../../load/units';
import type { FlowSpec } from '../../../problems/pack';
import { entitiesIn } from '../../facts/entities';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import type { Model } from '../../facts/model';
import { findsOnlyByKey, isElastic, partsOf } from '../../facts/partitions';
import { isKeyedBy, shardKeysOf } from '../../facts/shard-keys';
import { textOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** So few shards can be asked side by side without much harm. */
const FEW_SHARDS = 3;
/** Above this share of the reads it is how the store is used. */
const MAJOR_FROM = 0.3;
/** What is read less often is for administrators. */
const FREQUENT_FROM_PER_SECOND = 1;
/** The part of its reads that a single shard answers late, for the part of the gathered reads that are late. */
const LATE_SHARE = 0.01;

export default defineRule({
  id: 'scatter-gather-read',
  category: 'scalability',
  severity: 'minor',
  title: {
    pass: 'Frequent reads know their shard',
    fail: 'A frequent read has to ask every shard',
  },
  why: 'A read that does not know the shard key goes to all shards and waits for the slowest. More shards then mean more work for each read, not less.',
  howToFix:
    'Split by the field that the frequent reads know, keep a second table or index by that field, or send such reads to a search index.',
  concept: 'Choosing a shard key',
  source: 'System design course notes, chapter on databases',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const stores = facts.components.filter(
      (component) => isDatabase(facts, component.id) && isSplit(component, facts),
    );
    return checkComponents(stores, (id) => observed(facts.component(id), facts, model));
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 8, shardKey: 'owner_id' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'] } },
        names: ['db'],
      },
      {
        // There is no other way to find a record than by its key.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['wide-column-store', { replicas: 3, replicationFactor: 3, shardKey: 'ownerId' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'] } },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 8, shardKey: 'hash(record_id)' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'] } },
      },
      {
        // A second table by the field that reads know.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['wide-column-store', { isManaged: true, shardKey: 'owner_id; code' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'] } },
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 3, shardKey: 'owner_id' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'] } },
      },
      {
        // Read now and then by an administrator.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { shards: 8, shardKey: 'owner_id' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { lookedUpBy: ['code', 'record id'], peakRequestsPerSecond: 0.5 } },
      },
    ],
  },
});

/** A query to a search index asks every shard by design. */
function isSplit(component: Component, facts: Facts): boolean {
  if (facts.has(component.id, 'query')) return false;
  return findsOnlyByKey(component)
    ? shardKeysOf(component).length > 0
    : (partsOf(component).value ?? 1) > FEW_SHARDS;
}

function observed(component: Component, facts: Facts, model: Model): Observation | null {
  const { id } = component;
  const keys = shardKeysOf(component);
  const reads = model.flowsAt(id).flatMap((flow) => {
    const rate = readsOf(flow, id, model);
    const isWanted =
      flow.lookedUpBy !== null &&
      rate >= FREQUENT_FROM_PER_SECOND &&
      isAbout(flow, component, facts) &&
      !isKeyedBy(keys, flow.lookedUpBy) &&
      !isFoundElsewhere(flow, component, facts, model);
    return isWanted ? [{ flow, rate }] : [];
  });
  const [first] = reads;
  if (!first) return null;
  const name = facts.nameOf(id);
  const field = first.flow.lookedUpBy?.[0] ?? 'key';
  if (keys.length === 0) {
    const isUnknown = textOf(component, 'shardKey').isUnknown;
    return {
      outcome: 'cannot-tell',
      message: `By which field are the records of ${name} split${isUnknown ? '' : ' into shards'}? “${first.flow.title}” knows only the ${field}.`,
      components: [id],
    };
  }
  const rate = reads.reduce((sum, one) => sum + one.rate, 0);
  const share = rate / Math.max(rate, model.operationsAt(id).readsPerSecond);
  const parts = isElastic(component) ? null : partsOf(component).value;
  const isManyParts = parts !== null && parts > 1;
  const key = keys.map((fields) => fields.join(' and ')).join(' or ');
  return {
    outcome: 'fail',
    message: `The records of ${name} are split by ${key}, but “${first.flow.title}” knows only the ${field}: ${formatRate(perSecond(rate))} of reads have to search ${isManyParts ? `all ${parts} shards` : 'the whole table'}.`,
    components: [id],
    values: [
      measured('Reads without the shard key', rate, '/s'),
      measuredShare('Share of all reads', share),
      ...(isManyParts
        ? [
            measured('Shards asked', parts, ''),
            measuredShare('Slow reads when 1 % of a shard’s are slow', anySlow(LATE_SHARE, parts)),
          ]
        : []),
    ],
    severity: share > MAJOR_FROM ? 'major' : 'minor',
  };
}

function readsOf(flow: FlowSpec, id: string, model: Model): number {
  if (flow.operation !== 'read') return 0;
  const step = model.flow(flow.id)?.path.find(({ component }) => component === id);
  return flow.peakRequestsPerSecond * (step?.visits ?? 0);
}

/** It holds what the flow looks up; when nobody says what it holds, the only database on the way does. */
function isAbout(flow: FlowSpec, component: Component, facts: Facts): boolean {
  const held = entitiesIn(component, facts);
  if (held !== null) return held.some(({ id }) => flow.entities.includes(id));
  return databasesOf(flow, facts).every(({ id }) => id === component.id);
}

function databasesOf(flow: FlowSpec, facts: Facts): Component[] {
  const path = facts.model()?.flow(flow.id)?.path ?? [];
  return path
    .filter((step) => isDatabase(facts, step.component))
    .map((step) => facts.component(step.component));
}

/** Another store on the way has the same records under the right key. */
function isFoundElsewhere(
  flow: FlowSpec,
  component: Component,
  facts: Facts,
  model: Model,
): boolean {
  const words = flow.lookedUpBy ?? [];
  return databasesOf(flow, facts).some(
    (other) =>
      other.id !== component.id &&
      readsOf(flow, other.id, model) > 0 &&
      isAbout(flow, other, facts) &&
      mayHoldTheSame(component, other, facts) &&
      (facts.has(other.id, 'query') || isKeyedBy(shardKeysOf(other), words)),
  );
}

/** They say what they hold and have something in common, or one of them does not say. */
function mayHoldTheSame(one: Component, other: Component, facts: Facts): boolean {
  const [held, others] = [entitiesIn(one, facts), entitiesIn(other, facts)];
  return held === null || others === null || held.some((entity) => others.includes(entity));
}
