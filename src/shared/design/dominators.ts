import type { DesignGraph } from './graph';
import type { ComponentId, Connection } from './schema';

/**
 * For each component that the start reaches, the nearest component that every way from the start passes (its immediate
 * dominator; the start has itself). After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".
 */
export function immediateDominators(
  graph: DesignGraph,
  start: ComponentId,
  filter: (connection: Connection) => boolean = () => true,
): ReadonlyMap<ComponentId, ComponentId> {
  const order = reversePostorder(graph, start, filter);
  const place = new Map(order.map((id, index) => [id, index]));
  const dominator = new Map<ComponentId, ComponentId>([[start, start]]);
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const id of order.slice(1)) {
      let nearest: ComponentId | null = null;
      for (const connection of graph.incoming.get(id) ?? []) {
        if (!filter(connection) || !dominator.has(connection.from)) continue;
        nearest =
          nearest === null ? connection.from : meeting(nearest, connection.from, dominator, place);
      }
      if (nearest !== null && dominator.get(id) !== nearest) {
        dominator.set(id, nearest);
        isChanged = true;
      }
    }
  }
  return dominator;
}

/** The components that every way from the start to the target passes, from the start on, both included. */
export function dominatorsOf(
  dominators: ReadonlyMap<ComponentId, ComponentId>,
  target: ComponentId,
): readonly ComponentId[] {
  const chain: ComponentId[] = [];
  let id: ComponentId | undefined = dominators.has(target) ? target : undefined;
  while (id !== undefined) {
    chain.push(id);
    const above = dominators.get(id);
    id = above === id ? undefined : above;
  }
  return chain.toReversed();
}

function meeting(
  one: ComponentId,
  other: ComponentId,
  dominator: ReadonlyMap<ComponentId, ComponentId>,
  place: ReadonlyMap<ComponentId, number>,
): ComponentId {
  const placeOf = (id: ComponentId) => place.get(id) ?? 0;
  let [left, right] = [one, other];
  while (left !== right) {
    if (placeOf(left) > placeOf(right)) left = dominator.get(left) ?? right;
    else right = dominator.get(right) ?? left;
  }
  return left;
}

function reversePostorder(
  graph: DesignGraph,
  start: ComponentId,
  filter: (connection: Connection) => boolean,
): readonly ComponentId[] {
  if (!graph.outgoing.has(start)) return [start];
  const left: ComponentId[] = [];
  const seen = new Set([start]);
  const targets = (id: ComponentId) =>
    (graph.outgoing.get(id) ?? []).filter(filter).map((connection) => connection.to);
  const visits = [{ id: start, rest: targets(start) }];
  for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
    const next = visit.rest.pop();
    if (next === undefined) {
      left.push(visit.id);
      visits.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      visits.push({ id: next, rest: targets(next) });
    }
  }
  return left.toReversed();
}
