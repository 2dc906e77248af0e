import { propertySpec } from '../../../design/kinds/catalog';
import type { Component } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import type { EntitySpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { keptIn } from '../../facts/kept';
import { isRebuildable } from '../../facts/looks';
import { regionFrameOf } from '../../facts/regions';
import { numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'multi-region-no-conflict-rule',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'Writes in several regions cannot contradict each other unnoticed',
    fail: 'Two regions can change one record at the same time',
  },
  why: 'Regions learn of each other’s writes after a fraction of a second, or after hours when the line is cut. Until then both may change the same record, and without a rule one of the changes is lost or the regions stay different.',
  howToFix:
    'Give each record a home region that takes its writes, or check versions on write, or merge; say which on the store.',
  concept: 'Consistency or latency between regions (PACELC)',
  source: 'Abadi, Consistency Tradeoffs in Modern Distributed Database System Design, 2012',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const stores = facts.components.filter(
      (component) =>
        propertySpec(component.kind, 'conflictRule') !== undefined &&
        takesWrites(component.id, facts),
    );
    return checkComponents(stores, (id) => {
      const store = facts.component(id);
      const twins = twinsOf(store, facts);
      const regions = numberOf(store, 'regions').value ?? 1;
      const isWrittenTwice = regions > 1 || twins.length > 0;
      if (!isWrittenTwice || twins.some((twin) => twin.id < id)) return null;
      const all = [store, ...twins];
      if (all.some((one) => textOf(one, 'conflictRule').value !== null)) return null;
      if (isRebuildable(facts, store) || neverChanges(keptIn(store, facts, model).entities))
        return null;
      const components = all.map((one) => one.id);
      const names = inWords(components.map((one) => facts.nameOf(one)));
      if (all.some((one) => textOf(one, 'conflictRule').isUnknown)) {
        return {
          outcome: 'cannot-tell',
          message: `What happens when two regions change the same record in ${names}?`,
          components,
        };
      }
      return {
        outcome: 'fail',
        message: `${components.length > 1 ? 'Several' : regions} regions take writes to ${names}, and nothing says which of two changes of one record wins.`,
        components,
        values: [measured('Regions that take writes', Math.max(regions, all.length), '')],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { regions: 2, replicas: 2 }],
          db: ['key-value-store', { regions: 2, isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { regions: 2, replicas: 2 }],
          db: ['key-value-store', { regions: 2, isManaged: true, conflictRule: 'home-region' }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Records under ids of their own that never change cannot contradict each other.
        components: {
          client: 'web-client',
          api: ['service', { regions: 2, replicas: 2 }],
          db: ['key-value-store', { regions: 2, isManaged: true, holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { traits: ['append-only'] },
      },
    ],
  },
});

/** Stores in frames of other regions that have the same data and are written to as well. */
function twinsOf(store: Component, facts: Facts): Component[] {
  const region = regionFrameOf(store, facts);
  if (!region) return [];
  const replicated = facts.connections.filter(
    ({ mode, from, to }) => mode === 'replicate' && (from === store.id || to === store.id),
  );
  const others = new Set(replicated.map(({ from, to }) => (from === store.id ? to : from)));
  return facts.components.filter((other) => {
    const elsewhere = regionFrameOf(other, facts);
    return (
      others.has(other.id) &&
      elsewhere !== null &&
      elsewhere !== region &&
      takesWrites(other.id, facts)
    );
  });
}

/** Somebody calls it to write; what another store copies to it is not counted. */
function takesWrites(id: string, facts: Facts): boolean {
  const writes = new Set(
    facts.pack.flows.filter(({ operation }) => operation === 'write').map((flow) => flow.id),
  );
  return facts.adjacency.into(id).some((link) =>
    modelIn(facts)
      .connection(link.id)
      ?.flows.some((flow) => writes.has(flow)),
  );
}

function neverChanges(entities: readonly EntitySpec[]): boolean {
  return (
    entities.length > 0 &&
    entities.every(({ traits }) => traits.includes('append-only') || traits.includes('rebuildable'))
  );
}
