import { meanOf, percentileOf } from '../latency/response-time';
import { asAnswer } from '../propagation/backward';
import { FAILED, mixed, type Outcome } from '../propagation/outcome';
import type { Settled } from '../propagation/settle';
import type { FlowLoad, PathStep } from '../results';
import type { Route } from '../routing/route';
import { perSecond, share } from '../units';
import { flowAvailability, type StationAvailability } from './availability';
import { freshnessOf } from './freshness';
import { flowTime } from './latency';
import { stationTimesOf, type StationTimes } from './station-times';
import type { Wait } from './waits';

/** What each flow gets, in the order of the problem. A flow without a way through the design fails as a whole. */
export function flowLoads(
  settled: Settled,
  waits: readonly (Wait | null)[],
  availabilities: readonly StationAvailability[],
): FlowLoad[] {
  const { input } = settled.plan.network;
  const times = stationTimesOf(settled.plan, waits);
  const routeOf = new Map(settled.plan.routes.map(({ flow }, route) => [flow.id, route]));
  return input.traffic.flows.map((flow) => {
    const route = routeOf.get(flow.id);
    const found = route === undefined ? undefined : settled.plan.routes[route];
    return route !== undefined && found && found.entries.length > 0
      ? flowLoad(settled, times, availabilities, route, found)
      : withoutPath(flow, input.whatIf.scale);
  });
}

function flowLoad(
  settled: Settled,
  times: StationTimes,
  availabilities: readonly StationAvailability[],
  route: number,
  { flow, entries }: Route,
): FlowLoad {
  const { plan, state, outcomes } = settled;
  const offered = state.started[route] ?? 0;
  const ending = mixed(
    entries.map(({ node, share: part }) => ({
      weight: part,
      outcome: asAnswer(outcomes[route]?.[node] ?? FAILED),
    })),
  );
  const found = flowTime(settled, times, route, { withLater: flow.isAsync });
  const isAnswered = found.kind === 'time' && ending.error < 1 && offered > 0;
  const time = isAnswered ? found.time : null;
  const availability = flowAvailability(plan, availabilities, route);
  return {
    id: flow.id,
    title: flow.title,
    offeredPerSecond: perSecond(offered),
    ...endingsOf(ending, offered),
    path: pathOf(settled, route),
    meanMs: time && meanOf(time),
    p50Ms: time && percentileOf(time, 0.5),
    p95Ms: time && percentileOf(time, 0.95),
    p99Ms: time && percentileOf(time, 0.99),
    availability: availability.design,
    slaAvailability: availability.sla,
    hardDependencies: availability.hardDependencies,
    freshnessSeconds: isAnswered ? freshnessOf(settled, times, route) : null,
  };
}

function endingsOf(ending: Outcome, offered: number) {
  const endings = {
    servedPerSecond: perSecond(offered * ending.served),
    absorbedPerSecond: perSecond(offered * ending.absorbed),
    queuedPerSecond: perSecond(offered * ending.queued),
    errorPerSecond: perSecond(offered * ending.error),
  };
  return {
    endings,
    servedPerSecond: perSecond(
      endings.servedPerSecond + endings.absorbedPerSecond + endings.queuedPerSecond,
    ),
    errorRate: share(ending.error),
  };
}

function pathOf({ plan, state }: Settled, route: number): PathStep[] {
  const nodes = plan.routes[route]?.nodes ?? [];
  const started = state.started[route] ?? 0;
  const arrivedBy = new Map<number, { readonly id: string; readonly isAsync: boolean }>();
  const later = new Set<number>();
  for (const [place, { calls }] of nodes.entries()) {
    for (const { to, link, isWaitedFor, share: part } of calls) {
      if (part === 0) continue;
      if (!arrivedBy.has(to)) arrivedBy.set(to, { id: link.id, isAsync: !isWaitedFor });
      if (!isWaitedFor || later.has(place)) later.add(to);
    }
  }
  return nodes.flatMap(({ station }, place) => {
    const visits = state.visits[route]?.[place] ?? 0;
    const component = plan.network.stations[station]?.id;
    if (component === undefined || (visits === 0 && started > 0)) return [];
    return {
      component,
      connection: arrivedBy.get(place)?.id ?? null,
      visits: started > 0 ? visits / started : 0,
      isAsync: later.has(place),
    };
  });
}

function withoutPath({ id, title, peakRequestsPerSecond }: Route['flow'], scale: number): FlowLoad {
  const offered = peakRequestsPerSecond * scale;
  return {
    id,
    title,
    offeredPerSecond: perSecond(offered),
    ...endingsOf(FAILED, offered),
    path: [],
    meanMs: null,
    p50Ms: null,
    p95Ms: null,
    p99Ms: null,
    availability: null,
    slaAvailability: null,
    hardDependencies: [],
    freshnessSeconds: null,
  };
}
