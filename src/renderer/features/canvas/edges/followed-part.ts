import { designGraph } from '#shared/design/graph';
import type { Design } from '#shared/design/schema';

/**
 * Ids of everything on the ways through a component or connection: all that leads to it, it, and all that it leads to.
 * Empty for what nothing is connected to: following it would only make the rest hard to see.
 */
export function followedPart(design: Design, id: string): ReadonlySet<string> {
  const graph = designGraph(design);
  const connection = design.connections[id];
  if (!connection) {
    const { components, connections } = graph.through(id);
    if (connections.length === 0) return new Set();
    return new Set([...components, ...connections.map((on) => on.id)]);
  }
  const [before, after] = [graph.upstream([connection.from]), graph.downstream([connection.to])];
  const connections = graph.connections.filter(({ from, to }) => before.has(to) || after.has(from));
  return new Set([...before, ...after, id, ...connections.map((on) => on.id)]);
}
