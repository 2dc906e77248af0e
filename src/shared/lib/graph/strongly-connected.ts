/**
 * The groups of nodes that can all reach each other; every node is in one group. In: the nodes and their successors.
 * Time grows with nodes and links: Tarjan's algorithm, without recursion so that a long chain cannot exhaust the stack.
 */
export function stronglyConnected(
  nodes: readonly string[],
  successors: (node: string) => readonly string[],
): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const enter = (id: string) => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, successors: successors(id), next: 0 };
  };
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id) ?? value, value));
  for (const node of nodes) {
    if (index.has(node)) continue;
    const stack = [enter(node)];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const successor = frame.successors[frame.next++];
      if (successor !== undefined) {
        if (!index.has(successor)) stack.push(enter(successor));
        else if (isOpen.has(successor)) lower(frame.id, index.get(successor) ?? 0);
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent) lower(parent.id, low.get(frame.id) ?? 0);
      if (low.get(frame.id) !== index.get(frame.id)) continue;
      const group: string[] = [];
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        isOpen.delete(id);
        group.push(id);
        if (id === frame.id) break;
      }
      groups.push(group);
    }
  }
  return groups;
}
