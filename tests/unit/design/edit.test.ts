import { describe, expect, it } from 'vitest';
import { movedDesign, withContent } from '#shared/design/arrange/places';
import {
  addBoundary,
  addComponent,
  boundariesWithin,
  canConnect,
  changeBoundaryKind,
  changeKind,
  connect,
  duplicate,
  extractItems,
  frameAround,
  insertItems,
  keepFlows,
  moveComponents,
  removeItems,
  renameBoundary,
  renameComponent,
  reparent,
  resizeBoundary,
  reverseConnection,
  setConnectionProperties,
  setLocked,
  setProperties,
  updateConnection,
} from '#shared/design/edit';
import { BOUNDARY_KINDS, type BoundaryKind } from '#shared/design/kinds/kind';
import { type Design, EMPTY_DESIGN } from '#shared/design/schema';
import type { Point } from '#shared/design/size';
import { design } from '../../helpers/design-builder';

const shop = () =>
  design()
    .component('web', 'web-client')
    .component('api', 'service', { replicas: 2 })
    .component('db', 'sql-database')
    .chain('web', 'api', 'db')
    .build();

/** Boxes 168 x 56: `api` and `db` in the zone, the zone in the region, `web` outside. */
const nested = () =>
  design()
    .component('web', 'web-client', {}, { x: -400, y: 100 })
    .component('api', 'service', {}, { x: 60, y: 60, boundary: 'zone' })
    .component('db', 'sql-database', {}, { x: 60, y: 160, boundary: 'zone' })
    .component('cdn', 'cdn', {}, { x: 500, y: 60, boundary: 'region' })
    .boundary('region', 'region', { x: 0, y: 0, width: 800, height: 400 })
    .boundary('zone', 'zone', { x: 20, y: 20, width: 300, height: 300, parent: 'region' })
    .build();

/** As the pointer and the keyboard move a frame. */
const moveBoundary = (start: Design, id: string, corner: Point) =>
  movedDesign(start, withContent(start, new Map([[id, corner]])));

function ids() {
  let number = 0;
  return () => `new-${(number += 1)}`;
}

describe('components', () => {
  it('are added where the drawing shows them, under a free name', () => {
    const one = addComponent(nested(), { id: 'a', kind: 'service', x: 100.4, y: 200.6 });
    const two = addComponent(one, { id: 'b', kind: 'service', x: -0.2, y: 2000 });
    expect(two.components['a']).toMatchObject({
      name: 'Service',
      x: 100,
      y: 201,
      boundary: 'zone',
    });
    expect(two.components['b']).toMatchObject({ name: 'Service 2', x: 0, boundary: null });
  });

  it('move into the boundary that is drawn around their centre', () => {
    const before = nested();
    const after = moveComponents(before, { web: { x: 100, y: 250 }, lost: { x: 0, y: 0 } });
    expect(after.components['web']).toMatchObject({ x: 100, y: 250, boundary: 'zone' });
    expect(after.components['api']).toBe(before.components['api']);
    expect(moveComponents(before, { web: { x: -400, y: 100 } })).toBe(before);
  });

  it('are renamed within the longest name', () => {
    const renamed = renameComponent(shop(), 'api', 'n'.repeat(300));
    expect(renamed.components['api']?.name).toHaveLength(200);
    expect(renameComponent(EMPTY_DESIGN, 'api', 'x')).toBe(EMPTY_DESIGN);
  });

  it('take statements, and take them back', () => {
    const stated = setProperties(shop(), 'api', { zones: 3, tier: null, replicas: undefined });
    expect(stated.components['api']?.properties).toEqual({ zones: 3, tier: null });
  });

  it('become another kind and keep only what that kind has', () => {
    const start = addComponent(EMPTY_DESIGN, {
      id: 'a',
      kind: 'service',
      x: 0,
      y: 0,
      properties: { replicas: 3, tier: 'm5.large', hasAuth: true },
    });
    const changed = changeKind(start, 'a', 'queue');
    expect(changed.components['a']).toMatchObject({
      kind: 'queue',
      name: 'Queue',
      properties: { replicas: 3, tier: 'm5.large' },
    });
    const database = changeKind(start, 'a', 'sql-database');
    expect(database.components['a']?.properties).toEqual({});
  });
});

describe('connections', () => {
  it('keep only the flows that are known; the design itself when those are all', () => {
    const carrying = design()
      .component('web', 'web-client')
      .component('api', 'service')
      .connect('web', 'api', { id: 'one', flows: ['read', 'post'] })
      .connect('web', 'api', { id: 'two', flows: ['post', 'like'] })
      .connect('web', 'api', { id: 'three', flows: ['read'] })
      .build();
    const { design: kept, dropped } = keepFlows(carrying, new Set(['read']));
    expect(dropped).toEqual(['post', 'like']);
    const carried = Object.values(kept.connections).map(({ flows }) => flows);
    expect(carried).toEqual([['read'], [], ['read']]);
    expect(kept.connections['three']).toBe(carrying.connections['three']);
    const all = keepFlows(carrying, new Set(['read', 'post', 'like']));
    expect(all).toEqual({ design: carrying, dropped: [] });
    expect(all.design).toBe(carrying);
  });

  it('mean the usual thing unless said otherwise', () => {
    const start = addComponent(shop(), { id: 'jobs', kind: 'queue', x: 0, y: 200 });
    const one = connect(start, { id: 'c', from: 'api', to: 'jobs' });
    expect(one.connections['c']).toMatchObject({ mode: 'async', operation: 'write', flows: [] });
    const other = connect(start, { id: 'c', from: 'api', to: 'jobs', mode: 'sync' });
    expect(other.connections['c']?.mode).toBe('sync');
  });

  it('are not drawn to itself, to a note or to nothing', () => {
    const start = addComponent(shop(), { id: 'note', kind: 'note', x: 0, y: 200 });
    for (const [from, to] of [
      ['api', 'api'],
      ['api', 'note'],
      ['api', 'lost'],
    ] as const) {
      expect(canConnect(start, from, to)).toBe(false);
      expect(connect(start, { id: 'c', from, to })).toBe(start);
    }
  });

  it('change, turn round and carry properties', () => {
    const start = shop();
    const id = 'api->db';
    expect(updateConnection(start, id, { label: 'read' }).connections[id]?.label).toBe('read');
    expect(updateConnection(start, id, { to: 'api' })).toBe(start);
    expect(reverseConnection(start, id).connections[id]).toMatchObject({ from: 'db', to: 'api' });
    const set = setConnectionProperties(start, id, { timeoutMs: 50 });
    expect(setConnectionProperties(set, id, { timeoutMs: undefined })).toEqual(start);
    expect(reverseConnection(start, 'lost')).toBe(start);
  });
});

describe('boundaries', () => {
  it('take in what is drawn inside them', () => {
    const box = frameAround(shop(), ['api', 'db', 'lost']);
    expect(frameAround(shop(), ['lost'])).toBe(null);
    if (!box) throw new Error('There is no frame');
    const framed = addBoundary(shop(), { id: 'net', kind: 'private-network', ...box });
    expect(framed.components['api']?.boundary).toBe('net');
    expect(framed.components['web']?.boundary).toBe(null);
    expect(framed.boundaries['net']?.name).toBe('Private network');
  });

  it('move with all that is in them', () => {
    const moved = moveBoundary(nested(), 'region', { x: 10, y: -20 });
    expect(moved.boundaries['zone']).toMatchObject({ x: 30, y: 0, parent: 'region' });
    expect(moved.components['api']).toMatchObject({ x: 70, y: 40, boundary: 'zone' });
    expect(moved.components['web']).toMatchObject({ x: -400, y: 100 });
    expect([...boundariesWithin(moved, 'region')]).toEqual(['region', 'zone']);
  });

  it('resize around content that stays where it is', () => {
    const resized = resizeBoundary(nested(), 'zone', { x: 20, y: 20, width: 300, height: 120 });
    expect(resized.components['api']?.boundary).toBe('zone');
    expect(resized.components['db']).toMatchObject({ y: 160, boundary: 'region' });
  });

  it('are renamed and change their kind', () => {
    const changed = changeBoundaryKind(
      renameBoundary(nested(), 'zone', 'a'),
      'zone',
      'public-subnet',
    );
    expect(changed.boundaries['zone']).toMatchObject({ name: 'a', kind: 'public-subnet' });
  });

  it('of the same box never hold each other', () => {
    const twins = design()
      .boundary('one', 'region', { width: 300, height: 300 })
      .boundary('two', 'zone', { width: 300, height: 300 })
      .build();
    const { boundaries } = reparent(twins);
    expect(boundaries['one']?.parent).toBe(null);
    expect(boundaries['two']?.parent).toBe('one');
  });
});

describe('which frame lies in which', () => {
  const BOX = { x: 0, y: 0, width: 1_000, height: 800 };
  const INNER = { x: 40, y: 40, width: 900, height: 600 };
  const homeOf = (kind: BoundaryKind, outer: BoundaryKind) =>
    reparent(design().boundary('outer', outer, BOX).boundary('inner', kind, INNER).build())
      .boundaries['inner']?.parent;

  it.each<[BoundaryKind, readonly BoundaryKind[]]>([
    ['region', []],
    ['zone', ['region', 'private-network']],
    ['private-network', ['region', 'zone']],
    ['public-subnet', ['region', 'zone', 'private-network']],
  ])('%s lies in %j', (kind, outers) => {
    expect(BOUNDARY_KINDS.filter((outer) => homeOf(kind, outer) === 'outer')).toEqual(outers);
  });

  it('skips a frame that it may not lie in', () => {
    const { boundaries } = reparent(
      design()
        .boundary('eu', 'region', BOX)
        .boundary('a', 'zone', INNER)
        .boundary('b', 'zone', { x: 60, y: 60, width: 400, height: 300 })
        .build(),
    );
    expect(boundaries['b']?.parent).toBe('eu');
  });

  it('never has a kind twice on the way outwards', () => {
    const nest = design()
      .boundary('net', 'private-network', BOX)
      .boundary('a', 'zone', INNER)
      .boundary('inner', 'private-network', { x: 60, y: 60, width: 400, height: 300 })
      .build();
    const { boundaries } = reparent(nest);
    expect([boundaries['a']?.parent, boundaries['inner']?.parent]).toEqual(['net', null]);
  });

  it('follows a change of kind', () => {
    const around = addComponent(nested(), { id: 'c', kind: 'service', x: 100, y: 220 });
    const changed = changeBoundaryKind(around, 'zone', 'region');
    expect(changed.boundaries['zone']).toMatchObject({ kind: 'region', parent: null });
    expect(changed.components['c']?.boundary).toBe('zone');
    expect(changeBoundaryKind(changed, 'zone', 'zone')).toEqual(around);
  });
});

describe('locked records', () => {
  it('say so, and free ones do not', () => {
    const start = nested();
    const locked = setLocked(start, { components: ['api', 'lost'], boundaries: ['zone'] }, true);
    expect(locked.components['api']?.isLocked).toBe(true);
    expect(locked.boundaries['zone']?.isLocked).toBe(true);
    expect(locked.components['db']).toBe(start.components['db']);
    expect(setLocked(locked, { components: ['api'] }, true)).toBe(locked);
    const free = setLocked(locked, { components: ['api'], boundaries: ['zone'] }, false);
    expect(free).toEqual(start);
    expect(free.components['api']).not.toHaveProperty('isLocked');
  });

  it('are not moved or resized', () => {
    const locked = setLocked(nested(), { components: ['web'], boundaries: ['zone'] }, true);
    expect(moveComponents(locked, { web: { x: 0, y: 0 } })).toBe(locked);
    expect(moveBoundary(locked, 'zone', { x: 100, y: 100 })).toBe(locked);
    const box = { x: 20, y: 20, width: 100, height: 100 };
    expect(resizeBoundary(locked, 'zone', box)).toBe(locked);
  });

  it('stay behind when the frame around them moves, and belong to what is around them then', () => {
    const locked = setLocked(nested(), { components: ['cdn'] }, true);
    const moved = moveBoundary(locked, 'region', { x: 0, y: 1_000 });
    expect(moved.components['cdn']).toMatchObject({ x: 500, y: 60, boundary: null });
    expect(moved.components['api']).toMatchObject({ x: 60, y: 1_060, boundary: 'zone' });
  });

  it('that are frames stay with their content', () => {
    const locked = setLocked(nested(), { boundaries: ['zone'] }, true);
    const moved = moveBoundary(locked, 'region', { x: 0, y: 1_000 });
    expect(moved.boundaries['zone']).toMatchObject({ y: 20, parent: null, isLocked: true });
    expect(moved.components['api']).toMatchObject({ y: 60, boundary: 'zone' });
    expect(moved.components['cdn']).toMatchObject({ y: 1_060, boundary: 'region' });
  });

  it('can be renamed and removed', () => {
    const locked = setLocked(nested(), { components: ['api'], boundaries: ['zone'] }, true);
    expect(renameComponent(locked, 'api', 'x').components['api']).toMatchObject({
      ...{ name: 'x', isLocked: true },
    });
    const items = { components: ['api'], boundaries: ['zone'] };
    expect(removeItems(locked, items).components['api']).toBeUndefined();
  });
});

describe('names', () => {
  const long = `${'n'.repeat(199)}👩🏽‍💻`;
  const short = 'n'.repeat(199);

  it('are cut without half a character at the end', () => {
    expect(renameComponent(shop(), 'api', long).components['api']?.name).toBe(short);
    expect(renameBoundary(nested(), 'zone', long).boundaries['zone']?.name).toBe(short);
    const labelled = updateConnection(shop(), 'api->db', { label: long });
    expect(labelled.connections['api->db']?.label).toBe(short);
    const added = { id: 'a', name: long, x: 0, y: 0 };
    expect(addComponent(shop(), { ...added, kind: 'cache' }).components['a']?.name).toBe(short);
    const connected = connect(shop(), { id: 'c', from: 'web', to: 'db', label: long });
    expect(connected.connections['c']?.label).toBe(short);
  });
});

describe('in a design of 5,000 components and 200 boundaries', () => {
  const builder = design();
  for (let index = 0; index < 5_000; index += 1) {
    const [x, y] = [(index % 100) * 200, Math.floor(index / 100) * 80];
    builder.component(`c${index}`, 'service', {}, { x, y });
  }
  for (let index = 0; index < 200; index += 1) {
    const [x, y] = [(index % 20) * 1_000 - 10, Math.floor(index / 20) * 400 - 10];
    builder.boundary(`b${index}`, 'zone', { x, y, width: 990, height: 390 });
  }
  const large = reparent(builder.build());

  it('each belongs to the frame around it', () => {
    const sizes = new Map<string | null, number>();
    for (const { boundary } of Object.values(large.components)) {
      sizes.set(boundary, (sizes.get(boundary) ?? 0) + 1);
    }
    expect(sizes.size).toBe(200);
    expect(new Set(sizes.values())).toEqual(new Set([25]));
  });

  it('moving one touches no other record', () => {
    const moved = moveComponents(large, { c0: { x: 5_000, y: 2_000 } });
    expect(moved.components['c0']?.boundary).toBe('b105');
    expect(moved.boundaries).toBe(large.boundaries);
    expect(moved.connections).toBe(large.connections);
    expect(changedIds(large, moved)).toEqual(['c0']);
  });

  it('moving a frame touches its content only', () => {
    const moved = moveBoundary(large, 'b0', { x: -20_000, y: -20_000 });
    expect(changedIds(large, moved)).toHaveLength(25 + 1);
    expect(moved.components['c0']).toMatchObject({ x: -19_990, y: -19_990, boundary: 'b0' });
  });

  it('a new frame touches only what it takes in', () => {
    const box = { x: -5, y: -5, width: 410, height: 70 };
    const framed = addBoundary(large, { id: 'new', kind: 'private-network', ...box });
    expect(changedIds(large, framed)).toEqual(['c0', 'c1', 'new']);
  });

  function changedIds(before: Design, after: Design): string[] {
    return (['components', 'connections', 'boundaries'] as const).flatMap((collection) =>
      Object.entries(after[collection]).flatMap(([id, record]) =>
        before[collection][id] === record ? [] : [id],
      ),
    );
  }
});

describe('removing', () => {
  it('takes the connections of a component along', () => {
    const left = removeItems(shop(), { components: ['api'] });
    expect(Object.keys(left.components)).toEqual(['web', 'db']);
    expect(left.connections).toEqual({});
  });

  it('of a connection leaves its ends', () => {
    const left = removeItems(shop(), { connections: ['api->db'] });
    expect(Object.keys(left.connections)).toEqual(['web->api']);
    expect(Object.keys(left.components)).toHaveLength(3);
  });

  it('of a boundary leaves its content in the next one outwards', () => {
    const one = removeItems(nested(), { boundaries: ['zone'] });
    expect(one.components['api']).toMatchObject({ x: 60, y: 60, boundary: 'region' });
    const both = removeItems(nested(), { boundaries: ['zone', 'region'] });
    expect(both.components['api']?.boundary).toBe(null);
    const outer = removeItems(nested(), { boundaries: ['region'] });
    expect(outer.boundaries['zone']?.parent).toBe(null);
    expect(outer.components['api']?.boundary).toBe('zone');
  });
});

describe('copies', () => {
  it('hold what was chosen and the connections among it', () => {
    const chosen = extractItems(nested(), { components: ['api'], boundaries: ['zone'] });
    expect(Object.keys(chosen.components)).toEqual(['api']);
    expect(Object.keys(chosen.boundaries)).toEqual(['zone']);
    const pair = extractItems(shop(), { components: ['api', 'db'] });
    expect(Object.keys(pair.connections)).toEqual(['api->db']);
  });

  it('keep the connections among the copied, and no others', () => {
    const { design: copied, inserted } = duplicate(
      shop(),
      { components: ['api', 'db'] },
      { nextId: ids() },
    );
    expect(inserted).toEqual({
      components: ['new-1', 'new-2'],
      connections: ['new-3'],
      boundaries: [],
    });
    expect(copied.connections['new-3']).toMatchObject({ from: 'new-1', to: 'new-2' });
    expect(copied.components['new-1']).toMatchObject({
      name: 'api',
      x: 264,
      y: 24,
      properties: { replicas: 2 },
    });
  });

  it('leave the boundaries around them behind', () => {
    const chosen = extractItems(nested(), { components: ['api'] });
    expect(chosen.components['api']?.boundary).toBeNull();
    const inner = extractItems(nested(), { components: ['api'], boundaries: ['zone'] });
    expect(inner.boundaries['zone']?.parent).toBeNull();
    expect(inner.components['api']?.boundary).toBe('zone');
  });

  it('are not locked', () => {
    const locked = nested();
    const { api } = locked.components;
    const { zone } = locked.boundaries;
    const copy = insertItems(
      shop(),
      {
        components: api ? { api: { ...api, isLocked: true } } : {},
        connections: {},
        boundaries: zone ? { zone: { ...zone, isLocked: true } } : {},
      },
      { across: 0, down: 0, nextId: ids() },
    );
    const copies = [copy.design.components['new-2'], copy.design.boundaries['new-1']];
    expect(copies.map((record) => record && 'isLocked' in record)).toEqual([false, false]);
  });

  it('also get the lines to what is not copied, when that is asked for', () => {
    const { design: copied, inserted } = duplicate(
      shop(),
      { components: ['api'] },
      { nextId: ids(), withNeighbours: true },
    );
    const [copy] = inserted.components;
    const lines = inserted.connections.map((id) => copied.connections[id]);
    const originals = Object.values(shop().connections).filter(
      ({ from, to }) => from === 'api' || to === 'api',
    );
    expect(originals.length).toBeGreaterThan(1);
    expect(lines.map((line) => [line?.from, line?.to])).toEqual(
      originals.map(({ from, to }) => [from === 'api' ? copy : from, to === 'api' ? copy : to]),
    );
  });

  it('of a whole design can be put into another', () => {
    const { design: joined, inserted } = insertItems(shop(), nested(), {
      across: 0,
      down: 1000,
      nextId: ids(),
    });
    expect(inserted.components).toHaveLength(4);
    const zone = Object.values(joined.boundaries).find(({ kind }) => kind === 'zone');
    const region = Object.values(joined.boundaries).find(({ kind }) => kind === 'region');
    expect(zone?.parent).toBe(region?.id);
    const copies = Object.values(joined.components).filter(({ boundary }) => boundary === zone?.id);
    expect(copies.map(({ name }) => name)).toEqual(['api', 'db']);
  });
});
