import { describe, expect, it } from 'vitest';
import { mergeOutline } from '../../../src/renderer/features/canvas/outline/merge';
import { createOutlineModel } from '../../../src/renderer/features/canvas/outline/outline-model';
import { renameComponent, removeItems } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import { canvasEditorOf } from '../../helpers/canvas-editor';
import { DesignBuilder } from '../../helpers/design-builder';
import { expectNested } from '../../helpers/nested-boundaries';

const PAIR = new DesignBuilder()
  .component('API', 'service', {}, { x: 0, y: 0 })
  .component('Links', 'cache', {}, { x: 400, y: 0 })
  .connect('API', 'Links')
  .build();

function opened() {
  const canvas = canvasEditorOf(PAIR);
  const model = createOutlineModel(canvas.editor);
  model.start();
  const rewrite = (before: string, after: string) =>
    model.type(model.store.getState().text.replace(before, after));
  const design = () => canvas.store.getState().inputs.design;
  return { ...canvas, model, rewrite, design };
}

describe('the outline beside the drawing', () => {
  it('applies what was typed as one edit', () => {
    const { changes, model, rewrite, design } = opened();
    rewrite('service API', 'service Front\n  replicas = 3');
    rewrite('API -> Links', 'Front -> Links read');
    expect(changes).toEqual([]);
    model.applyNow();
    expect(changes.map(({ label }) => label)).toEqual(['Edit the outline']);
    expect(design().components['API']).toMatchObject({
      name: 'Front',
      properties: { replicas: 3 },
    });
    expect(model.store.getState()).toMatchObject({ problems: [], isPending: false });
  });

  it('changes nothing while there are problems', () => {
    const { changes, model, rewrite } = opened();
    rewrite('service API', 'sevice API');
    model.applyNow();
    expect(changes).toEqual([]);
    expect(model.store.getState().problems).toHaveLength(1);
  });

  it('follows the drawing, and keeps the text where it says the same', () => {
    const { editor, model, rewrite, design } = opened();
    rewrite('service API', '# the way in\nservice API');
    model.applyNow();
    const moved = { ...design().components };
    const api = moved['API'];
    if (api) moved['API'] = { ...api, x: 80 };
    editor.apply({ ...design(), components: moved }, 'Move');
    expect(model.store.getState().text).toContain('# the way in');
    editor.apply(renameComponent(design(), 'API', 'Front'), 'Rename');
    expect(model.store.getState().text).toContain('service Front');
  });

  it('keeps text that is being typed when the drawing changes, and then has both', () => {
    const { editor, model, rewrite, design } = opened();
    rewrite('cache Links', 'cache Redirects');
    editor.apply(renameComponent(design(), 'API', 'Front'), 'Rename');
    expect(model.store.getState()).toMatchObject({ isBehind: true, isPending: true });
    expect(model.store.getState().text).toContain('service API');
    rewrite('-> Links', '-> Redirects');
    model.applyNow();
    const names = Object.values(design().components).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['Front', 'Redirects']);
    expect(model.store.getState().text).toContain('service Front');
  });

  it('shows the text of the drawing when asked to', () => {
    const { editor, model, rewrite, design } = opened();
    rewrite('service API', 'sevice API');
    model.applyNow();
    editor.apply(renameComponent(design(), 'Links', 'Redirects'), 'Rename');
    expect(model.store.getState().isBehind).toBe(true);
    model.showDrawing();
    expect(model.store.getState()).toMatchObject({ problems: [], isBehind: false });
    expect(model.store.getState().text).toContain('API -> Redirects');
  });
});

describe('mergeOutline', () => {
  it('leaves out connections whose ends were removed from the drawing', () => {
    const drawing = removeItems(PAIR, { components: ['Links'] });
    const [connection] = Object.values(PAIR.connections);
    if (!connection) throw new Error('There is no connection');
    const read = {
      ...PAIR,
      connections: { [connection.id]: { ...connection, label: 'ask' } },
    };
    expect(mergeOutline(PAIR, read, drawing)).toEqual(drawing);
  });

  it('leaves in no boundary what was put into one that was removed from the drawing', () => {
    const base = new DesignBuilder()
      .component('API', 'service')
      .boundary('eu', 'region')
      .boundary('a', 'zone')
      .build();
    const [api, zone] = [base.components['API'], base.boundaries['a']];
    if (!api || !zone) throw new Error('Something was not built');
    const read = {
      ...base,
      components: { API: { ...api, boundary: 'eu' } },
      boundaries: { ...base.boundaries, a: { ...zone, parent: 'eu' } },
    };
    const drawing = removeItems(base, { boundaries: ['eu'] });
    expect(mergeOutline(base, read, drawing)).toEqual(drawing);
  });

  it('takes a boundary out of one that it cannot lie in after both changes', () => {
    const base = new DesignBuilder()
      .boundary('eu', 'region')
      .boundary('inner', 'private-network', { parent: 'eu' })
      .boundary('web', 'private-network')
      .boundary('a', 'zone', { parent: 'web' })
      .build();
    const put = (design: Design, id: string, parent: string) => {
      const boundary = design.boundaries[id];
      if (!boundary) throw new Error(`There is no ${id}`);
      return { ...design, boundaries: { ...design.boundaries, [id]: { ...boundary, parent } } };
    };
    const merged = mergeOutline(base, put(base, 'inner', 'a'), put(base, 'a', 'inner'));
    expect(merged.boundaries).toMatchObject({ inner: { parent: null }, a: { parent: null } });
    expectNested(merged);
  });
});
