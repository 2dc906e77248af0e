import { describe, expect, test } from 'vitest';
import { BOUNDARIES } from '#shared/design/kinds/boundaries';
import { KINDS } from '#shared/design/kinds/catalog';
import { RULES } from '#shared/scoring/catalog';
import { libraryGroups, searchLibrary } from '../../../src/renderer/features/library/library-model';
import { sketchLines } from '../../../src/renderer/features/library/sketch-lines';

const GROUPS = libraryGroups(KINDS, BOUNDARIES, RULES);

describe('the library', () => {
  test('holds every kind, boundary and rule once', () => {
    const entries = GROUPS.flatMap((group) => group.entries);
    expect(entries).toHaveLength(KINDS.length + BOUNDARIES.length + RULES.length);
    expect(new Set(entries.map(({ type, id }) => `${type} ${id}`)).size).toBe(entries.length);
  });

  test('shows no empty group', () => {
    expect(GROUPS.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  test('finds a component by a brand', () => {
    expect(searchLibrary(GROUPS, 'Redis')[0]).toMatchObject({ type: 'component', id: 'cache' });
  });

  test('lists what has the words in its title before what only mentions them', () => {
    const [first, ...others] = searchLibrary(GROUPS, 'queue');
    expect(first?.title.toLowerCase()).toContain('queue');
    expect(others.length).toBeGreaterThan(0);
  });

  test('finds a rule by what to do about it', () => {
    const rule = RULES[0];
    const found = searchLibrary(GROUPS, rule?.howToFix ?? '');
    expect(found.map(({ id }) => id)).toContain(rule?.id);
  });

  test('finds nothing for nothing', () => {
    expect(searchLibrary(GROUPS, '  ')).toEqual([]);
  });
});

test('an example in words names kinds and what is set in the words of the inspector', () => {
  expect(
    sketchLines({
      components: { api: ['service', { replicas: 2 }], db: 'sql-database' },
      connections: [['api -> db', { hasJitter: true }]],
    }),
  ).toEqual(['api: Service (replicas 2)', 'db: SQL database', '', 'api -> db (random wait yes)']);
});
