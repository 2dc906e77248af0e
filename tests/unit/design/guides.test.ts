import { describe, expect, it } from 'vitest';
import { guideIndex, snapBox, snapFrame } from '#shared/design/arrange/guides';
import { GRID } from '#shared/design/grid';
import { componentBox, type Rectangle } from '#shared/design/size';
import fc from '../../helpers/property';

const at = (x: number, y: number) => componentBox({ x, y });

describe('helper lines', () => {
  it('bring a side or a centre into line with another box, and show it', () => {
    const index = guideIndex([at(100, 100)]);
    const left = snapBox(at(104, 300), index, 6);
    expect(left.placed).toEqual({ x: 100, y: 304 });
    expect(left.guides.map((guide) => guide.at)).toEqual([100, 268]);
    expect(left.guides[0]).toEqual({ kind: 'line', axis: 'x', at: 100, from: 100, to: 360 });
    const middle = snapBox(at(500, 97), index, 6);
    expect(middle.placed.y).toBe(100);
  });

  it('leave what is further away than the tolerance on the grid', () => {
    const { placed, guides } = snapBox(at(109, 301), guideIndex([at(100, 100)]), 6);
    expect(placed).toEqual({ x: 112, y: 304 });
    expect(guides).toEqual([]);
  });

  it('stand a box in the middle between two, and show both gaps', () => {
    const { placed, guides } = snapBox(at(297, 0), guideIndex([at(0, 0), at(600, 0)]), 6);
    expect(placed.x).toBe(300);
    expect(guides.filter(({ kind }) => kind === 'gap')).toEqual([
      { kind: 'gap', axis: 'x', at: 28, from: 168, to: 300 },
      { kind: 'gap', axis: 'x', at: 28, from: 468, to: 600 },
    ]);
  });

  it('go on with the gap that two others have', () => {
    const row = guideIndex([at(0, 0), at(230, 0)]);
    expect(snapBox(at(463, 3), row, 6).placed).toEqual({ x: 460, y: 0 });
    expect(snapBox(at(-227, 0), row, 6).placed.x).toBe(-230);
    const column = guideIndex([at(0, 0), at(0, 90)]);
    expect(snapBox(at(2, 177), column, 6).placed).toEqual({ x: 0, y: 180 });
  });

  it('take only the sides of a frame that are being moved', () => {
    const before: Rectangle = { x: 3, y: 3, width: 400, height: 300 };
    const { placed } = snapFrame({ ...before, width: 494 }, before, guideIndex([at(330, 600)]), 6);
    expect(placed).toEqual({ ...before, width: 495 });
  });

  it('never move a box by more than the tolerance or half a step of the grid', () => {
    const box = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.double({ min: -900, max: 900, noNaN: true }),
      width: fc.integer({ min: 48, max: 600 }),
      height: fc.integer({ min: 48, max: 600 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), (moved, others) => {
        const { placed, guides } = snapBox(moved, guideIndex(others), 6);
        const reach = Math.max(6, GRID / 2) + 0.5;
        expect(Math.abs(placed.x - moved.x)).toBeLessThanOrEqual(reach);
        expect(Math.abs(placed.y - moved.y)).toBeLessThanOrEqual(reach);
        for (const { from, to } of guides) expect(to).toBeGreaterThanOrEqual(from);
      }),
    );
  });
});
