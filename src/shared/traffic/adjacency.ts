import { mayCarry } from '../design/graph';
import type { CapabilityLookup } from '../design/kinds/capabilities';
import { recordsInOrder } from '../design/order';
import type { Component, ComponentId, Connection, ConnectionId, Design } from '../design/schema';
import { edgesByEnd } from '../lib/graph/edges-by-end';
import type { FlowSpec } from '../problems/pack';

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

/** The components in an order that does not depend on how they were stored. */
export function sortedComponents(design: Design): Component[] {
  return recordsInOrder(design.components);
}

/** Connections between components that exist, in stable order; one that hangs in the air carries nothing. */
export function sortedConnections(design: Design): Connection[] {
  return recordsInOrder(design.connections).filter(
    ({ from, to }) => design.components[from] && design.components[to],
  );
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
  return { links, ...edgesByEnd(links) };
}

/** The links that start at a component, for a part of all links. */
export function outOf(links: readonly Link[]): Adjacency['out'] {
  return edgesByEnd(links).out;
}

/** Whether the link may carry a flow. What is pulled got in as whatever it is, so a pull without a label fits all. */
export function carries({ connection, isPull }: Link, flow: FlowSpec): boolean {
  return mayCarry(connection, flow) || (isPull && connection.flows.length === 0);
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
