import type { Edge } from './edges-by-end';

/**
 * The edges of a path with the fewest edges from any of the sources to any of the targets; empty when a source is a
 * target, null when no path leads there. Among equally short ones the order of sources and edges decides. In: the edges
 * out of a node, asked for at most once per node (breadth first).
 */
export function shortestPath<EdgeType extends Edge>(
  sources: Iterable<string>,
  targets: ReadonlySet<string>,
  out: (node: string) => readonly EdgeType[],
): EdgeType[] | null {
  const arrivedBy = new Map<string, EdgeType | null>();
  for (const source of sources) arrivedBy.set(source, null);
  for (const node of arrivedBy.keys()) {
    if (targets.has(node)) return edgesTo(node, arrivedBy);
    for (const edge of out(node)) {
      if (!arrivedBy.has(edge.to)) arrivedBy.set(edge.to, edge);
    }
  }
  return null;
}

function edgesTo<EdgeType extends Edge>(
  node: string,
  arrivedBy: ReadonlyMap<string, EdgeType | null>,
): EdgeType[] {
  const path: EdgeType[] = [];
  for (let edge = arrivedBy.get(node); edge; edge = arrivedBy.get(edge.from)) path.push(edge);
  return path.reverse();
}
