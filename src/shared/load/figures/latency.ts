import {
  constantTime,
  eitherOf,
  inSequence,
  NO_TIME,
  slowestOf,
  type ResponseTime,
} from '../latency/response-time';
import { asideMissShare, attemptsOf } from '../propagation/forward';
import type { Settled } from '../propagation/settle';
import { REPLICATION } from '../routing/calls';
import type { Call } from '../routing/route';
import { milliseconds, share } from '../units';
import { operationAt, type StationTimes } from './station-times';

/** The time of a flow's requests, or the component that keeps it from being computed. */
export type FlowTime =
  | { readonly kind: 'time'; readonly time: ResponseTime }
  | { readonly kind: 'saturated'; readonly station: number };

/**
 * How long requests of a route take where they start. Calls that are waited for one after the other, caches before
 * stores; alternatives and misses as branches; calls side by side as the slowest of them. `withLater`: also what is done
 * later, by way of buffers, for the time until a write has taken effect.
 */
export function flowTime(
  settled: Settled,
  stationTimes: StationTimes,
  route: number,
  { withLater }: { readonly withLater: boolean },
): FlowTime {
  const { plan } = settled;
  const nodes = plan.routes[route]?.nodes ?? [];
  const entries = plan.routes[route]?.entries ?? [];
  const times: ResponseTime[] = nodes.map(() => NO_TIME);
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const station = nodes[place]?.station ?? -1;
    const isInside = plan.routes[route]?.inside.has(place) === true;
    const isVisited = !isInside && (settled.state.visits[route]?.[place] ?? 0) > 0;
    if (isVisited && stationTimes.waits[station] === null) return { kind: 'saturated', station };
    times[place] = visitTime(settled, stationTimes, route, place, times, withLater);
  }
  const started = entries.map((entry) => ({
    weight: share(entry.share),
    time: times[entry.node] ?? NO_TIME,
  }));
  return { kind: 'time', time: started.length > 0 ? eitherOf(started) : NO_TIME };
}

function visitTime(
  settled: Settled,
  { timeAt }: StationTimes,
  route: number,
  place: number,
  times: readonly ResponseTime[],
  withLater: boolean,
): ResponseTime {
  const { network, routes, hitRatios } = settled.plan;
  const node = routes[route]?.nodes[place];
  const station = network.stations[node?.station ?? -1];
  if (!node || !station) return NO_TIME;
  const isInside = routes[route]?.inside.has(place) === true;
  const own = isInside ? NO_TIME : timeAt(node.station, operationAt(settled, route, place));
  if (network.buffers.has(station.id) && !withLater) return own;
  let onwards: ResponseTime | null = null;
  for (const group of node.groups) {
    const timed = group.filter((call) => takesTime(call, withLater));
    if (timed.length === 0) continue;
    const time = groupTime(settled, route, timed, times);
    onwards = onwards ? inSequence(onwards, time) : time;
  }
  if (!onwards) return own;
  const hit = routes[route]?.flow.operation === 'read' ? (hitRatios[route]?.[place] ?? 0) : 0;
  const behind =
    hit > 0
      ? eitherOf([
          { weight: share(hit), time: NO_TIME },
          { weight: share(1 - hit), time: onwards },
        ])
      : onwards;
  return inSequence(own, behind);
}

/** Whether a call is part of the time: it is waited for, or, `withLater`, what is done later counts too. */
export function takesTime(call: Call, withLater: boolean): boolean {
  return call.share > 0 && (call.isWaitedFor || (withLater && call.group !== REPLICATION));
}

function groupTime(
  settled: Settled,
  route: number,
  group: readonly Call[],
  times: readonly ResponseTime[],
): ResponseTime {
  const [first] = group;
  if (first && group.length === 1) return callTime(settled, route, first, times);
  const all = group.reduce((sum, call) => sum + call.share, 0);
  return eitherOf(
    group.map((call) => ({
      weight: share(call.share / all),
      time: callTime(settled, route, call, times),
    })),
  );
}

function callTime(
  { plan, state }: Settled,
  route: number,
  call: Call,
  times: readonly ResponseTime[],
): ResponseTime {
  const way = constantTime(plan.network.linkTime(call.link));
  const answered = inSequence(way, times[call.to] ?? NO_TIME);
  const isGivenUp = plan.timedOut.has(call) && call.timeoutMs !== null;
  const once = isGivenUp ? constantTime(milliseconds(call.timeoutMs ?? 0)) : answered;
  const again = Math.min(1, attemptsOf(plan, state, call) - 1);
  const tried =
    again > 0
      ? eitherOf([
          { weight: share(1 - again), time: once },
          { weight: share(again), time: inSequence(once, once) },
        ])
      : once;
  const parallel = Math.round(call.parallel);
  const all = parallel > 1 ? slowestOf(tried, parallel) : tried;
  const made = call.probability * asideMissShare(plan, state, route, call);
  return made >= 1
    ? all
    : eitherOf([
        { weight: share(made), time: all },
        { weight: share(1 - made), time: NO_TIME },
      ]);
}
