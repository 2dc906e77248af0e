import { describe, expect, it } from 'vitest';
import { connectionCourses, connectionPath, isSameCourse } from '#shared/design/routing';
import { type Design, MAX_COORDINATE } from '#shared/design/schema';
import { componentBox, type Point, type Rectangle } from '#shared/design/size';
import { anyDesign } from '../helpers/design-arbitrary';
import fc from '../helpers/property';

function reordered(design: Design): Design {
  const backwards = <RecordType>(records: Readonly<Record<string, RecordType>>) =>
    Object.fromEntries(Object.entries(records).toReversed());
  return {
    ...design,
    components: backwards(design.components),
    connections: backwards(design.connections),
  };
}

/** Distance of a point from the rim of a box; 0 on the rim. */
function fromRim({ x, y, width, height }: Rectangle, point: Point): number {
  const across = Math.min(Math.abs(point.x - x), Math.abs(point.x - x - width));
  const down = Math.min(Math.abs(point.y - y), Math.abs(point.y - y - height));
  const isBeside = point.y >= y && point.y <= y + height;
  const isAbove = point.x >= x && point.x <= x + width;
  return Math.min(isBeside ? across : Infinity, isAbove ? down : Infinity);
}

function linesOf(design: Design) {
  const courses = connectionCourses(design);
  return Object.values(design.connections).flatMap((connection) => {
    const from = design.components[connection.from];
    const to = design.components[connection.to];
    const course = courses.get(connection.id);
    return from && to ? [{ connection, ...connectionPath(from, to, course) }] : [];
  });
}

describe('the lines of any design', () => {
  it('run the same way whatever the order of the records', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const courses = connectionCourses(design);
        const others = connectionCourses(reordered(design));
        expect(courses.size).toBe(others.size);
        for (const [id, course] of courses) {
          const other = others.get(id);
          expect(other && isSameCourse(course, other)).toBe(true);
        }
      }),
    );
  });

  it('end on the rims of their components, and are drawn with finite numbers', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        for (const { from, to, start, end, path, label } of linesOf(design)) {
          expect(fromRim(componentBox(from), start)).toBe(0);
          expect(fromRim(componentBox(to), end)).toBe(0);
          expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+([LQ]-?[\d.]+ -?[\d.]+( -?[\d.]+ -?[\d.]+)?)+$/);
          expect(Number.isFinite(label.x) && Number.isFinite(label.y)).toBe(true);
        }
      }),
    );
  });

  it('are drawn with finite numbers wherever a drag has their ends', () => {
    const place = fc.double({ min: -MAX_COORDINATE, max: MAX_COORDINATE, noNaN: true });
    const point = fc.record({ x: place, y: place });
    fc.assert(
      fc.property(anyDesign, point, point, (design, from, to) => {
        for (const course of [undefined, ...connectionCourses(design).values()]) {
          const { path, label, labelRoom } = connectionPath(from, to, course);
          expect(path).not.toMatch(/NaN|Infinity|undefined/);
          expect([label.x, label.y, labelRoom].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });

  it('between the same two components can be told apart', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const seen = new Map<string, Set<string>>();
        for (const { connection, path } of linesOf(design)) {
          const { from, to } = connection;
          if (from === to) continue;
          const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
          const paths = seen.get(pair) ?? new Set();
          expect(paths.has(path)).toBe(false);
          seen.set(pair, paths.add(path));
        }
      }),
    );
  });

  it('do not depend on where the design stands', () => {
    const shift = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(anyDesign, shift, shift, (design, x, y) => {
        const moved: Design = {
          ...design,
          components: Object.fromEntries(
            Object.entries(design.components).map(([id, component]) => [
              id,
              { ...component, x: component.x + x, y: component.y + y },
            ]),
          ),
        };
        const courses = connectionCourses(design);
        for (const [id, course] of connectionCourses(moved)) {
          const other = courses.get(id);
          expect(other && isSameCourse(course, other)).toBe(true);
        }
      }),
    );
  });
});
