/**
 * Every node that can be reached from the starts, the starts included. In: the nodes' successors, asked for once per
 * node reached, so that time grows with nodes and edges. Give predecessors to walk against the edges.
 */
export function reachable<Node extends string | object>(
  starts: Iterable<Node>,
  successors: (node: Node) => readonly Node[],
): Set<Node> {
  const reached = new Set(starts);
  const queue = [...reached];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const next of successors(node)) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return reached;
}
