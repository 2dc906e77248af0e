import { commonToAllPaths } from '../../lib/graph/common-to-all-paths';
import { edgesByEnd } from '../../lib/graph/edges-by-end';
import { reachable } from '../../lib/graph/reachable';
import { shortestPath } from '../../lib/graph/shortest-path';
import { stronglyConnected } from '../../lib/graph/strongly-connected';
import { capabilityLookup } from '../kinds/capabilities';
import { recordsInOrder } from '../order';
import type { Component, ComponentId, Connection, ConnectionMode, Design } from '../schema';
import { type CarriedFlow, mayCarry } from './carries';
import { hardDependencies } from './hard-dependencies';

/** Which connections count; all when nothing is said. */
export interface ConnectionFilter {
  readonly modes?: readonly ConnectionMode[];
  readonly flow?: CarriedFlow;
}

/** A part of the drawing. */
export interface Part {
  readonly components: ReadonlySet<ComponentId>;
  readonly connections: readonly Connection[];
}

/**
 * The components and connections of a design as a directed graph, along the arrows as drawn. Notes, lines to notes and
 * lines whose end does not exist are left out. Every list is in the order of ids, so that no answer depends on names,
 * places or the order of drawing. Each query takes time that grows with components and connections; ids that do not
 * exist, or are notes, lead nowhere.
 */
export interface DesignGraph {
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly outgoing: (id: ComponentId) => readonly Connection[];
  readonly incoming: (id: ComponentId) => readonly Connection[];
  /** What the components lead to, themselves included. */
  readonly downstream: (ids: Iterable<ComponentId>) => ReadonlySet<ComponentId>;
  /** What leads to the components, themselves included. */
  readonly upstream: (ids: Iterable<ComponentId>) => ReadonlySet<ComponentId>;
  /** Every way through a component: all that leads to it and all that it leads to, with the connections on the way. */
  readonly through: (id: ComponentId) => Part;
  /** What lies on some way from one of the first to one of the second, the ends included. */
  readonly between: (
    from: Iterable<ComponentId>,
    to: Iterable<ComponentId>,
  ) => ReadonlySet<ComponentId>;
  /** The connections of a shortest path; empty from a component to itself, null when there is no path. */
  readonly shortestPath: (from: ComponentId, to: ComponentId) => readonly Connection[] | null;
  /** What every path from one of the first to one of the second goes through, the ends included if so. */
  readonly unavoidable: (
    from: Iterable<ComponentId>,
    to: Iterable<ComponentId>,
  ) => ReadonlySet<ComponentId>;
  /** Groups of two or more components that all lead to each other, each in the order of ids. */
  readonly circles: () => readonly (readonly ComponentId[])[];
  /** What a request at these components waits for and cannot do without, themselves included. */
  readonly hardDependencies: (ids: Iterable<ComponentId>) => ReadonlySet<ComponentId>;
}

const whole = new WeakMap<Design, DesignGraph>();

/** The graph of a design; that of all connections is built once per design. */
export function designGraph(design: Design, filter?: ConnectionFilter): DesignGraph {
  if (filter) return graphOf(design, filter);
  const known = whole.get(design);
  if (known) return known;
  const graph = graphOf(design, {});
  whole.set(design, graph);
  return graph;
}

function graphOf(design: Design, filter: ConnectionFilter): DesignGraph {
  const components = recordsInOrder(design.components).filter(({ kind }) => kind !== 'note');
  const ids = new Set(components.map(({ id }) => id));
  const connections = recordsInOrder(design.connections).filter(
    (connection) =>
      ids.has(connection.from) && ids.has(connection.to) && passes(connection, filter),
  );
  const { out: outgoing, into: incoming } = edgesByEnd(connections);
  const successors = (id: ComponentId) => outgoing(id).map(({ to }) => to);
  const predecessors = (id: ComponentId) => incoming(id).map(({ from }) => from);
  const existing = (some: Iterable<ComponentId>) => [...some].filter((id) => ids.has(id));
  const downstream = (some: Iterable<ComponentId>) => reachable(existing(some), successors);
  const upstream = (some: Iterable<ComponentId>) => reachable(existing(some), predecessors);
  return {
    components,
    connections,
    outgoing,
    incoming,
    downstream,
    upstream,
    through: (id) => {
      const [before, after] = [upstream([id]), downstream([id])];
      return {
        components: new Set([...before, ...after]),
        connections: connections.filter(({ from, to }) => before.has(to) || after.has(from)),
      };
    },
    between: (from, to) => {
      const leading = upstream(to);
      return new Set([...downstream(from)].filter((id) => leading.has(id)));
    },
    shortestPath: (from, to) => shortestPath(existing([from]), new Set([to]), outgoing),
    unavoidable: (from, to) => commonToAllPaths(existing(from), to, successors),
    circles: () =>
      stronglyConnected([...ids], successors)
        .filter((group) => group.length > 1)
        .map((group) => group.toSorted()),
    hardDependencies: (some) => {
      const calls = (id: ComponentId) =>
        outgoing(id).flatMap((connection) =>
          connection.mode === 'sync' ? [{ to: connection.to, connection }] : [],
        );
      return hardDependencies(existing(some), calls, capabilityLookup(components));
    },
  };
}

function passes(connection: Connection, { modes, flow }: ConnectionFilter): boolean {
  return (!modes || modes.includes(connection.mode)) && (!flow || mayCarry(connection, flow));
}
