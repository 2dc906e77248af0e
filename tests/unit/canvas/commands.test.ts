import { describe, expect, it } from 'vitest';
import { CANVAS_COMMANDS } from '../../../src/renderer/features/canvas/commands/all';
import { shortcutsOf } from '../../../src/renderer/features/canvas/commands/command';
import { EMPTY_SELECTION } from '../../../src/renderer/features/canvas/selection';
import { canvasEditorOf } from '../../helpers/canvas-editor';
import { DesignBuilder } from '../../helpers/design-builder';

const PAIR = new DesignBuilder()
  .component('api', 'service', {}, { x: 0, y: 0 })
  .component('db', 'sql-database', {}, { x: 400, y: 0 })
  .connect('api', 'db')
  .build();

describe('canvas commands', () => {
  it('have ids and words of their own, and no two have the same keys, on a whiteboard or not', () => {
    const ids = CANVAS_COMMANDS.map(({ id }) => id);
    const labels = CANVAS_COMMANDS.map(({ label }) => label.trim());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain('');
    for (const isWhiteboardOn of [false, true]) {
      const keys = CANVAS_COMMANDS.flatMap((command) => shortcutsOf(command, isWhiteboardOn));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('delete components with their connections in one change', () => {
    const { changes, run, store } = canvasEditorOf(PAIR, { components: ['db'] });
    expect(run('delete')).toBe(true);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.label).toBe('Delete db');
    expect(Object.keys(changes[0]?.diff.components ?? {})).toEqual(['db']);
    expect(Object.keys(changes[0]?.diff.connections ?? {})).toHaveLength(1);
    expect(store.getState().selection).toEqual(EMPTY_SELECTION);
  });

  it('make the one kind that is selected a favourite, and take it out again', () => {
    const zone = new DesignBuilder()
      .component('api', 'service')
      .component('jobs', 'service')
      .component('db', 'sql-database')
      .boundary('a', 'zone')
      .build();
    for (const [selection, item] of [
      [{ components: ['api', 'jobs'] }, 'service'],
      [{ boundaries: ['a'] }, 'boundary-zone'],
    ] as const) {
      const { run, store } = canvasEditorOf(zone, selection);
      const favourites = () => store.getState().inputs.preferences.favouriteItems;
      expect(run('favourite')).toBe(true);
      expect(favourites()).toEqual([item]);
      expect(run('favourite')).toBe(true);
      expect(favourites()).toEqual([]);
    }
    for (const selection of [{}, { components: ['api', 'db'] }]) {
      expect(canvasEditorOf(zone, selection).run('favourite')).toBe(false);
    }
  });

  it('make one change out of several arrow keys, even when another command comes at once', () => {
    const { changes, run } = canvasEditorOf(PAIR, { components: ['api', 'db'] });
    run('move-right');
    run('move-right');
    run('move-far-down');
    expect(changes).toHaveLength(0);
    run('duplicate');
    expect(changes.map(({ label }) => label)).toEqual([
      'Move 2 components',
      'Duplicate 2 components',
    ]);
    expect(changes[0]?.diff.components?.['api']?.after).toMatchObject({ x: 16, y: 40 });
    expect(changes[1]?.diff.components?.['new-1']?.after).toMatchObject({ x: 40, y: 64 });
  });

  it('change nothing when an arrow key is taken back', () => {
    const { changes, run, editor } = canvasEditorOf(PAIR, { components: ['api'] });
    run('move-right');
    run('move-left');
    editor.settle();
    expect(changes).toEqual([]);
  });

  it('have labels that a log of edits takes, however long the names are', () => {
    const long = 'x'.repeat(200);
    const design = new DesignBuilder()
      .component('a', 'service')
      .component(long, 'service', {}, { id: 'b' })
      .build();
    const { changes, run } = canvasEditorOf(design, { components: ['b'] });
    run('delete');
    expect(changes[0]?.label).toMatch(/^Delete x+$/);
    expect(changes[0]?.label.length).toBeLessThanOrEqual(200);
  });

  it('cannot edit what is read-only', () => {
    const { changes, run, editor } = canvasEditorOf(PAIR, { components: ['api'] }, true);
    const edits = ['delete', 'duplicate', 'rename', 'connect', 'add', 'move-left', 'undo'];
    expect(edits.map(run)).toEqual(edits.map(() => false));
    editor.apply({ ...PAIR, connections: {} }, 'Remove everything');
    expect(changes).toEqual([]);
    expect(run('select-all')).toBe(true);
  });
});

describe('the clipboard', () => {
  /** What was awaited inside the command has happened. */
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('takes the selection as text, also of a design that can only be read', async () => {
    const { run, clipboard, changes } = canvasEditorOf(PAIR, { components: ['api', 'db'] }, true);
    expect(run('copy')).toBe(true);
    await settled();
    expect(clipboard.text).toContain('service api');
    expect(clipboard.text).toContain('api -> db');
    expect([run('cut'), run('paste')]).toEqual([false, false]);
    expect(changes).toEqual([]);
  });

  it('gives back in one change what was cut in one', async () => {
    const { run, store, changes } = canvasEditorOf(PAIR, { components: ['api', 'db'] });
    run('cut');
    await settled();
    expect(store.getState().inputs.design).toEqual({
      components: {},
      connections: {},
      boundaries: {},
    });
    run('paste');
    await settled();
    expect(changes.map(({ label }) => label)).toEqual(['Cut 2 components', 'Paste 2 components']);
    const { components, connections } = store.getState().inputs.design;
    expect(Object.values(components).map(({ name }) => name)).toEqual(['api', 'db']);
    expect(Object.keys(connections)).toHaveLength(1);
    expect(store.getState().selection.components).toEqual(Object.keys(components));
  });

  it('gives the flows that the problem has, and all while those are not known', async () => {
    const carrying = new DesignBuilder()
      .component('api', 'service')
      .component('db', 'sql-database')
      .connect('api', 'db', { flows: ['redirect', 'post'] })
      .build();
    for (const [known, carried] of [
      [['redirect', 'create'], ['redirect']],
      [[], ['redirect', 'post']],
    ] as const) {
      const { run, store } = canvasEditorOf(carrying, { components: ['api', 'db'] });
      const flows = known.map((id) => ({ id, title: id }));
      store.setState(({ inputs }) => ({ inputs: { ...inputs, flows } }));
      run('copy');
      await settled();
      run('paste');
      await settled();
      const connections = Object.values(store.getState().inputs.design.connections);
      expect(connections.map((connection) => connection.flows)).toEqual([
        ['redirect', 'post'],
        carried,
      ]);
    }
  });

  it('that does not take the text costs nothing', async () => {
    const { run, store, changes, clipboard } = canvasEditorOf(PAIR, { components: ['api'] });
    clipboard.isBroken = true;
    run('cut');
    await settled();
    expect(changes).toEqual([]);
    expect(store.getState().inputs.design).toBe(PAIR);
  });

  it('leaves what is locked', async () => {
    const { api, db } = PAIR.components;
    if (!api || !db) throw new Error('The pair has two components.');
    const locked = { ...PAIR, components: { api: { ...api, isLocked: true }, db } };
    const { run, store, clipboard } = canvasEditorOf(locked, { components: ['api', 'db'] });
    run('cut');
    await settled();
    expect(Object.keys(store.getState().inputs.design.components)).toEqual(['api']);
    expect(clipboard.text).not.toContain('service');
  });
});
