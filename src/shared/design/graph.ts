import { kindHas } from './kinds/catalog';
import { compareText, recordsInOrder } from './order';
import type { ComponentId, Connection, Design } from './schema';

/** The design as a directed graph; everything is in order of ids, so that results do not depend on drawing order. */
export interface DesignGraph {
  readonly ids: readonly ComponentId[];
  readonly outgoing: ReadonlyMap<ComponentId, readonly Connection[]>;
  readonly incoming: ReadonlyMap<ComponentId, readonly Connection[]>;
}

export type Direction = 'forward' | 'backward';

type ConnectionFilter = (connection: Connection) => boolean;

const all: ConnectionFilter = () => true;

/** Connections to or from components that do not exist are left out. */
export function designGraph(design: Design): DesignGraph {
  const ids = Object.keys(design.components).toSorted(compareText);
  const outgoing = new Map<ComponentId, Connection[]>(ids.map((id) => [id, []]));
  const incoming = new Map<ComponentId, Connection[]>(ids.map((id) => [id, []]));
  for (const connection of recordsInOrder(design.connections)) {
    const [out, into] = [outgoing.get(connection.from), incoming.get(connection.to)];
    if (!out || !into) continue;
    out.push(connection);
    into.push(connection);
  }
  return { ids, outgoing, incoming };
}

/** All components that can be reached from the starts over connections that pass the filter, the starts included. */
export function reachable(
  graph: DesignGraph,
  starts: Iterable<ComponentId>,
  direction: Direction = 'forward',
  filter: ConnectionFilter = all,
): ReadonlySet<ComponentId> {
  const [edges, far] =
    direction === 'forward'
      ? [graph.outgoing, (connection: Connection) => connection.to]
      : [graph.incoming, (connection: Connection) => connection.from];
  const reached = new Set<ComponentId>();
  for (const start of starts) if (edges.has(start)) reached.add(start);
  for (const id of reached) {
    for (const connection of edges.get(id) ?? []) {
      if (filter(connection)) reached.add(far(connection));
    }
  }
  return reached;
}

/** The fewest connections that lead from a component to one that is a goal; null when there is no way. */
export function shortestPath(
  graph: DesignGraph,
  from: ComponentId,
  isGoal: (id: ComponentId) => boolean,
  filter: ConnectionFilter = all,
): readonly Connection[] | null {
  const cameBy = new Map<ComponentId, Connection | null>([[from, null]]);
  for (const [id] of cameBy) {
    if (isGoal(id)) return walkBack(cameBy, id);
    for (const connection of graph.outgoing.get(id) ?? []) {
      if (filter(connection) && !cameBy.has(connection.to)) {
        cameBy.set(connection.to, connection);
      }
    }
  }
  return null;
}

function walkBack(
  cameBy: ReadonlyMap<ComponentId, Connection | null>,
  goal: ComponentId,
): readonly Connection[] {
  const path: Connection[] = [];
  for (let step = cameBy.get(goal); step; step = cameBy.get(step.from)) path.push(step);
  return path.toReversed();
}

/**
 * Groups of components that can all reach each other (Tarjan's algorithm without recursion, linear time), each in
 * order of ids; a group comes after those that it leads to.
 */
export function stronglyConnected(
  graph: DesignGraph,
  filter: ConnectionFilter = all,
): readonly (readonly ComponentId[])[] {
  const number = new Map<ComponentId, number>();
  const lowest = new Map<ComponentId, number>();
  const open: ComponentId[] = [];
  const isOpen = new Set<ComponentId>();
  const groups: ComponentId[][] = [];
  const targets = (id: ComponentId) =>
    (graph.outgoing.get(id) ?? []).filter(filter).map((connection) => connection.to);
  const lower = (id: ComponentId, value: number) =>
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));

  for (const root of graph.ids) {
    if (number.has(root)) continue;
    const visits: { id: ComponentId; rest: ComponentId[] }[] = [];
    const enter = (id: ComponentId) => {
      number.set(id, number.size);
      lower(id, number.size - 1);
      open.push(id);
      isOpen.add(id);
      visits.push({ id, rest: targets(id).toReversed() });
    };
    enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { id, rest } = visit;
      const next = rest.pop();
      if (next !== undefined) {
        const seen = number.get(next);
        if (seen === undefined) enter(next);
        else if (isOpen.has(next)) lower(id, seen);
        continue;
      }
      visits.pop();
      const reached = lowest.get(id) ?? 0;
      const caller = visits.at(-1);
      if (caller) lower(caller.id, reached);
      if (reached === number.get(id)) {
        const group = open.splice(open.lastIndexOf(id));
        for (const member of group) isOpen.delete(member);
        groups.push(group.toSorted(compareText));
      }
    }
  }
  return groups;
}

/** Groups that contain a cycle: more than one component, or one with a line to itself. */
export function cycles(
  graph: DesignGraph,
  filter: ConnectionFilter = all,
): readonly (readonly ComponentId[])[] {
  return stronglyConnected(graph, filter).filter(
    (group) =>
      group.length > 1 ||
      group.some((id) =>
        (graph.outgoing.get(id) ?? []).some((edge) => edge.to === id && filter(edge)),
      ),
  );
}

/** Components where flows begin: clients, and what starts work by itself. */
export function sourcesOf(design: Design): readonly ComponentId[] {
  return Object.values(design.components)
    .filter(({ kind }) => kindHas(kind, 'source-of-flows') || kind === 'scheduler')
    .map(({ id }) => id)
    .toSorted(compareText);
}

/**
 * Components that no flow can need: no source reaches them, and they lead to nothing that a source reaches. Notes are
 * never orphans; without any source everything but notes is.
 */
export function orphans(design: Design, graph: DesignGraph): readonly ComponentId[] {
  const used = reachable(graph, sourcesOf(design));
  const feeding = reachable(graph, used, 'backward');
  return graph.ids.filter((id) => !feeding.has(id) && design.components[id]?.kind !== 'note');
}
