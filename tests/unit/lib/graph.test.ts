import { describe, expect, it } from 'vitest';
import { commonToAllPaths } from '#shared/lib/graph/common-to-all-paths';
import { stronglyConnected } from '#shared/lib/graph/strongly-connected';

describe('what all paths go through', () => {
  const graph: Record<string, string[]> = {
    start: ['left', 'right'],
    left: ['middle'],
    right: ['middle'],
    middle: ['end', 'loop'],
    loop: ['left'],
  };
  const common = (sources: string[], targets: string[]) =>
    [...commonToAllPaths(sources, targets, (id) => graph[id] ?? [])].sort();

  it('leaves out what can be gone round', () => {
    expect(common(['start'], ['end'])).toEqual(['end', 'middle', 'start']);
  });

  it('names no end when there are two', () => {
    expect(common(['start'], ['end', 'loop'])).toEqual(['middle', 'start']);
  });

  it('is empty when no path leads there', () => {
    expect(common(['end'], ['start'])).toEqual([]);
  });

  it('survives a chain far deeper than the call stack', () => {
    const next = (node: string) => (node === 'n20000' ? [] : [`n${Number(node.slice(1)) + 1}`]);
    expect(commonToAllPaths(['n1'], ['n20000'], next)).toHaveProperty('size', 20_000);
  });
});

describe('what goes round', () => {
  const groups = (graph: Record<string, string[]>) =>
    stronglyConnected(Object.keys(graph), (node) => graph[node] ?? [])
      .map((group) => [...group].sort())
      .sort();

  it('stands in one group, and everything else alone', () => {
    expect(groups({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [] })).toEqual([
      ['a'],
      ['b', 'c'],
      ['d'],
    ]);
  });

  it('is found in a circle far longer than the call stack is deep', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => `n${index}`);
    const next = (node: string) => [`n${(Number(node.slice(1)) + 1) % nodes.length}`];
    expect(stronglyConnected(nodes, next)).toHaveLength(1);
  });
});
