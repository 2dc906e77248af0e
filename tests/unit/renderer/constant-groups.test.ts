import { expect, test } from 'vitest';
import { CONSTANTS } from '#shared/load/constants/constants';
import type { ConstantSpec } from '#shared/load/constants/spec';
import {
  constantGroups,
  sourceText,
  valueText,
} from '../../../src/renderer/features/settings/constants/constant-groups';

const TABLE: readonly ConstantSpec[] = CONSTANTS;
const EVERYTHING = { typed: '', isChangedOnly: false };

function spec(part: Partial<ConstantSpec>): ConstantSpec {
  return {
    id: 'a.rate',
    group: 'compute',
    title: 'A: rate',
    value: 1,
    unit: '/s',
    min: 0,
    max: 10,
    source: 'A page',
    isAssumption: false,
    ...part,
  };
}

test('every constant of the table is in exactly one group', () => {
  const shown = constantGroups(TABLE, {}, EVERYTHING).flatMap(({ constants }) => constants);
  expect(shown).toHaveLength(TABLE.length);
  expect(new Set(shown)).toEqual(new Set(TABLE));
});

test('a group counts what is changed in it, also among what is found', () => {
  const table = [
    spec({ id: 'a', title: 'Requests' }),
    spec({ id: 'b', title: 'Memory' }),
    spec({ id: 'c', title: 'Writes', group: 'databases' }),
  ];
  const counts = (filter: Parameters<typeof constantGroups>[2]) =>
    constantGroups(table, { a: 2, b: 3, gone: 4 }, filter).map(
      ({ title, constants, changedCount }) => [title, constants.length, changedCount],
    );
  expect(counts(EVERYTHING)).toEqual([
    ['Compute', 2, 2],
    ['Databases', 1, 0],
  ]);
  expect(counts({ typed: '', isChangedOnly: true })).toEqual([['Compute', 2, 2]]);
  expect(counts({ typed: 'memory', isChangedOnly: true })).toEqual([['Compute', 1, 1]]);
  expect(counts({ typed: 'databases', isChangedOnly: false })).toEqual([['Databases', 1, 0]]);
});

test('an assumption is not called one twice', () => {
  const source = 'Assumption: once a quarter';
  expect(sourceText(spec({ source, isAssumption: true }))).toBe('Once a quarter');
  expect(sourceText(spec({ source: 'Amazon EC2 User Guide' }))).toBe('Amazon EC2 User Guide');
});

test.each([
  [spec({ value: 1_000 }), '1,000 /s'],
  [spec({ value: 0.9995, unit: 'share' }), '0.9995'],
  [spec({ value: 0.00001667, unit: '$' }), '0.00001667 $'],
  [spec({ value: 2, unit: '' }), '2'],
])('a value keeps its digits and its unit', (constant, text) => {
  expect(valueText(constant)).toBe(text);
});
