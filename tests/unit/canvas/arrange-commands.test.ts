import { describe, expect, it } from 'vitest';
import { setLocked } from '#shared/design/edit';
import { canvasEditorOf } from '../../helpers/canvas-editor';
import { DesignBuilder } from '../../helpers/design-builder';

const THREE = new DesignBuilder()
  .component('api', 'service', {}, { x: 0, y: 0 })
  .component('cache', 'cache', {}, { x: 96, y: 120 })
  .component('db', 'sql-database', {}, { x: 400, y: 400 })
  .build();
const ALL = { components: ['api', 'cache', 'db'] };

describe('arranging commands', () => {
  it('are one change each, with words for the undo list', () => {
    const { run, store, changes } = canvasEditorOf(THREE, ALL);
    expect(run('align-left')).toBe(true);
    expect(run('distribute-vertically')).toBe(true);
    expect(changes.map(({ label }) => label)).toEqual([
      'Align 3 components left',
      'Distribute 3 components vertically',
    ]);
    const { components } = store.getState().inputs.design;
    expect(Object.values(components).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 200],
      [0, 400],
    ]);
  });

  it('need enough that can move, and boundaries to match sizes', () => {
    const { run } = canvasEditorOf(THREE, { components: ['api', 'db'] });
    expect(run('distribute-vertically')).toBe(false);
    expect(run('match-both')).toBe(false);
    const locked = setLocked(THREE, ALL, true);
    expect(canvasEditorOf(locked, ALL).run('align-left')).toBe(false);
  });

  it('lock what is free, then unlock all; what is locked is neither moved nor deleted', () => {
    const half = setLocked(THREE, { components: ['api'] }, true);
    const { run, store, changes, editor } = canvasEditorOf(half, ALL);
    run('lock');
    run('move-left');
    run('delete');
    editor.settle();
    expect(changes.map(({ label }) => label)).toEqual(['Lock 2 components']);
    run('lock');
    expect(changes.at(-1)?.label).toBe('Unlock 3 components');
    expect(store.getState().inputs.design).toEqual(THREE);
  });

  it('delete what is free and keep the rest selected', () => {
    const half = setLocked(THREE, { components: ['api'] }, true);
    const { run, store } = canvasEditorOf(half, ALL);
    run('delete');
    expect(Object.keys(store.getState().inputs.design.components)).toEqual(['api']);
    expect(store.getState().selection.components).toEqual(['api']);
  });
});
