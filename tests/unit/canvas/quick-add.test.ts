import { describe, expect, it } from 'vitest';
import {
  PALETTE_COMPONENTS,
  PALETTE_ITEMS,
} from '../../../src/renderer/features/canvas/palette/palette-items';
import { quickAdd, usualFirst } from '../../../src/renderer/features/canvas/picker/quick-add';

const best = (typed: string) => {
  const [first] = quickAdd(PALETTE_ITEMS, typed);
  return first && [first.item.label, first.name, first.count];
};

describe('what quick-add makes of typed words', () => {
  it.each([
    ['redis', ['Cache', 'Redis', 1]],
    ['POSTGRESQL', ['SQL database', 'PostgreSQL', 1]],
    ['s3', ['Object storage', 'S3', 1]],
    ['us-east-1', ['Region', 'us-east-1', 1]],
  ])('%s is called after the brand', (typed, expected) => {
    expect(best(typed)).toEqual(expected);
  });

  it.each([
    ['cache', ['Cache', null, 1]],
    ['redi', ['Cache', null, 1]],
    ['browser', ['Web client', null, 1]],
    ['load balancer', ['Load balancer', null, 1]],
  ])('%s is called after its kind', (typed, expected) => {
    expect(best(typed)).toEqual(expected);
  });

  it.each([
    ['redirect service', ['Service', 'Redirect service', 1]],
    ['user profile serv', ['Service', 'User profile service', 1]],
    ['session redis', ['Cache', 'Session Redis', 1]],
    ['links sql', ['SQL database', 'Links SQL database', 1]],
  ])('%s keeps the words of its own', (typed, expected) => {
    expect(best(typed)).toEqual(expected);
  });

  it.each([
    ['3 service', ['Service', null, 3]],
    ['3x services', ['Service', null, 3]],
    ['2 redis', ['Cache', 'Redis', 2]],
  ])('%s is a number of them', (typed, expected) => {
    expect(best(typed)).toEqual(expected);
  });

  it.each(['qqqq', 'redirect qqqq', '0 qqqq'])('%s is nothing', (typed) => {
    expect(quickAdd(PALETTE_ITEMS, typed)).toEqual([]);
  });

  it('offers everything while nothing is typed, what usually follows first', () => {
    const offered = usualFirst(PALETTE_COMPONENTS, 'load-balancer');
    expect(offered[0]?.label).toBe('Service');
    expect(offered).toHaveLength(PALETTE_COMPONENTS.length);
    expect(new Set(offered).size).toBe(offered.length);
    expect(quickAdd(offered, '').map(({ item }) => item)).toEqual(offered);
  });
});
