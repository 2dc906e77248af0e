import type { Link } from './adjacency';

/**
 * For each group of components that call one another in a circle of three or more, one such circle as its links. A
 * pair with a line each way is a request and its answer, and no circle.
 */
export function longCycles(
  nodes: readonly string[],
  out: (id: string) => readonly Link[],
): Link[][] {
  return stronglyConnected(nodes, out)
    .filter((group) => group.length > 2)
    .flatMap((group) => {
      const members = new Set(group);
      const inside = (id: string) => out(id).filter(({ to }) => members.has(to));
      for (const id of [...group].sort()) {
        for (const link of inside(id)) {
          const back = shortestWay(link.to, link.from, inside, link);
          if (back) return [[link, ...back]];
        }
      }
      return [];
    });
}

/** Breadth first, without the line that leads straight back. */
function shortestWay(
  from: string,
  to: string,
  out: (id: string) => readonly Link[],
  there: Link,
): Link[] | null {
  const arrivedBy = new Map<string, Link>();
  let frontier = [from];
  while (frontier.length > 0) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const link of out(id)) {
        if (link.from === there.to && link.to === there.from) continue;
        if (link.to === from || arrivedBy.has(link.to)) continue;
        arrivedBy.set(link.to, link);
        if (link.to === to) return wayBack(from, to, arrivedBy);
        next.push(link.to);
      }
    }
    frontier = next;
  }
  return null;
}

function wayBack(from: string, to: string, arrivedBy: ReadonlyMap<string, Link>): Link[] {
  const way: Link[] = [];
  for (
    let link = arrivedBy.get(to);
    link;
    link = link.from === from ? undefined : arrivedBy.get(link.from)
  ) {
    way.unshift(link);
  }
  return way;
}

/** Tarjan's algorithm without recursion, so that a long chain cannot exhaust the stack. */
function stronglyConnected(
  nodes: readonly string[],
  out: (id: string) => readonly Link[],
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
    return { id, links: out(id), next: 0 };
  };
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id) ?? value, value));
  for (const node of nodes) {
    if (index.has(node)) continue;
    const stack = [enter(node)];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const link = frame.links[frame.next++];
      if (link) {
        if (!index.has(link.to)) stack.push(enter(link.to));
        else if (isOpen.has(link.to)) lower(frame.id, index.get(link.to) ?? 0);
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
