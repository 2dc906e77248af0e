import type { ComponentId } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import type { Link } from '../../traffic/adjacency';
import type { Network } from './network';
import type { Route } from './route';

/**
 * The components at which a flow starts: for a caused flow those that its parent's requests visit, else what the flow
 * names, else clients, else whatever works by the clock or on its own. None: the flow cannot start.
 */
export function startsOf(
  network: Network,
  flow: FlowSpec,
  isUsed: (link: Link) => boolean,
  parent: Route | null,
): ComponentId[] {
  const { stations, adjacency, has, idsWith } = network;
  const leadsOn = (id: ComponentId) => adjacency.out(id).some(isUsed);
  const isFirst = (id: ComponentId) => !adjacency.into(id).some(isUsed);
  if (flow.causedBy !== null) return parent ? causedStarts(network, flow, isUsed, parent) : [];
  const { startsAt } = flow;
  const ids = stations.map(({ id }) => id);
  if (startsAt) {
    const named = ids.filter((id) => startsAt.every((one) => has(id, one)) && leadsOn(id));
    const first = named.filter(isFirst);
    return first.length > 0 ? first : named.slice(0, 1);
  }
  const clients = idsWith('source-of-flows').filter(leadsOn);
  if (clients.length > 0) return clients;
  return ids.filter(
    (id) =>
      leadsOn(id) &&
      isFirst(id) &&
      (has(id, 'computes-asynchronously') ||
        has(id, 'computes-in-batches') ||
        has(id, 'outside-our-control')),
  );
}

/** Where the parent's requests come by a link that is the caused flow's own: labelled with it, or leading off their way. */
function causedStarts(
  { adjacency, stations, has }: Network,
  flow: FlowSpec,
  isUsed: (link: Link) => boolean,
  parent: Route,
): ComponentId[] {
  const visited = parent.nodes.flatMap(({ station }) => stations[station]?.id ?? []);
  const onWay = new Set(visited);
  const inside = visited.filter((id) => !has(id, 'source-of-flows'));
  const isOwn = (link: Link) => isUsed(link) && link.connection.flows.includes(flow.id);
  const labelled = inside.filter(
    (id) => adjacency.out(id).some(isOwn) && !adjacency.into(id).some(isOwn),
  );
  if (labelled.length > 0) return labelled;
  const isAway = (link: Link) =>
    isUsed(link) && link.connection.flows.length === 0 && !onWay.has(link.to);
  return inside.filter((id) => adjacency.out(id).some(isAway));
}
