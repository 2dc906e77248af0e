/**
 * The nodes that every path from a source to a target goes through, sources and targets among them when there is no
 * way round. In: the nodes' successors. Time grows with the links (Cooper, Harvey and Kennedy, "A Simple, Fast
 * Dominance Algorithm").
 */
export function commonToAllPaths(
  sources: Iterable<string>,
  targets: Iterable<string>,
  successors: (node: string) => readonly string[],
): Set<string> {
  const START = 'start:';
  const END = 'end:';
  const targetSet = new Set(targets);
  const sourceList = [...new Set(sources)];
  const next = (node: string): readonly string[] => {
    if (node === START) return sourceList;
    if (node === END) return [];
    return targetSet.has(node) ? [...successors(node), END] : successors(node);
  };

  const postOrder = postOrderFrom(START, next);
  const rank = new Map(postOrder.map((node, index) => [node, index]));
  if (!rank.has(END)) return new Set();
  const predecessors = new Map<string, string[]>();
  for (const node of postOrder) {
    for (const successor of next(node)) {
      const list = predecessors.get(successor);
      if (list) list.push(node);
      else predecessors.set(successor, [node]);
    }
  }

  const immediate = new Map([[START, START]]);
  const rankOf = (node: string) => rank.get(node) ?? -1;
  const meet = (one: string, other: string): string => {
    let a = one;
    let b = other;
    while (a !== b) {
      if (rankOf(a) < rankOf(b)) a = immediate.get(a) ?? START;
      else b = immediate.get(b) ?? START;
    }
    return a;
  };
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const node of [...postOrder].reverse()) {
      if (node === START) continue;
      const known = (predecessors.get(node) ?? []).filter((one) => immediate.has(one));
      if (known.length === 0) continue;
      const dominator = known.reduce(meet);
      if (immediate.get(node) === dominator) continue;
      immediate.set(node, dominator);
      hasChanged = true;
    }
  }

  const common = new Set<string>();
  for (
    let node = immediate.get(END);
    node !== undefined && node !== START;
    node = immediate.get(node)
  ) {
    common.add(node);
  }
  return common;
}

function postOrderFrom(start: string, next: (node: string) => readonly string[]): string[] {
  const order: string[] = [];
  const seen = new Set([start]);
  const stack = [{ node: start, successors: next(start), index: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const successor = top.successors[top.index++];
    if (successor === undefined) {
      order.push(top.node);
      stack.pop();
    } else if (!seen.has(successor)) {
      seen.add(successor);
      stack.push({ node: successor, successors: next(successor), index: 0 });
    }
  }
  return order;
}
