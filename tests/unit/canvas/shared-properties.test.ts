import { expect, test } from 'vitest';
import { kindSpec } from '#shared/design/kinds/catalog';
import type { ComponentKind, NumberPropertySpec } from '#shared/design/kinds/kind';
import { sharedProperties } from '../../../src/renderer/features/canvas/inspector/shared-properties';

function shared(...kinds: ComponentKind[]): string[] {
  return sharedProperties(kinds.map((kind) => kindSpec(kind).properties)).map(({ id }) => id);
}

test('kinds share what both have by the same id', () => {
  const ids = shared('cache', 'service');
  expect(ids).toContain('replicas');
  expect(ids).not.toContain('ttlSeconds');
  expect(shared('service')).toEqual(kindSpec('service').properties.map(({ id }) => id));
  expect(shared('note', 'service')).not.toContain('replicas');
});

test('a choice is shared only where it offers the same', () => {
  expect(shared('service', 'worker')).toContain('tier');
  expect(shared('service', 'sql-database')).not.toContain('tier');
});

test('a number has to fit all of them', () => {
  const number: NumberPropertySpec = {
    type: 'number',
    id: 'shards',
    label: 'Shards',
    group: 'Capacity',
    help: '',
    isInteger: false,
    unit: '',
    min: 0,
    max: 100,
    default: null,
  };
  expect(sharedProperties([[number], [{ ...number, min: 1, max: 200, isInteger: true }]])).toEqual([
    { ...number, min: 1, max: 100, isInteger: true },
  ]);
  expect(sharedProperties([[number], [{ ...number, unit: 'GB' }]])).toEqual([]);
});
