import { propertySpec } from '../../../design/kinds/catalog';
import type { Component, ComponentId } from '../../../design/schema';
import { addToGroup } from '../../../lib/group-by';
import { inWords } from '../../../lib/in-words';
import type { EntitySpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import { derived } from '../../facts/derived';
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
  const others = [...new Set(copiesOf(facts).get(store.id))].sort();
  return others.map(facts.component).filter((other) => {
    const elsewhere = regionFrameOf(other, facts);
    return elsewhere !== null && elsewhere !== region && takesWrites(other.id, facts);
  });
}

/** What replicates with a component, whichever of the two is the source. */
const copiesOf = derived((facts) => {
  const copies = new Map<ComponentId, ComponentId[]>();
  for (const { mode, from, to } of facts.connections) {
    if (mode !== 'replicate') continue;
    addToGroup(copies, from, to);
    addToGroup(copies, to, from);
  }
  return copies;
});

/** Somebody calls it to write; what another store copies to it is not counted. */
function takesWrites(id: string, facts: Facts): boolean {
  return facts.adjacency.into(id).some((link) =>
    modelIn(facts)
      .connection(link.id)
      ?.flows.some((flow) => writesOf(facts).has(flow)),
  );
}

const writesOf = derived(
  ({ pack }) =>
    new Set(pack.flows.filter(({ operation }) => operation === 'write').map(({ id }) => id)),
);

function neverChanges(entities: readonly EntitySpec[]): boolean {
  return (
    entities.length > 0 &&
    entities.every(({ traits }) => traits.includes('append-only') || traits.includes('rebuildable'))
  );
}
