import { describe, expect, it } from 'vitest';
import {
  connectionsOf,
  nextInOrder,
  walk,
} from '../../../src/renderer/features/canvas/walking/walk';
import { readingOrder } from '../../../src/renderer/features/canvas/walking/reading-order';
import { tabStop } from '../../../src/renderer/features/canvas/walking/tab-stop';
import { EMPTY_SELECTION } from '../../../src/renderer/features/canvas/selection';
import { DesignBuilder } from '../../helpers/design-builder';

/**
 *            cache
 * client api store      note far below
 *            queue
 */
const DESIGN = new DesignBuilder()
  .component('queue', 'queue', {}, { x: 600, y: 400 })
  .component('store', 'sql-database', {}, { x: 600, y: 200 })
  .component('cache', 'cache', {}, { x: 600, y: 0 })
  .component('client', 'web-client', {}, { x: 0, y: 200 })
  .component('api', 'service', {}, { x: 300, y: 200 })
  .component('note', 'note', {}, { x: 310, y: 900 })
  .connect('api', 'queue')
  .connect('api', 'cache')
  .connect('api', 'store')
  .connect('client', 'api')
  .build();

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('reading order', () => {
  it('goes row by row from the left', () => {
    expect(ids(readingOrder(DESIGN))).toEqual(['cache', 'client', 'api', 'store', 'queue', 'note']);
  });

  it('has everything exactly once, a boundary before its content, also when boundaries hold each other', () => {
    const frame = { name: '', kind: 'zone' as const, x: 250, y: 100, width: 300, height: 300 };
    const boundaries = {
      outer: { ...frame, id: 'outer', parent: null },
      one: { ...frame, id: 'one', parent: 'other' },
      other: { ...frame, id: 'other', parent: 'one' },
    };
    const api = { ...DESIGN.components['api'], boundary: 'outer' };
    const design = {
      ...DESIGN,
      boundaries,
      components: { ...DESIGN.components, api },
    } as typeof DESIGN;
    const order = ids(readingOrder(design));
    expect(order.toSorted()).toEqual(
      [...Object.keys(design.components), ...Object.keys(boundaries)].toSorted(),
    );
    expect(order.indexOf('api')).toBe(order.indexOf('outer') + 1);
    expect(walk(design, 'outer', 'right')).toBe('api');
  });

  it('turns round at both ends', () => {
    expect(nextInOrder(DESIGN, 'note', 1)).toBe('cache');
    expect(nextInOrder(DESIGN, 'cache', -1)).toBe('note');
    expect(nextInOrder(DESIGN, null, 1)).toBe('cache');
  });
});

describe('walking', () => {
  it('follows the arrows to the first in reading order, and back', () => {
    expect(walk(DESIGN, 'client', 'right')).toBe('api');
    expect(walk(DESIGN, 'api', 'right')).toBe('cache');
    expect(walk(DESIGN, 'cache', 'left')).toBe('api');
  });

  it('goes up and down between those that the same component calls, and not past the last', () => {
    expect(walk(DESIGN, 'cache', 'down')).toBe('store');
    expect(walk(DESIGN, 'store', 'down')).toBe('queue');
    expect(walk(DESIGN, 'queue', 'up')).toBe('store');
    expect(walk(DESIGN, 'queue', 'right')).toBeNull();
  });

  it('goes to what stands next where nothing is connected', () => {
    expect(walk(DESIGN, 'note', 'up')).toBe('api');
    expect(walk(DESIGN, 'queue', 'down')).toBe('note');
  });

  it('leads from a connection to its ends and to the next of its start', () => {
    const [first, second] = connectionsOf(DESIGN, 'api');
    expect([first?.to, second?.to]).toEqual(['cache', 'store']);
    expect(walk(DESIGN, first?.id ?? '', 'left')).toBe('api');
    expect(walk(DESIGN, first?.id ?? '', 'right')).toBe('cache');
    expect(walk(DESIGN, first?.id ?? '', 'down')).toBe(second?.id);
    expect(walk(DESIGN, first?.id ?? '', 'up')).toBeNull();
  });

  it('names the connections that leave before those that arrive', () => {
    expect(connectionsOf(DESIGN, 'api').map(({ from, to }) => `${from} ${to}`)).toEqual([
      'api cache',
      'api store',
      'api queue',
      'client api',
    ]);
  });
});

describe('the one stop of Tab', () => {
  it('is what has the focus, else what was selected last, else the first in reading order', () => {
    const selection = { ...EMPTY_SELECTION, components: ['api', 'store'] };
    expect(tabStop(DESIGN, selection, 'queue')).toBe('queue');
    expect(tabStop(DESIGN, selection, 'gone')).toBe('store');
    expect(tabStop(DESIGN, EMPTY_SELECTION, null)).toBe('cache');
    expect(tabStop({ ...DESIGN, components: {} }, EMPTY_SELECTION, null)).toBeNull();
  });
});
