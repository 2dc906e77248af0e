import { describe, expect, it } from 'vitest';
import { connectionLanes, connectionPath, connectionPorts } from '#shared/design/routing';
import { design } from '../../helpers/design-builder';

const origin = { x: 0, y: 0 };

describe('the sides that a line uses', () => {
  it.each([
    ['to the right', { x: 300, y: 0 }, 'right', 'left'],
    ['to the right and far below', { x: 300, y: 900 }, 'right', 'left'],
    ['to the left', { x: -300, y: 40 }, 'left', 'right'],
    ['back to the left and below', { x: -300, y: 200 }, 'bottom', 'top'],
    ['below', { x: 40, y: 200 }, 'bottom', 'top'],
    ['above', { x: -100, y: -200 }, 'top', 'bottom'],
    ['just beside', { x: 168, y: 56 }, 'right', 'left'],
    ['over it', { x: 10, y: 10 }, 'right', 'left'],
  ] as const)('%s', (_where, to, source, target) => {
    expect(connectionPorts(origin, to)).toEqual({ source, target });
  });
});

describe('the line', () => {
  it('runs from side to side, with its label in the middle', () => {
    const { path, label } = connectionPath(origin, { x: 368, y: 0 });
    expect(path).toMatch(/^M168 28L.*368 28$/);
    expect(label).toEqual({ x: 268, y: 28 });
  });

  it('is straight between components that are nearly level, or nearly above each other', () => {
    const numbersOf = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const across = numbersOf(connectionPath(origin, { x: 368, y: 16 }).path);
    expect(new Set(across.filter((_number, index) => index % 2 === 1)).size).toBe(1);
    const down = numbersOf(connectionPath(origin, { x: 40, y: 200 }).path);
    expect(new Set(down.filter((_number, index) => index % 2 === 0)).size).toBe(1);
    const bent = numbersOf(connectionPath(origin, { x: 368, y: 32 }).path);
    expect(new Set(bent.filter((_number, index) => index % 2 === 1)).size).toBeGreaterThan(1);
  });

  it('keeps its distance from others between the same two', () => {
    const built = design()
      .component('a', 'service')
      .component('b', 'cache')
      .component('c', 'cache')
      .connect('a', 'b')
      .connect('b', 'a')
      .connect('a', 'c')
      .build();
    expect(Object.fromEntries(connectionLanes(built.connections))).toEqual({
      'a->b': -6,
      'b->a': 6,
      'a->c': 0,
    });
    expect(connectionPath(origin, { x: 368, y: 200 }, -6).label.x).toBe(274);
    expect(connectionPath(origin, { x: 368, y: 200 }, 6).label.x).toBe(262);
  });
});
