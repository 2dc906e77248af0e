import { shortestPath } from './shortest-path';

/**
 * The nodes that every path from a source to a target goes through, sources and targets among them when there is no
 * way round; empty when no path leads there. In: the nodes' successors, asked for at most twice per node, so that time
 * grows with nodes and edges.
 *
 * Walks one path from end to end. A node of it can be gone round when a detour leaves the path before it and comes back
 * after it; so it is common when it is the furthest place of the path that the nodes before it lead to.
 */
export function commonToAllPaths(
  sources: Iterable<string>,
  targets: Iterable<string>,
  successors: (node: string) => readonly string[],
): Set<string> {
  const starts = [...new Set(sources)];
  const ends = new Set(targets);
  const path = anyPath(starts, ends, successors);
  const places = new Map(path.map((node, place) => [node, place]));
  const explored = new Set<string>();
  const beyond = path.length;
  let furthest = -1;
  const explore = (nodes: readonly string[]) => {
    const queue = [...nodes];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      const place = places.get(node);
      if (place !== undefined) furthest = Math.max(furthest, place);
      if (place !== undefined || explored.has(node)) continue;
      explored.add(node);
      if (ends.has(node)) furthest = beyond;
      for (const next of successors(node)) queue.push(next);
    }
  };

  explore(starts);
  const common = new Set<string>();
  for (const [place, node] of path.entries()) {
    if (furthest === place) common.add(node);
    explore(successors(node));
  }
  return common;
}

/** The nodes of a path, of which only the last is a target; none when no path leads there. */
function anyPath(
  starts: readonly string[],
  ends: ReadonlySet<string>,
  successors: (node: string) => readonly string[],
): string[] {
  const start = starts.find((node) => ends.has(node));
  if (start !== undefined) return [start];
  const edges = shortestPath(starts, ends, (from) => successors(from).map((to) => ({ from, to })));
  const [first] = edges ?? [];
  return first ? [first.from, ...(edges ?? []).map(({ to }) => to)] : [];
}
