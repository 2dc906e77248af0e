import { describe, expect, it } from 'vitest';
import type { Design } from '#shared/design/schema';
import { createNodeDrag } from '../../../src/renderer/features/canvas/drag/drag-nodes';
import { canvasEditorOf } from '../../helpers/canvas-editor';
import { design } from '../../helpers/design-builder';

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false };
const ALT = { ...PLAIN, altKey: true };
const CONTROL = { ...PLAIN, ctrlKey: true };

const DRAWN = design()
  .component('api', 'service', {}, { x: 0, y: 0 })
  .component('cache', 'cache', {}, { x: 400, y: 200 })
  .connect('api', 'cache')
  .build();

function dragOf(drawn: Design = DRAWN) {
  const canvas = canvasEditorOf(drawn);
  const sight = { transform: [0, 0, 1] as [number, number, number], width: 1_000, height: 800 };
  const drag = createNodeDrag(canvas.editor, () => sight);
  const { store } = canvas;
  const placesOf = (kind: string) =>
    Object.values(store.getState().inputs.design.components)
      .filter((component) => component.kind === kind)
      .map(({ x, y }) => ({ x, y }));
  drag.start();
  return { ...canvas, drag, placesOf };
}

const at = (x: number, y: number) => new Map([['api', { x, y }]]);

describe('a drag', () => {
  it('moves in one step, onto the grid', () => {
    const { drag, store, changes, placesOf } = dragOf();
    drag.moveTo(at(41, 301), PLAIN);
    expect(store.getState().moved.get('api')).toEqual({ x: 40, y: 304 });
    drag.drop(PLAIN);
    expect(placesOf('service')).toEqual([{ x: 40, y: 304 }]);
    expect(changes.map(({ label }) => label)).toEqual(['Move api']);
    expect(store.getState().moved.size).toBe(0);
  });

  it('drags copies while Alt is held, from one moment to the next', () => {
    const { drag, store } = dragOf();
    drag.moveTo(at(80, 304), PLAIN);
    drag.press(ALT);
    expect(store.getState().moved.size).toBe(0);
    expect(store.getState().copies?.shift).toEqual({ across: 80, down: 304 });
    drag.press(PLAIN);
    expect(store.getState().copies).toBeNull();
    expect(store.getState().moved.get('api')).toEqual({ x: 80, y: 304 });
  });

  it('keeps to the keys of now when the board moves under a still pointer', () => {
    const { drag, store } = dragOf();
    const event = { ...PLAIN };
    drag.moveTo(at(80, 304), event);
    drag.press(ALT);
    drag.moveTo(at(96, 304), event);
    expect(store.getState().copies?.shift).toEqual({ across: 96, down: 304 });
  });

  it('leaves the copies and their originals at the drop, in one step', () => {
    const { drag, changes, placesOf, store } = dragOf();
    drag.moveTo(at(80, 304), ALT);
    drag.drop(ALT);
    expect(placesOf('service')).toEqual([
      { x: 0, y: 0 },
      { x: 80, y: 304 },
    ]);
    expect(changes.map(({ label }) => label)).toEqual(['Duplicate api']);
    expect(store.getState().copies).toBeNull();
  });

  it('copies with a boundary what lies in it and the lines there; the boundary names the step', () => {
    const drawn = design()
      .component('api', 'service', {}, { x: 40, y: 40 })
      .component('cache', 'cache', {}, { x: 320, y: 40 })
      .connect('api', 'cache')
      .boundary('eu', 'region', { width: 600, height: 200, components: ['api', 'cache'] })
      .build();
    const { drag, changes, store } = dragOf(drawn);
    drag.moveTo(new Map([['eu', { x: 0, y: 400 }]]), ALT);
    expect(store.getState().copies?.items.components).toEqual(['api', 'cache']);
    drag.drop(ALT);
    expect(changes.map(({ label }) => label)).toEqual(['Duplicate Region eu']);
    const { components, connections, boundaries } = store.getState().inputs.design;
    expect(
      [components, connections, boundaries].map((records) => Object.keys(records).length),
    ).toEqual([4, 2, 2]);
  });

  it('snaps copies to their originals, and what is moved not to itself', () => {
    const { drag, store } = dragOf();
    drag.moveTo(at(3, 300), PLAIN);
    expect(store.getState().guides).toEqual([]);
    drag.press(ALT);
    expect(store.getState().copies?.shift.across).toBe(0);
    expect(store.getState().guides).not.toEqual([]);
  });

  it('is free of lines and grid while Control is held', () => {
    const { drag, store } = dragOf();
    drag.moveTo(at(41, 301), CONTROL);
    expect(store.getState().moved.get('api')).toEqual({ x: 41, y: 301 });
    drag.press(PLAIN);
    expect(store.getState().moved.get('api')).toEqual({ x: 40, y: 304 });
  });

  it.each([PLAIN, ALT])('leaves nothing when it is cancelled: %o', (keys) => {
    const { drag, store, changes, placesOf } = dragOf();
    drag.moveTo(at(80, 304), keys);
    drag.cancel();
    drag.moveTo(at(120, 304), keys);
    const { moved, copies, guides, dropTarget } = store.getState();
    expect([moved.size, copies, guides, dropTarget]).toEqual([0, null, [], null]);
    drag.drop(keys);
    expect(changes).toEqual([]);
    expect(placesOf('service')).toEqual([{ x: 0, y: 0 }]);
  });
});
