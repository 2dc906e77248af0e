import type { Component } from '../../../design/schema';
import { constantsWith } from '../../../load/constants/constants';
import { formatCount, formatSeconds } from '../../../load/format';
import { count, seconds } from '../../../load/units';
import { inFewWords } from '../../../lib/in-words';
import { modelIn } from '../../facts/capacity';
import { withTrait } from '../../facts/entities';
import { measured } from '../../facts/figures';
import { keptIn } from '../../facts/kept';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'async-standby-vs-rpo-zero',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'Confirmed writes survive the loss of a primary',
    fail: 'Confirmed writes are lost with the primary',
  },
  why: 'An asynchronous standby is always a little behind. When the primary fails, the last writes that users were told are safe exist nowhere.',
  howToFix:
    'Make the standby synchronous or confirm writes by a quorum of copies, or say that losing the last second is acceptable.',
  concept: 'Recovery point',
  source: 'System design course notes 3.6',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(
      (component) =>
        facts.has(component.id, 'durable') && textOf(component, 'standby').value !== null,
    );
    return checkComponents(stores, (id) => {
      const store = facts.component(id);
      const model = modelIn(facts);
      const { writesPerSecond } = model.operationsAt(id);
      if (textOf(store, 'standby').value !== 'async' || confirmsByCopies(store)) return null;
      if (flagOf(store, 'acceptsLoss').value === true || writesPerSecond === 0) return null;
      const { entities, isSure } = keptIn(store, facts, model);
      const lost = withTrait(entities, 'never-lost');
      if (lost.length === 0) return null;
      const titles = inFewWords(lost.map(({ title }) => title.toLowerCase()));
      if (!isSure) {
        return {
          outcome: 'cannot-tell',
          message: `Does ${facts.nameOf(id)} hold ${titles}? Its standby follows later, and these must not lose a confirmed write.`,
          components: [id],
        };
      }
      const lagSeconds = constantsWith({})['replica.lagSeconds'];
      const writes = Math.max(1, Math.round(writesPerSecond * lagSeconds));
      const lastWrites =
        writes > 1
          ? `about the last ${formatCount(count(writes))} confirmed writes`
          : 'the last confirmed write';
      return {
        outcome: 'fail',
        message: `The standby of ${facts.nameOf(id)} is about ${formatSeconds(seconds(lagSeconds))} behind. A failure at peak loses ${lastWrites} of ${titles}, which must never be lost.`,
        components: [id],
        values: [
          measured('Usual lag', lagSeconds, 's'),
          measured('Writes at peak', writesPerSecond, '/s'),
          measured('Writes lost', writes, ''),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'async' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { traits: ['never-lost'], write: { entities: ['record'] } },
        names: ['db'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'async', holds: ['record'] }],
          old: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db', 'api -> old'],
        problem: { traits: ['never-lost'] },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { traits: ['never-lost'], write: { entities: ['record'] } },
      },
    ],
    exempt: [
      {
        // Nobody minds the last second.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'async', acceptsLoss: true }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { traits: ['never-lost'], write: { entities: ['record'] } },
      },
      {
        // Two of three copies have each write before it is confirmed; the standby is one more.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['wide-column-store', { standby: 'async', replicas: 3, replicationFactor: 3 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { traits: ['never-lost'], write: { entities: ['record'] } },
      },
    ],
  },
});

/** A majority of copies confirms each write unless another number is stated. */
function confirmsByCopies(store: Component): boolean {
  const copies = numberOf(store, 'replicationFactor').value ?? 1;
  return copies > 1 && (numberOf(store, 'writeQuorum').value ?? 2) > 1;
}
