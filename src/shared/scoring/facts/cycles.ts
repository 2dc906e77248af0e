import { stronglyConnected } from '../../lib/graph/strongly-connected';
import type { Link } from './adjacency';

/**
 * For each group of components that call one another in a circle of three or more, one such circle as its links. A
 * pair with a line each way is a request and its answer, and no circle.
 */
export function longCycles(
  nodes: readonly string[],
  out: (id: string) => readonly Link[],
): Link[][] {
  return stronglyConnected(nodes, (id) => out(id).map(({ to }) => to))
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
