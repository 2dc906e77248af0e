import type { Component, ComponentId } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import { carries, type Link } from '../../traffic/adjacency';
import type { Facts } from './facts';
import { linksOf } from './flow-links';

/** Flows that end at connected clients, and what hands them over. */

export function pushedFlows({ pack }: Pick<Facts, 'pack'>): FlowSpec[] {
  return pack.flows.filter(({ isPushed }) => isPushed);
}

/** How a flow comes to a gateway from inside, rather than from the clients that it serves. */
export function arrivalsAt(gateway: ComponentId, flow: FlowSpec, facts: Facts): Link[] {
  return facts.adjacency
    .into(gateway)
    .filter((link) => carries(link, flow) && isFromInside(link, facts));
}

/** The gateways and senders that hand the flow to clients; empty: nothing does. */
export function handingOver(flow: FlowSpec, facts: Facts): Component[] {
  const calling = new Set(
    linksOf(flow, facts)
      .filter(({ from, to }) => facts.has(to, 'source-of-flows') && from !== to)
      .map(({ from }) => from),
  );
  return facts.components.filter(
    ({ id }) =>
      !facts.has(id, 'source-of-flows') &&
      (calling.has(id) ||
        (facts.has(id, 'holds-connections') && arrivalsAt(id, flow, facts).length > 0)),
  );
}

/** What only passes things on is inside when something other than a client is behind it. */
function isFromInside({ from }: Link, facts: Facts): boolean {
  if (facts.has(from, 'source-of-flows')) return false;
  if (!facts.has(from, 'pass-through')) return true;
  const behind = facts.adjacency.into(from).map((link) => link.from);
  return behind.some((id) => !facts.has(id, 'source-of-flows') && !facts.has(id, 'pass-through'));
}
