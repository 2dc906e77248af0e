import type { ComponentId } from '../../design/schema';
import type { EntitySpec, FlowSpec, Pack } from '../../problems/pack';
import { carries, type Link } from '../../traffic/adjacency';
import { entitiesOf } from './entities';
import type { Facts } from './facts';

/** How one flow of the problem goes through the drawing. */

/** The connections that may carry it: those that name it, and those without a label whose operation fits. */
export function linksOf(flow: FlowSpec, facts: Facts): Link[] {
  return facts.adjacency.links.filter((link) => carries(link, flow));
}

/** The label of the connection names the flow, so that it is no guess that it goes here. */
export function isNamedOn({ connection }: Link, flow: FlowSpec): boolean {
  return connection.flows.includes(flow.id);
}

/** A call or message that may change something at its end. */
export function mayWrite({ connection, isPull }: Link): boolean {
  return connection.operation !== 'read' && !isPull;
}

/** Whether one flow may go over both: a label that they have in common, or none on one of them. */
export function mayShareFlow(one: Link, other: Link): boolean {
  const [flows, others] = [one.connection.flows, other.connection.flows];
  return flows.length === 0 || others.length === 0 || flows.some((flow) => others.includes(flow));
}

/** Whether a call can ask about a flow: what is looked up for a write is itself a read, so the operation need not fit. */
export function mayAskFor({ connection, isPull }: Link, flow: FlowSpec): boolean {
  const { flows, operation } = connection;
  return !isPull && (flows.length === 0 ? operation !== 'write' : flows.includes(flow.id));
}

/** The flow, what causes it, and so on back to what a client or a clock starts. */
export function withCauses(flow: FlowSpec, pack: Pick<Pack, 'flows'>): FlowSpec[] {
  const chain: FlowSpec[] = [];
  for (let one: FlowSpec | undefined = flow; one && !chain.includes(one);) {
    chain.push(one);
    const { causedBy }: FlowSpec = one;
    one = pack.flows.find(({ id }) => id === causedBy);
  }
  return chain;
}

/** The flows that write to a component, with the entities that each of them changes. */
export function writesInto(
  id: ComponentId,
  facts: Facts,
): { readonly link: Link; readonly flow: FlowSpec; readonly entities: readonly EntitySpec[] }[] {
  return facts.adjacency
    .into(id)
    .filter(mayWrite)
    .flatMap((link) =>
      facts.pack.flows
        .filter((flow) => flow.operation === 'write' && carries(link, flow))
        .map((flow) => ({ link, flow, entities: entitiesOf(flow, facts.pack) })),
    );
}
