import type { Capability } from '../../design/kinds/kind';
import type { Component, ComponentId, Connection, ConnectionId, Design } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';

/** One way in which data or a call goes on from a component; replication is no link. */
export interface Link {
  readonly id: ConnectionId;
  readonly from: ComponentId;
  readonly to: ComponentId;
  /** Decoupled in time: drawn as asynchronous, or into or out of a buffer. */
  readonly isAsync: boolean;
  /** The consumer's call to the buffer it reads from, turned round: data goes against the arrow. */
  readonly isPull: boolean;
  readonly connection: Connection;
}

export interface Adjacency {
  readonly links: readonly Link[];
  readonly out: (id: ComponentId) => readonly Link[];
  readonly into: (id: ComponentId) => readonly Link[];
}

export type CapabilityLookup = (id: ComponentId, capability: Capability) => boolean;

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** The components in an order that does not depend on how they were stored. */
export function sortedComponents(design: Design): Component[] {
  return Object.values(design.components).sort(byId);
}

/** Connections between components that exist, in stable order; one that hangs in the air carries nothing. */
export function sortedConnections(design: Design): Connection[] {
  return Object.values(design.connections)
    .filter(({ from, to }) => design.components[from] && design.components[to])
    .sort(byId);
}

/** A queue, stream or topic. A store with an outbox or events can buffer too, but calls to it are ordinary calls. */
export function isBuffer(id: ComponentId, has: CapabilityLookup): boolean {
  if (has(id, 'durable') || has(id, 'durable-blobs')) return false;
  return has(id, 'durable-buffer') || has(id, 'fan-out');
}

export function adjacencyOf(connections: readonly Connection[], has: CapabilityLookup): Adjacency {
  const drawn = connections.filter(({ mode }) => mode !== 'replicate');
  const fed = new Set(drawn.filter((one) => !isConsumer(one.from, has)).map(({ to }) => to));
  const links = drawn.map((connection): Link => {
    const { id, from, to, mode } = connection;
    const isPull = isPullFrom(connection, has, fed);
    return {
      id,
      from: isPull ? to : from,
      to: isPull ? from : to,
      isAsync: mode === 'async' || isBuffer(from, has) || isBuffer(to, has),
      isPull,
      connection,
    };
  });
  const into = groupBy(links, ({ to }) => to);
  return { links, out: outOf(links), into: (id) => into.get(id) ?? [] };
}

/** The links that start at a component, for a part of all links. */
export function outOf(links: readonly Link[]): Adjacency['out'] {
  const out = groupBy(links, ({ from }) => from);
  return (id) => out.get(id) ?? [];
}

/** Whether the connection may carry a flow: its label names the flow, or it has none and the operation fits. */
export function carries(link: Link, flow: FlowSpec): boolean {
  const { flows, operation } = link.connection;
  if (flows.length > 0) return flows.includes(flow.id);
  return link.isPull || operation === 'any' || operation === flow.operation;
}

function isPullFrom(
  { from, to, operation }: Connection,
  has: CapabilityLookup,
  fed: ReadonlySet<ComponentId>,
): boolean {
  if (!isBuffer(to, has)) return false;
  if (operation === 'read') return true;
  return operation === 'any' && isConsumer(from, has) && fed.has(to);
}

function isConsumer(id: ComponentId, has: CapabilityLookup): boolean {
  return has(id, 'computes-asynchronously') || has(id, 'computes-in-batches');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
