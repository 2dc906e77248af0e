import type { ElkNode } from 'elkjs/lib/elk-api';
import { describe, expect, it } from 'vitest';
import { layoutGraph } from '#shared/design/arrange/layout-graph';
import { withLayout } from '#shared/design/arrange/layout-result';
import { reparent } from '#shared/design/edit';
import { GRID } from '#shared/design/grid';
import { DesignSchema } from '#shared/design/schema';
import fc from '../helpers/property';
import { anySketch } from '../helpers/sketch-arbitrary';

const TOP = 48;
const SIDE = 24;

/** A layout as ELK might give it: what a node holds stands in a row or a column, apart, at broken pixels. */
function fakeLayout(node: ElkNode, isRow: boolean, gap: number): ElkNode {
  if (!node.children) return node;
  let [across, down] = [SIDE, TOP];
  let [width, height] = [0, 0];
  const children = node.children.map((child) => {
    const laidOut = fakeLayout(child, !isRow, gap);
    const placed = { ...laidOut, x: across, y: down };
    width = Math.max(width, across + (laidOut.width ?? 0));
    height = Math.max(height, down + (laidOut.height ?? 0));
    if (isRow) across += (laidOut.width ?? 0) + gap;
    else down += (laidOut.height ?? 0) + gap;
    return placed;
  });
  return { ...node, children, width: width + SIDE, height: height + SIDE };
}

const anyGap = fc.double({ min: 16, max: 90, noNaN: true });

describe('the places of a layout', () => {
  it('leave everything in its boundary and what is locked where it is, on the grid', () => {
    fc.assert(
      fc.property(anySketch, fc.boolean(), anyGap, ({ design }, isRow, gap) => {
        const graph = layoutGraph(design);
        if (!graph) return;
        const next = withLayout(design, fakeLayout(graph, isRow, gap));
        expect(DesignSchema.safeParse(next).success).toBe(true);
        expect(reparent(next)).toEqual(next);
        expect(next.connections).toBe(design.connections);
        for (const [id, before] of Object.entries(design.components)) {
          const after = next.components[id];
          expect({ ...after, x: before.x, y: before.y }).toEqual(before);
          if (before.isLocked) expect(after).toEqual(before);
          const isMoved = after?.x !== before.x || after.y !== before.y;
          if (isMoved)
            expect([after?.x, after?.y].map((at) => Math.abs((at ?? 1) % GRID))).toEqual([0, 0]);
        }
        for (const [id, before] of Object.entries(design.boundaries)) {
          const after = next.boundaries[id];
          expect(after?.parent).toBe(before.parent);
          if (before.isLocked) expect(after).toEqual(before);
        }
      }),
    );
  });
});
