import { describe, expect, it } from 'vitest';
import { connectionCourses, connectionPath } from '#shared/design/routing';
import type { Design } from '#shared/design/schema';
import { componentBox, holdsPoint, type Point } from '#shared/design/size';
import { design } from '../../helpers/design-builder';

const origin = { x: 0, y: 0 };

/** The corners and ends in SVG path data. */
function pointsOf(path: string): Point[] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return numbers.flatMap((x, index) =>
    index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : [],
  );
}

function lineOf(built: Design, id: string) {
  const connection = built.connections[id];
  const from = built.components[connection?.from ?? ''];
  const to = built.components[connection?.to ?? ''];
  if (!from || !to) throw new Error(`There is no line ${id}`);
  return connectionPath(from, to, connectionCourses(built).get(id));
}

/** Whether any place on the line lies in the box of a component. */
function runsThrough(built: Design, id: string, component: string): boolean {
  const at = built.components[component];
  if (!at) throw new Error(`There is no component ${component}`);
  const points = pointsOf(lineOf(built, id).path);
  return points.slice(1).some((end, index) => {
    const start = points[index] ?? end;
    const steps = Array.from({ length: 21 }, (_, step) => step / 20);
    return steps.some((share) =>
      holdsPoint(componentBox(at), {
        x: start.x + (end.x - start.x) * share,
        y: start.y + (end.y - start.y) * share,
      }),
    );
  });
}

describe('the sides that a line uses', () => {
  it.each([
    ['to the right', { x: 300, y: 0 }, { x: 168, y: 28 }, { x: 300, y: 28 }],
    ['to the right and far below', { x: 300, y: 900 }, { x: 168, y: 28 }, { x: 300, y: 928 }],
    ['to the left', { x: -300, y: 40 }, { x: 0, y: 28 }, { x: -132, y: 68 }],
    ['back to the left and below', { x: -300, y: 200 }, { x: 84, y: 56 }, { x: -216, y: 200 }],
    ['below', { x: 60, y: 200 }, { x: 84, y: 56 }, { x: 144, y: 200 }],
    ['above', { x: -100, y: -200 }, { x: 84, y: 0 }, { x: -16, y: -144 }],
    ['over it', { x: 10, y: 40 }, { x: 168, y: 28 }, { x: 10, y: 68 }],
  ] as const)('%s', (_where, to, start, end) => {
    expect(connectionPath(origin, to)).toMatchObject({ start, end });
  });
});

describe('a line by itself', () => {
  it('runs from side to side, with its label in the middle', () => {
    const { path, label } = connectionPath(origin, { x: 368, y: 0 });
    expect(path).toBe('M168 28L368 28');
    expect(label).toEqual({ x: 268, y: 28 });
  });

  it('is straight between components that are nearly level, or nearly above each other', () => {
    const heights = (to: Point) =>
      new Set(pointsOf(connectionPath(origin, to).path).map(({ y }) => y)).size;
    expect(heights({ x: 368, y: 16 })).toBe(1);
    expect(heights({ x: 368, y: 32 })).toBeGreaterThan(1);
    const down = pointsOf(connectionPath(origin, { x: 40, y: 200 }).path);
    expect(new Set(down.map(({ x }) => x)).size).toBe(1);
  });

  it('goes below two components that overlap', () => {
    const { path } = connectionPath(origin, { x: 10, y: 10 });
    expect(Math.max(...pointsOf(path).map(({ y }) => y))).toBeGreaterThan(66);
  });
});

describe('lines that share a side', () => {
  it('between the same two run side by side, at one distance', () => {
    const built = design()
      .component('a', 'service')
      .component('b', 'cache', {}, { x: 368, y: 8 })
      .connect('a', 'b')
      .connect('b', 'a')
      .build();
    const heights = ['a->b', 'b->a'].map((id) => {
      const [first, ...others] = pointsOf(lineOf(built, id).path).map(({ y }) => y);
      expect(others.every((y) => y === first)).toBe(true);
      return first ?? 0;
    });
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(10);
  });

  it('leave it in the order of what they lead to, and the level one stays straight', () => {
    const built = design()
      .component('api', 'service', {}, { x: 0, y: 200 })
      .component('top', 'cache', {}, { x: 400, y: 0 })
      .component('level', 'cache', {}, { x: 400, y: 200 })
      .component('bottom', 'cache', {}, { x: 400, y: 400 })
      .connect('api', 'bottom')
      .connect('api', 'level')
      .connect('api', 'top')
      .build();
    const starts = ['top', 'level', 'bottom'].map((to) => lineOf(built, `api->${to}`).start.y);
    expect(starts).toEqual([212, 228, 244]);
    expect(lineOf(built, 'api->level').path).toBe('M168 228L400 228');
  });

  it('turn where they do not cross', () => {
    const built = design()
      .component('api', 'service')
      .component('near', 'cache', {}, { x: 400, y: 150 })
      .component('far', 'cache', {}, { x: 400, y: 300 })
      .connect('api', 'near')
      .connect('api', 'far')
      .build();
    const [near, far] = ['near', 'far'].map((to) => {
      const points = pointsOf(lineOf(built, `api->${to}`).path);
      return { start: points[0]?.y ?? 0, turn: points[2]?.x ?? 0 };
    });
    expect(near?.start).toBeLessThan(far?.start ?? 0);
    expect(near?.turn).toBeGreaterThan(far?.turn ?? 0);
  });

  it('all use its middle when there are too many', () => {
    const builder = design().component('api', 'service', {}, { x: 0, y: 400 });
    for (let index = 0; index < 8; index += 1) {
      builder.component(`store ${index}`, 'cache', {}, { x: 600, y: index * 120 });
      builder.connect('api', `store ${index}`);
    }
    const built = builder.build();
    const starts = Object.keys(built.connections).map((id) => lineOf(built, id).start.y);
    expect(new Set(starts)).toEqual(new Set([428]));
  });
});

describe('what is in the way', () => {
  it('a line turns before it', () => {
    const built = design()
      .component('api', 'service')
      .component('store', 'sql-database', {}, { x: 700, y: 200 })
      .component('between', 'cache', {}, { x: 360, y: 100 })
      .connect('api', 'store')
      .build();
    expect(runsThrough(built, 'api->store', 'between')).toBe(false);
  });

  it('a line goes around it where both its ends are level with it, the longer one outside', () => {
    const built = design()
      .component('a', 'service')
      .component('b', 'cache')
      .component('c', 'sql-database')
      .component('d', 'sql-database')
      .connect('a', 'b')
      .connect('a', 'c')
      .connect('a', 'd')
      .build();
    expect(runsThrough(built, 'a->c', 'b')).toBe(false);
    expect(runsThrough(built, 'a->d', 'b')).toBe(false);
    expect(runsThrough(built, 'a->d', 'c')).toBe(false);
    const depth = (id: string) => Math.max(...pointsOf(lineOf(built, id).path).map(({ y }) => y));
    expect(depth('a->d') - depth('a->c')).toBeGreaterThanOrEqual(10);
  });

  it('two lines that cross do not share a piece of their way', () => {
    const built = design()
      .component('a1', 'service')
      .component('a2', 'service', {}, { x: 0, y: 200 })
      .component('b1', 'cache', {}, { x: 400, y: 0 })
      .component('b2', 'cache', {}, { x: 400, y: 200 })
      .connect('a1', 'b2')
      .connect('a2', 'b1')
      .build();
    const turns = ['a1->b2', 'a2->b1'].map((id) => pointsOf(lineOf(built, id).path)[2]?.x ?? 0);
    expect(Math.abs((turns[0] ?? 0) - (turns[1] ?? 0))).toBeGreaterThanOrEqual(7);
  });

  it('a label stands where it covers nothing', () => {
    const built = design()
      .component('a', 'service')
      .component('b', 'sql-database', {}, { x: 900, y: 0 })
      .component('note', 'note', {}, { x: 450, y: -40 })
      .connect('a', 'b', { label: 'reads by code' })
      .build();
    const note = componentBox(built.components['note'] ?? origin);
    const { label } = lineOf(built, 'a->b');
    expect(
      label.x + 48 < note.x || label.x - 48 > note.x + note.width || label.y > note.y + 66,
    ).toBe(true);
  });
});

describe('a label with little room', () => {
  it('is no longer than the line between two components', () => {
    const built = design()
      .component('a', 'service')
      .component('b', 'cache')
      .connect('a', 'b', { label: 'a long explanation of what is read' })
      .build();
    expect(lineOf(built, 'a->b').labelRoom).toBe(60);
  });
});

describe('a line whose end is being dragged', () => {
  it('keeps its place on the sides, and forgets it where other sides are usual', () => {
    const built = design()
      .component('api', 'service', {}, { x: 0, y: 200 })
      .component('top', 'cache', {}, { x: 400, y: 0 })
      .component('bottom', 'cache', {}, { x: 400, y: 400 })
      .connect('api', 'top')
      .connect('api', 'bottom')
      .build();
    const course = connectionCourses(built).get('api->top');
    const api = { x: 0, y: 200 };
    expect(connectionPath(api, { x: 500, y: 0 }, course).start).toEqual(
      lineOf(built, 'api->top').start,
    );
    expect(connectionPath(api, { x: 60, y: 0 }, course).start).toEqual({ x: 84, y: 200 });
  });
});
