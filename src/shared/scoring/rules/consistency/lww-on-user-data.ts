import { inWords } from '../../../lib/in-words';
import type { EntitySpec } from '../../../problems/pack';
import { entitiesIn, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { writesInto } from '../../facts/flow-links';
import { isDatabase } from '../../facts/looks';
import { partsShownIn } from '../../facts/parts';
import { flagOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'lww-on-user-data',
  category: 'consistency',
  severity: 'minor',
  title: {
    pass: 'Nobody loses an edit to somebody else',
    fail: 'The last writer wins over everybody else',
  },
  why: 'Two devices change the same thing, one of them offline. The later write replaces the other without a word, and an afternoon of work is gone.',
  howToFix:
    'Refuse a write whose base version is not the newest, and then merge the two or keep both as copies.',
  concept: 'Version checks and conflict resolution',
  source: 'System design course notes, chapter on file synchronisation',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const databases = facts.components.filter(
      ({ id }) => isDatabase(facts, id) && editedIn(id, facts).length > 0,
    );
    return checkComponents(databases, (id) => {
      const store = facts.component(id);
      const rule = textOf(store, 'conflictRule');
      if (flagOf(store, 'acceptsLoss').value === true) return null;
      const what = inWords(editedIn(id, facts).map(({ title }) => title));
      if (rule.value === null) {
        return {
          outcome: 'cannot-tell',
          message: `${what}: the same one is changed in two places at once. What does ${facts.nameOf(id)} do with the second?`,
          components: [id],
        };
      }
      return rule.value === 'last-write-wins'
        ? {
            outcome: 'fail',
            message: `${what}: in ${facts.nameOf(id)} the last write wins, and whatever was changed elsewhere meanwhile is lost without a word.`,
            components: [id],
            explains: partsShownIn([id], ['conflictRule'], facts),
          }
        : null;
    });
  },
  examples: {
    fires: [
      {
        problem: { traits: ['edited-concurrently'] },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['wide-column-store', { conflictRule: 'last-write-wins' }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        problem: { traits: ['edited-concurrently'] },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { conflictRule: 'version-check', holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        problem: { traits: ['edited-concurrently'] },
        components: {
          client: 'web-client',
          api: 'service',
          presence: ['key-value-store', { conflictRule: 'last-write-wins', acceptsLoss: true }],
        },
        connections: ['client -> api', 'api -> presence'],
      },
      {
        // What is kept here is written by one process only.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['wide-column-store', { conflictRule: 'last-write-wins' }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});

/** What several people change at once here: by what it is said to hold, or else by what is written to it. */
function editedIn(id: string, facts: Facts): EntitySpec[] {
  const held =
    entitiesIn(facts.component(id), facts) ??
    writesInto(id, facts).flatMap(({ entities }) => [...entities]);
  return withTrait([...new Set(held)], 'edited-concurrently');
}
