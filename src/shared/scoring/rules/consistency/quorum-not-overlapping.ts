import type { Component } from '../../../design/schema';
import type { EntityTrait } from '../../../problems/pack';
import { entitiesIn, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { flagOf, numberOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const NEWEST_WANTED: readonly EntityTrait[] = [
  'read-own-write',
  'contended',
  'edited-concurrently',
];

export default defineRule({
  id: 'quorum-not-overlapping',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'Reads see the last write',
    fail: 'Read and write quorums do not overlap',
  },
  why: 'When the copies read and the copies written need not share one, a read can miss a write that was already acknowledged.',
  howToFix:
    'Choose read plus write copies greater than the copies kept, or state that old data is accepted.',
  concept: 'Quorums: R + W > N',
  source: 'System design course notes, chapter on consistency',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(
      (component) =>
        numberOf(component, 'readQuorum').value !== null &&
        numberOf(component, 'writeQuorum').value !== null,
    );
    return checkComponents(stores, (id) => {
      const store = facts.component(id);
      const [copies, read, written] = [
        numberOf(store, 'replicationFactor'),
        numberOf(store, 'readQuorum'),
        numberOf(store, 'writeQuorum'),
      ];
      if (flagOf(store, 'acceptsStaleness').value === true) return null;
      if (copies.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `How many copies of each record does ${facts.nameOf(id)} keep?`,
          components: [id],
        };
      }
      const [n, r, w] = [copies.value ?? 1, read.value ?? 1, written.value ?? 1];
      if (r + w > n) return null;
      return {
        outcome: 'fail',
        severity: mayBeOld(store, facts) ? 'minor' : 'major',
        message: `${facts.nameOf(id)} reads ${r} and writes ${w} of ${n} copies, so a read can miss the last write, and nothing says that this is accepted.`,
        components: [id],
        values: [
          { label: 'Copies kept', value: n, unit: '' },
          { label: 'Copies read', value: r, unit: '' },
          { label: 'Copies written', value: w, unit: '' },
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
          db: ['wide-column-store', { replicationFactor: 3, readQuorum: 1, writeQuorum: 1 }],
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
          db: ['wide-column-store', { replicationFactor: 3, readQuorum: 2, writeQuorum: 2 }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: [
            'wide-column-store',
            { replicationFactor: 3, readQuorum: 1, writeQuorum: 1, acceptsStaleness: true },
          ],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});

/** Nothing that it is said to hold is looked at by who wrote it, given out, or changed by several at once. */
function mayBeOld(store: Component, facts: Facts): boolean {
  const held = entitiesIn(store, facts) ?? [];
  return held.length > 0 && NEWEST_WANTED.every((trait) => withTrait(held, trait).length === 0);
}
