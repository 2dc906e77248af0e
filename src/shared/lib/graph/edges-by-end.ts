import { groupBy } from '../group-by';

/** A directed edge between two nodes, by their ids. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

export interface EdgesByEnd<EdgeType extends Edge> {
  /** The edges that start at a node, in the order given. */
  readonly out: (node: string) => readonly EdgeType[];
  /** The edges that end at a node, in the order given. */
  readonly into: (node: string) => readonly EdgeType[];
}

/** The edges by the nodes at their ends, gathered in one pass. Nodes without edges need not be known. */
export function edgesByEnd<EdgeType extends Edge>(
  edges: readonly EdgeType[],
): EdgesByEnd<EdgeType> {
  const out = groupBy(edges, ({ from }) => from);
  const into = groupBy(edges, ({ to }) => to);
  const none: readonly EdgeType[] = [];
  return { out: (node) => out.get(node) ?? none, into: (node) => into.get(node) ?? none };
}
