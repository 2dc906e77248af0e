import ELK from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { layoutGraph } from '#shared/design/arrange/layout-graph';
import { withLayout } from '#shared/design/arrange/layout-result';
import { reparent, setLocked } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import { componentBox, designBounds } from '#shared/design/size';
import { referenceDesign } from '#shared/problems/url-shortener/reference-design';
import { DesignBuilder } from '../../helpers/design-builder';

async function laidOut(design: Design): Promise<Design> {
  const graph = layoutGraph(design);
  if (!graph) throw new Error('There is nothing to lay out.');
  return withLayout(design, await new ELK().layout(graph));
}

/** Two zones in a region, drawn in one heap. */
function heap(): Design {
  return new DesignBuilder()
    .component('db', 'sql-database', {}, { x: 61, y: 70, boundary: 'zone-1' })
    .component('replica', 'sql-database', {}, { x: 500, y: 80, boundary: 'zone-2' })
    .component('api', 'service', {}, { x: 90, y: 120, boundary: 'zone-1' })
    .component('balancer', 'load-balancer', {}, { x: 60, y: 330, boundary: 'region' })
    .component('browser', 'web-client', {}, { x: 900, y: 30 })
    .component('about the api', 'note', {}, { x: 100, y: 190, boundary: 'zone-1' })
    .component('title', 'note', {}, { x: 900, y: 900 })
    .boundary('region', 'region', { x: 10, y: 10, width: 760, height: 400 })
    .boundary('zone-1', 'zone', { x: 40, y: 50, width: 300, height: 220, parent: 'region' })
    .boundary('zone-2', 'zone', { x: 400, y: 50, width: 300, height: 220, parent: 'region' })
    .boundary('spare', 'zone', { x: 400, y: 290, width: 203, height: 99, parent: 'region' })
    .chain('browser', 'balancer', 'api', 'db')
    .connect('db', 'replica', { mode: 'replicate' })
    .build();
}

function overlappingPairs(design: Design): string[] {
  const boxes = Object.values(design.components);
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const { width, height } = componentBox(one);
      const isApart = Math.abs(one.x - other.x) >= width || Math.abs(one.y - other.y) >= height;
      return isApart ? [] : [`${one.id} on ${other.id}`];
    }),
  );
}

describe('automatic layout', () => {
  it('runs from the client at the left, keeps boundaries, and stands where the drawing stood', async () => {
    const design = heap();
    const next = await laidOut(design);
    const { browser, balancer, api, db } = next.components;
    const across = [browser, balancer, api, db].map((component) => component?.x ?? 0);
    expect(across).toEqual(across.toSorted((one, other) => one - other));
    expect(new Set(across).size).toBe(4);
    expect(overlappingPairs(next)).toEqual([]);
    expect(reparent(next)).toEqual(next);
    expect(designBounds(next)).toMatchObject({ x: 8, y: 8 });
  });

  it('keeps a note with what it was near, and puts the others below', async () => {
    const { components, boundaries } = await laidOut(heap());
    const [note, api, title] = [
      components['about the api'],
      components['api'],
      components['title'],
    ];
    expect(note?.x).toBe(api?.x);
    expect((note?.y ?? 0) - (api?.y ?? 0)).toBeLessThan(100);
    const region = boundaries['region'];
    expect(title?.y).toBeGreaterThan((region?.y ?? 0) + (region?.height ?? 0));
  });

  it('leaves what is locked alone and does not run over it', async () => {
    const design = setLocked(heap(), { components: ['browser'] }, true);
    const next = await laidOut(design);
    expect(next.components['browser']).toEqual(design.components['browser']);
    expect(overlappingPairs(next)).toEqual([]);
    expect(reparent(next)).toEqual(next);
  });

  it('leaves a boundary alone that holds something locked, and has nothing to do when that is all', () => {
    const design = setLocked(heap(), { components: ['db', 'browser', 'title'] }, true);
    expect(layoutGraph(design)).toBeNull();
  });

  it('lays out the reference design without anything on anything', async () => {
    const next = await laidOut(referenceDesign);
    expect(overlappingPairs(next)).toEqual([]);
    expect(reparent(next)).toEqual(next);
  });
});
