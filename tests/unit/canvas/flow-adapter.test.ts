import { describe, expect, it } from 'vitest';
import { connect, moveComponents, renameComponent } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import { createCourseKeeper } from '../../../src/renderer/features/canvas/edges/course-keeper';
import type {
  CanvasLoad,
  ComponentLoadMark,
} from '../../../src/renderer/features/canvas/canvas-types';
import { createFlowAdapter } from '../../../src/renderer/features/canvas/flow/flow-adapter';
import { DesignBuilder } from '../../helpers/design-builder';
import { PLAIN_VIEW } from '../../helpers/flow-view';

function threeServices(): Design {
  return new DesignBuilder()
    .component('one', 'service', {}, { x: 0, y: 0 })
    .component('two', 'service', {}, { x: 400, y: 0 })
    .component('three', 'service', {}, { x: 800, y: 0 })
    .connect('one', 'two')
    .connect('two', 'three')
    .build();
}

describe('flow adapter', () => {
  it('gives the same lists when nothing changed', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    const first = adapt(design, PLAIN_VIEW);
    const second = adapt(design, { ...PLAIN_VIEW });
    expect(second.nodes).toBe(first.nodes);
    expect(second.edges).toBe(first.edges);
  });

  it('makes anew only what an edit touched', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    const first = adapt(design, PLAIN_VIEW);
    const second = adapt(moveComponents(design, { three: { x: 900, y: 80 } }), PLAIN_VIEW);
    expect(second.nodes.map((node, index) => node === first.nodes[index])).toEqual([
      true,
      true,
      false,
    ]);
    expect(second.edges.map((edge, index) => edge === first.edges[index])).toEqual([true, false]);
  });

  it('renames the lines of a renamed component for screen readers', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    adapt(design, PLAIN_VIEW);
    const { edges } = adapt(renameComponent(design, 'one', 'API'), PLAIN_VIEW);
    expect(edges[0]?.ariaLabel).toBe('API to two, sync');
  });

  it('moves a component while it is dragged, and leaves the lines and the design alone', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    const still = adapt(design, PLAIN_VIEW);
    const dragged = adapt(design, { ...PLAIN_VIEW, moved: new Map([['two', { x: 400, y: 300 }]]) });
    expect(dragged.nodes[1]?.position).toEqual({ x: 400, y: 300 });
    expect(dragged.nodes.map((node, index) => node === still.nodes[index])).toEqual([
      true,
      false,
      true,
    ]);
    expect(dragged.edges).toBe(still.edges);
    expect(design.components['two']?.y).toBe(0);
  });

  it('leaves the lines as they run while everything glides to its place, and then leads them anew', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    const before = adapt(design, PLAIN_VIEW);
    const arranged = moveComponents(design, { two: { x: 400, y: 300 }, three: { x: 0, y: 300 } });
    const gliding = adapt(arranged, { ...PLAIN_VIEW, isGliding: true });
    expect(gliding.edges).toBe(before.edges);
    const arrived = adapt(arranged, PLAIN_VIEW);
    expect(arrived.edges).toEqual(
      createFlowAdapter(createCourseKeeper())(arranged, PLAIN_VIEW).edges,
    );
  });

  it('draws at once a line that is added while things glide', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    adapt(design, PLAIN_VIEW);
    const connected = connect(design, { id: 'new', from: 'one', to: 'three' });
    const { edges } = adapt(connected, { ...PLAIN_VIEW, isGliding: true });
    expect(edges.map(({ id }) => id)).toContain('new');
  });

  it('puts boundaries first, outer ones below inner ones, all at absolute positions', () => {
    const design = new DesignBuilder()
      .component('inside', 'service', {}, { x: 60, y: 80 })
      .boundary('zone', 'zone', { x: 40, y: 40, width: 300, height: 200, parent: 'region' })
      .boundary('region', 'region', { x: 0, y: 0, width: 600, height: 400 })
      .build();
    const { nodes } = createFlowAdapter(createCourseKeeper())(design, PLAIN_VIEW);
    expect(nodes.map(({ id }) => id)).toEqual(['region', 'zone', 'inside']);
    expect(nodes.map(({ position }) => position)).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: 40 },
      { x: 60, y: 80 },
    ]);
    expect(nodes.every((node) => node.parentId === undefined)).toBe(true);
    const layers = nodes.map(({ zIndex }) => zIndex ?? 0);
    expect(layers).toEqual(layers.toSorted((one, other) => one - other));
  });

  it('leaves out a line whose end is missing', () => {
    const design = threeServices();
    const components = { ...design.components };
    delete components['three'];
    const { edges } = createFlowAdapter(createCourseKeeper())(
      { ...design, components },
      PLAIN_VIEW,
    );
    expect(edges).toHaveLength(1);
  });

  it('fades everything but what is highlighted', () => {
    const design = threeServices();
    const highlight = { components: ['two'], connections: [] };
    const { nodes, edges } = createFlowAdapter(createCourseKeeper())(design, {
      ...PLAIN_VIEW,
      highlight,
    });
    expect(nodes.map((node) => (node.type === 'boundary' ? null : node.data.emphasis))).toEqual([
      'faded',
      'highlighted',
      'faded',
    ]);
    expect(edges.map((edge) => edge.data?.emphasis)).toEqual(['faded', 'faded']);
  });

  it('names what a screen reader meets', () => {
    const design = new DesignBuilder()
      .component('Redirect cache', 'cache', { eviction: 'lru' })
      .component('Links', 'sql-database')
      .connect('Redirect cache', 'Links', { operation: 'read', flows: ['redirect'] })
      .build();
    const { nodes, edges } = createFlowAdapter(createCourseKeeper())(design, {
      ...PLAIN_VIEW,
      marks: { Links: { severity: 'blocker', count: 2 } },
      flows: [{ id: 'redirect', title: 'Redirect' }],
    });
    expect(nodes.map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Redirect cache, cache, LRU',
      'Links, sql database, 2 findings, worst: blocker',
    ]);
    expect(edges[0]?.ariaLabel).toBe('Redirect cache to Links, sync read, carries Redirect');
  });

  it('makes anew only what has another load, and says it', () => {
    const adapt = createFlowAdapter(createCourseKeeper());
    const design = threeServices();
    const [line = ''] = Object.keys(design.connections);
    const mark = (percent: number): ComponentLoadMark => ({
      state: 'ok',
      level: percent / 100,
      text: `${percent} %`,
      words: `utilisation ${percent} %`,
      isBottleneck: false,
    });
    const load: CanvasLoad = {
      components: { one: mark(10), two: mark(20) },
      connections: { [line]: { served: '5 /s', offered: '9 /s' } },
      downBoundaries: new Set(),
    };
    const before = adapt(design, { ...PLAIN_VIEW, load });
    const components = { ...load.components, two: mark(30) };
    const after = adapt(design, { ...PLAIN_VIEW, load: { ...load, components } });
    expect(after.nodes.map((node, index) => node === before.nodes[index])).toEqual([
      true,
      false,
      true,
    ]);
    expect(after.edges).toBe(before.edges);
    expect(after.nodes[1]?.ariaLabel).toBe('two, service, utilisation 30 %');
    expect(after.edges[0]?.ariaLabel).toBe('one to two, sync, 5 /s of 9 /s');
  });
});
