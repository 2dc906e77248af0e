import { describe, expect, it } from 'vitest';
import { moveComponents, renameComponent } from '#shared/design/edit';
import { type DesignGraph, designGraph } from '#shared/design/graph';
import type { Design } from '#shared/design/schema';
import { anyDesign } from '../helpers/design-arbitrary';
import fc from '../helpers/property';

/** The slow and obvious way: who leads to whom, until nothing new is found. */
function naiveReach(graph: DesignGraph, without?: string): Map<string, Set<string>> {
  const reach = new Map<string, Set<string>>();
  for (const { id } of graph.components) reach.set(id, new Set(id === without ? [] : [id]));
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const reached of reach.values()) {
      for (const { from, to } of graph.connections) {
        if (!reached.has(from) || reached.has(to) || to === without) continue;
        reached.add(to);
        hasChanged = true;
      }
    }
  }
  return reach;
}

const idsOf = (graph: DesignGraph) => graph.components.map(({ id }) => id);

describe('the graph of any design', () => {
  it('agrees with the slow and obvious way', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const graph = designGraph(design);
        const ids = idsOf(graph);
        const reach = naiveReach(graph);
        const leads = (from: string, to: string) => reach.get(from)?.has(to) ?? false;
        for (const from of ids) {
          const downstream = ids.filter((to) => leads(from, to));
          expect(graph.downstream([from])).toEqual(new Set(downstream));
          const upstream = ids.filter((to) => leads(to, from));
          expect(graph.upstream([from])).toEqual(new Set(upstream));
          const through = graph.through(from);
          expect(through.components).toEqual(new Set([...upstream, ...downstream]));
          expect(through.connections).toEqual(
            graph.connections.filter((line) => leads(line.to, from) || leads(from, line.from)),
          );
          for (const to of ids) {
            expect(graph.between([from], [to])).toEqual(
              new Set(ids.filter((id) => leads(from, id) && leads(id, to))),
            );
          }
        }
        const groups = ids
          .map((id) => ids.filter((other) => leads(id, other) && leads(other, id)))
          .filter((group) => group.length > 1);
        expect(new Set(graph.circles().map(String))).toEqual(new Set(groups.map(String)));
      }),
    );
  });

  it('names as unavoidable exactly what cuts all paths when it is taken away', () => {
    const ends = fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyDesign, ends, ends, (design, first, second) => {
        const graph = designGraph(design);
        const ids = idsOf(graph);
        const chosen = (places: number[]) => places.flatMap((place) => ids[place] ?? []);
        const [from, to] = [chosen(first), chosen(second)];
        const isJoined = (without?: string) => {
          const reach = naiveReach(graph, without);
          return from.some((start) => to.some((end) => reach.get(start)?.has(end)));
        };
        const cutting = isJoined() ? ids.filter((id) => !isJoined(id)) : [];
        expect(graph.unavoidable(from, to)).toEqual(new Set(cutting));
      }),
      { numRuns: 300 },
    );
  });

  it('waits for what the callers before it wait for, and for nothing that it does not lead to', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const graph = designGraph(design);
        const calls = designGraph(design, { modes: ['sync'] });
        for (const id of idsOf(graph)) {
          const hard = graph.hardDependencies([id]);
          const reached = calls.downstream([id]);
          expect(hard.has(id)).toBe(true);
          for (const needed of hard) {
            expect(reached.has(needed)).toBe(true);
            const further = graph.hardDependencies([needed]);
            expect([...further].filter((other) => !hard.has(other))).toEqual([]);
          }
        }
      }),
    );
  });

  it('has shortest paths that hang together and cannot be shorter', () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        const graph = designGraph(design);
        for (const from of idsOf(graph)) {
          let near = new Set([from]);
          for (let steps = 0; steps <= graph.components.length; steps += 1) {
            for (const to of near) {
              const path = graph.shortestPath(from, to);
              expect(path?.length).toBeLessThanOrEqual(steps);
              const stations = [from, ...(path ?? []).map((line) => line.to)];
              expect(path?.map((line) => line.from)).toEqual(stations.slice(0, -1));
              expect(stations.at(-1)).toBe(to);
            }
            near = new Set([
              ...near,
              ...graph.connections.filter((line) => near.has(line.from)).map(({ to }) => to),
            ]);
          }
          const beyond = idsOf(graph).filter((id) => !near.has(id));
          for (const id of beyond) expect(graph.shortestPath(from, id)).toBe(null);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on places, names or the order of drawing', () => {
    fc.assert(
      fc.property(anyDesign, fc.integer(), fc.string(), (design, shift, name) => {
        let other = turned(design);
        for (const { id, x, y } of Object.values(design.components)) {
          other = moveComponents(other, { [id]: { x: x + (shift % 500), y: y - (shift % 300) } });
          other = renameComponent(other, id, name);
        }
        expect(answers(other)).toEqual(answers(design));
      }),
    );
  });
});

function turned(design: Design): Design {
  const turn = <RecordType>(records: Readonly<Record<string, RecordType>>) =>
    Object.fromEntries(Object.entries(records).reverse());
  return {
    components: turn(design.components),
    connections: turn(design.connections),
    boundaries: turn(design.boundaries),
  };
}

/** Everything that a graph can be asked, in the order in which it answers. */
function answers(design: Design) {
  const graph = designGraph(design);
  const ids = idsOf(graph);
  return {
    ids,
    connections: graph.connections.map(({ id }) => id),
    circles: graph.circles(),
    ofEach: ids.map((id) => ({
      lines: [...graph.outgoing(id), ...graph.incoming(id)].map((line) => line.id),
      sets: [graph.downstream([id]), graph.upstream([id]), graph.hardDependencies([id])].map(
        (set) => [...set],
      ),
      through: [...graph.through(id).components],
      ofPairs: ids.map((to) => [
        graph.shortestPath(id, to)?.map((line) => line.id),
        [...graph.between([id], [to])],
        [...graph.unavoidable([id], [to])],
      ]),
    })),
  };
}
