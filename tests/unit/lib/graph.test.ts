import { describe, expect, it } from 'vitest';
import { commonToAllPaths } from '#shared/lib/graph/common-to-all-paths';
import { edgesByEnd } from '#shared/lib/graph/edges-by-end';
import { reachable } from '#shared/lib/graph/reachable';
import { shortestPath } from '#shared/lib/graph/shortest-path';
import { stronglyConnected } from '#shared/lib/graph/strongly-connected';
import { chain, circle, denseCircles, grid, type Graph } from '../../helpers/graphs';

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

  it('names no start when there are two', () => {
    expect(common(['left', 'right'], ['end'])).toEqual(['end', 'middle']);
  });

  it('is a source that is a target when no other pair is joined', () => {
    expect(common(['end'], ['end', 'start'])).toEqual(['end']);
  });

  it('is empty when no path leads there', () => {
    expect(common(['end'], ['start'])).toEqual([]);
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
});

describe('a shortest path', () => {
  const { out } = edgesByEnd([
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'a', to: 'c' },
    { from: 'x', to: 'c' },
  ]);
  const path = (from: string[], to: string[]) => shortestPath(from, new Set(to), out);

  it('takes the fewest edges', () => {
    expect(path(['a'], ['c'])).toEqual([{ from: 'a', to: 'c' }]);
  });

  it('starts at the nearest source and ends at the nearest target', () => {
    expect(path(['a', 'x'], ['c'])).toEqual([{ from: 'a', to: 'c' }]);
    expect(path(['a'], ['c', 'b'])).toEqual([{ from: 'a', to: 'b' }]);
  });

  it('is empty where it starts, and null where none leads', () => {
    expect(path(['a'], ['a'])).toEqual([]);
    expect(path(['c'], ['a'])).toBe(null);
  });
});

/** Of 6,000 nodes: far deeper than the call stack, and enough to notice any work that grows faster than the graph. */
const LARGE: readonly (readonly [name: string, graph: Graph])[] = [
  ['a chain', chain(6_000)],
  ['a circle', circle(6_000)],
  ['a grid', grid(60, 100)],
  ['a row of dense circles', denseCircles(300, 20)],
  ['a chain with a way back from its end to every node', chain(6_000, { isClosed: true })],
];

describe.each(LARGE)('on %s of 6,000 nodes', (_name, { nodes, successors }) => {
  const edgeCount = nodes.reduce((sum, node) => sum + successors(node).length, 0);
  const [first, last] = [nodes[0] ?? '', nodes.at(-1) ?? ''];

  /** How often the successors of a node are asked for, and how many are looked at in all. */
  function counted(run: (next: (node: string) => readonly string[]) => void) {
    let [calls, looks] = [0, 0];
    run((node) => {
      calls += 1;
      looks += successors(node).length;
      return successors(node);
    });
    return { calls, looks };
  }

  it.each<[string, (next: (node: string) => readonly string[]) => void, number]>([
    ['what can be reached', (next) => reachable([first], next), 1],
    ['what all paths go through', (next) => commonToAllPaths([first], [last], next), 2],
    ['what goes round', (next) => stronglyConnected(nodes, next), 1],
    [
      'a shortest path',
      (next) =>
        shortestPath([first], new Set([last]), (from) => next(from).map((to) => ({ from, to }))),
      1,
    ],
  ])('finds %s by looking at each node and edge at most a few times', (_what, run, times) => {
    const { calls, looks } = counted(run);
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(times * nodes.length);
    expect(looks).toBeLessThanOrEqual(times * edgeCount);
  });
});

describe('the answers on large graphs', () => {
  const ends = ({ nodes }: Graph) => [nodes[0] ?? '', nodes.at(-1) ?? ''] as const;
  const common = (graph: Graph) => {
    const [first, last] = ends(graph);
    return commonToAllPaths([first], [last], graph.successors);
  };
  const groupsOf = ({ nodes, successors }: Graph) => stronglyConnected(nodes, successors);
  const lengthOf = (graph: Graph) => {
    const [first, last] = ends(graph);
    const out = (from: string) => graph.successors(from).map((to) => ({ from, to }));
    return shortestPath([first], new Set([last]), out)?.length;
  };

  it('on a chain: every node is common, and the path is all of it', () => {
    expect(common(chain(6_000)).size).toBe(6_000);
    expect(lengthOf(chain(6_000))).toBe(5_999);
    expect(groupsOf(chain(6_000))).toHaveLength(6_000);
  });

  it('on a circle: all nodes are one group', () => {
    expect(groupsOf(circle(6_000))).toHaveLength(1);
  });

  it('on a grid: only its two corners are common, and a path goes along two sides', () => {
    expect([...common(grid(60, 100))]).toEqual(ends(grid(60, 100)));
    expect(lengthOf(grid(60, 100))).toBe(59 + 99);
  });

  it('on dense circles in a row: only the doors between them are common', () => {
    expect(common(denseCircles(300, 20)).size).toBe(600);
    expect(lengthOf(denseCircles(300, 20))).toBe(599);
    expect(groupsOf(denseCircles(300, 20))).toHaveLength(300);
  });
});
