import type { ComponentId } from '../../design/schema';
import type { Capability } from '../../design/kinds/kind';
import type { FlowSpec, RequiredPath } from '../../problems/pack';
import { carries, type Link } from '../../traffic/adjacency';
import type { Network } from './network';

/** What a request may need although no required path names it. */
const ASIDE: readonly Capability[] = ['fast-lookup', 'outside-our-control'];
const ASIDE_OF_WRITES: readonly Capability[] = ['unique-ids', 'coordination'];
const SERVERS: readonly Capability[] = ['computes', 'holds-connections', 'pass-through'];

/**
 * Which links carry a flow. One with a label carries the flows it names. One without carries every flow whose operation
 * fits and that gets to something it needs through it: where a required path of the flow is there, the stores and
 * buffers of that path and whatever else the services call; where none is, everything that fits.
 */
export function usedLinks(
  network: Network,
  flow: FlowSpec,
  requiredPaths: readonly RequiredPath[],
): (link: Link) => boolean {
  const { drawing, has, buffers } = network;
  const paths = requiredPaths.filter((path) => path.flow === flow.id);
  const matches = paths.map(drawing.matchOf);
  const hasWay = matches.some(({ isSatisfied }) => isSatisfied);
  const onPath = new Set(matches.flatMap(({ links }) => links));
  // Found when it is first asked for: where lines have labels it never is.
  let leading: ReadonlySet<ComponentId> | null = null;
  const leadsToNeeded = (id: ComponentId) => {
    leading ??= leadingTo(neededBy(flow, paths, network), flow, network);
    return leading.has(id);
  };
  const keepsData = (id: ComponentId) =>
    has(id, 'durable') || has(id, 'durable-blobs') || buffers.has(id) || has(id, 'query');

  const isRouter = (id: ComponentId) => has(id, 'source-of-flows') || has(id, 'pass-through');
  const isServer = (id: ComponentId) => SERVERS.some((capability) => has(id, capability));

  return (link) => {
    if (!carries(link, flow) || has(link.to, 'observes')) return false;
    if (link.connection.flows.length > 0 || onPath.has(link)) return true;
    if (!leadsToNeeded(link.to)) return false;
    // Clients and what passes requests on send each of them one way, and the way of the path is known.
    if (hasWay && isRouter(link.from) && isServer(link.to)) return false;
    return !hasWay || !(keepsData(link.to) || has(link.to, 'source-of-flows'));
  };
}

/** Everything from which the flow gets to one of the components, themselves included. */
function leadingTo(
  components: ReadonlySet<ComponentId>,
  flow: FlowSpec,
  { adjacency }: Network,
): ReadonlySet<ComponentId> {
  const leading = new Set(components);
  // What is added on the way is gone through too.
  for (const id of leading) {
    for (const link of adjacency.into(id)) if (carries(link, flow)) leading.add(link.from);
  }
  return leading;
}

/** What the flow's requests need: what its paths name after their start, and what they may need besides. */
function neededBy(
  { operation }: FlowSpec,
  paths: readonly RequiredPath[],
  { idsWith, has, stations, drawing }: Network,
): ReadonlySet<ComponentId> {
  const needed = new Set<ComponentId>();
  const add = (ids: Iterable<ComponentId>) => {
    for (const id of ids) needed.add(id);
  };
  for (const capability of ASIDE) add(idsWith(capability));
  if (operation === 'write') for (const capability of ASIDE_OF_WRITES) add(idsWith(capability));
  for (const { anyOf } of paths) {
    for (const [, ...hops] of anyOf) for (const hop of hops) add(drawing.pathWorld.standingAt(hop));
  }
  if (paths.length === 0) add(stations.flatMap(({ id }) => (has(id, 'source-of-flows') ? [] : id)));
  return needed;
}
