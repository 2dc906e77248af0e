import { describe, expect, it } from 'vitest';
import { addComponent } from '#shared/design/edit';
import { EMPTY_DESIGN } from '#shared/design/schema';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, holdsBox } from '#shared/design/size';
import { freePlace, placeBeside } from '../../../src/renderer/features/canvas/editor/placement';
import { DesignBuilder } from '../../helpers/design-builder';
import fc from '../../helpers/property';

const SIZE = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };

describe('placement', () => {
  it('takes the wanted place, on the grid, when it is free', () => {
    expect(freePlace(EMPTY_DESIGN, { x: 101, y: 203 }, SIZE)).toEqual({ x: 104, y: 200 });
  });

  it('puts the next component to the right, or below when that is out of sight', () => {
    const first = { x: 0, y: 80 };
    const design = addComponent(EMPTY_DESIGN, { id: 'first', kind: 'service', ...first });
    expect(placeBeside(design, first, SIZE, () => true)).toEqual({ x: 232, y: 80 });
    expect(placeBeside(design, first, SIZE, ({ x }) => x < 200)).toEqual({ x: 0, y: 200 });
  });

  it('goes on to the right when nothing beside it is in sight', () => {
    const first = { x: 0, y: 80 };
    const design = addComponent(EMPTY_DESIGN, { id: 'first', kind: 'service', ...first });
    expect(placeBeside(design, first, SIZE, () => false)).toEqual({ x: 232, y: 80 });
  });

  it('never lets components overlap, however many are put in one place', () => {
    const point = fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 25 }), (wanted) => {
        let design = EMPTY_DESIGN;
        wanted.forEach((near, index) => {
          const place = freePlace(design, near, SIZE);
          design = addComponent(design, { id: `c${index}`, kind: 'service', ...place });
        });
        const placed = Object.values(design.components);
        for (const [index, one] of placed.entries()) {
          expect([one.x % 8, one.y % 8].map(Math.abs)).toEqual([0, 0]);
          for (const other of placed.slice(index + 1)) {
            const isApart =
              Math.abs(one.x - other.x) >= COMPONENT_WIDTH + 24 ||
              Math.abs(one.y - other.y) >= COMPONENT_HEIGHT + 24;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not put a component across the rim of a boundary', () => {
    const design = new DesignBuilder()
      .boundary('region', 'region', { x: 0, y: 0, width: 480, height: 320 })
      .build();
    const frame = { x: 0, y: 0, width: 480, height: 320 };
    const place = freePlace(design, { x: 400, y: 120 }, SIZE);
    const isOutside = place.x >= 480 || place.y >= 320 || place.x <= -COMPONENT_WIDTH;
    expect(isOutside || holdsBox(frame, { ...place, ...SIZE })).toBe(true);
  });
});
