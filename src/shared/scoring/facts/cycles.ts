import { shortestPath } from '../../lib/graph/shortest-path';
import { stronglyConnected } from '../../lib/graph/strongly-connected';
import type { Link } from '../../traffic/adjacency';

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
          const isStraightBack = ({ from, to }: Link) => from === link.to && to === link.from;
          const back = shortestPath([link.to], new Set([link.from]), (node) =>
            inside(node).filter((other) => !isStraightBack(other)),
          );
          if (back && back.length > 0) return [[link, ...back]];
        }
      }
      return [];
    });
}
