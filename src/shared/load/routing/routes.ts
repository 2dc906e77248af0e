import type { ComponentId } from '../../design/schema';
import type { FlowSpec, RequiredPath } from '../../problems/pack';
import { groupBy } from '../../lib/group-by';
import { memoised } from '../../lib/memoised';
import type { Link } from '../../traffic/adjacency';
import { callsOf, replicationCall } from './calls';
import { startsOf } from './entries';
import { loopsOf } from './loops';
import type { Network } from './network';
import { orderFrom } from './order';
import type { Call, Route } from './route';
import { usedLinks } from './used-links';

/** The way of every flow through the design, parents before the flows they cause. */
export function routesOf(network: Network): Route[] {
  const { flows, requiredPaths } = network.input.traffic;
  const routes = new Map<string, Route>();
  const waiting = [...flows];
  for (let round = 0; waiting.length > 0 && round < flows.length; round += 1) {
    for (const flow of [...waiting]) {
      const parent = flow.causedBy === null ? null : routes.get(flow.causedBy);
      const isKnown = flows.some(({ id }) => id === flow.causedBy);
      if (parent === undefined && isKnown) continue;
      routes.set(flow.id, routeOf(network, flow, requiredPaths, parent ?? null));
      waiting.splice(waiting.indexOf(flow), 1);
    }
  }
  return [...routes.values()];
}

function routeOf(
  network: Network,
  flow: FlowSpec,
  requiredPaths: readonly RequiredPath[],
  parent: Route | null,
): Route {
  const { adjacency, numberOf } = network;
  const isUsed = usedLinks(network, flow, requiredPaths);
  const starts = startsOf(network, flow, isUsed, parent);
  const startSet = new Set(starts);
  // What is looked up in DNS does not send requests on when there is another way.
  const isLookup = (id: ComponentId) => lookupOnly(network, id, isUsed);
  const linksOf = memoised((id: ComponentId): readonly Link[] => {
    // A client that is reached has got what it was sent; what it asks for next is a request of its own.
    const isEnd = isLookup(id) || (network.has(id, 'source-of-flows') && !startSet.has(id));
    return isEnd
      ? []
      : adjacency.out(id).filter((link) => isUsed(link) && !isAnswer(link, startSet, network));
  });
  const copiesOf = (id: ComponentId) =>
    flow.operation === 'write' ? network.replications(id) : [];
  const withCopies = (id: ComponentId) => {
    const copies = copiesOf(id);
    return copies.length > 0 ? [...linksOf(id), ...copies] : linksOf(id);
  };
  const { nodes, back } = orderFrom(starts, withCopies);
  const places = new Map(nodes.map((id, place) => [id, place]));
  const placed = { network, flow, placeOf: (id: string) => places.get(id) ?? -1 };
  const isBack = new Set(back.map(({ id }) => id));
  const loops = loopsOf(back, { flow, nodes, places, out: linksOf });
  const keptFrom = groupBy(loops.kept, ({ from }) => from);
  const ambiguous: ComponentId[] = [];
  const feedback: { from: number; call: Call }[] = [];
  const callsAt = nodes.map((id, place) => {
    const { calls, isAmbiguous } = callsOf(placed, id, linksOf(id));
    if (isAmbiguous) ambiguous.push(id);
    for (const link of keptFrom.get(id) ?? []) {
      const call = calls.find((one) => one.link.id === link.id);
      if (call) feedback.push({ from: place, call });
    }
    const copies = copiesOf(id).map((link) => replicationCall(placed, link));
    const made = copies.length > 0 ? [...calls, ...copies] : calls;
    return isBack.size > 0 ? made.filter(({ link }) => !isBack.has(link.id)) : made;
  });
  const payloads = payloadsOf(callsAt);
  return {
    flow,
    nodes: nodes.map((id, place) => {
      const calls = callsAt[place] ?? [];
      return {
        station: numberOf.get(id) ?? -1,
        calls,
        payloadBytes: payloads.get(place) ?? null,
        groups:
          calls.length > 1
            ? [...groupBy(calls, ({ group }) => group).values()]
            : calls.map((call) => [call]),
      };
    }),
    entries: starts.map((id) => ({ node: places.get(id) ?? 0, share: 1 / starts.length })),
    inside: new Set(
      starts
        .filter((id) => parent !== null || network.has(id, 'outside-our-control'))
        .map((id) => places.get(id) ?? 0),
    ),
    feedback,
    cutLinks: loops.cut,
    uncountedLinks: loops.uncounted,
    ambiguous,
  };
}

/** By place: the most that a connection to it says it carries. */
function payloadsOf(callsAt: readonly (readonly Call[])[]): ReadonlyMap<number, number> {
  const stated = new Map<number, number>();
  for (const calls of callsAt) {
    for (const { to, payloadBytes } of calls) {
      if (payloadBytes !== null) stated.set(to, Math.max(payloadBytes, stated.get(to) ?? 0));
    }
  }
  return stated;
}

/** A DNS that a client asks beside going another way only tells an address. */
function lookupOnly(
  { adjacency, stations, numberOf, has }: Network,
  id: ComponentId,
  isUsed: (link: Link) => boolean,
): boolean {
  if (stations[numberOf.get(id) ?? -1]?.component.kind !== 'dns') return false;
  return adjacency
    .into(id)
    .some(({ from }) =>
      adjacency
        .out(from)
        .some((link) => link.to !== id && isUsed(link) && !has(link.to, 'observes')),
    );
}

/** A line back to where the request came from is its answer and no call. */
function isAnswer(link: Link, starts: ReadonlySet<ComponentId>, { has }: Network): boolean {
  return has(link.to, 'source-of-flows') && starts.has(link.to) && !link.isAsync;
}
