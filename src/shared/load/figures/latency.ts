import { isBuffer } from '../../traffic/adjacency';
import {
  constantTime,
  fastestOf,
  eitherOf,
  inSequence,
  slowestOf,
  stage,
  type ResponseTime,
} from '../latency/response-time';
import { asideMissShare, attemptsOf } from '../propagation/forward';
import type { Settled } from '../propagation/settle';
import { addedMs } from '../propagation/time-out';
import { REPLICATION } from '../routing/calls';
import type { Call } from '../routing/route';
import { milliseconds, share } from '../units';
import { linkTime } from './link-time';
import type { Wait } from './waits';

/** The time of a flow's requests, or the component that keeps it from being computed. */
export type FlowTime =
  | { readonly kind: 'time'; readonly time: ResponseTime }
  | { readonly kind: 'saturated'; readonly station: number };

const NO_TIME = constantTime(milliseconds(0));

/**
 * How long requests of a route take where they start. Calls that are waited for one after the other, caches before
 * stores; alternatives and misses as branches; calls side by side as the slowest of them. `withLater`: also what is done
 * later, by way of buffers, for the time until a write has taken effect.
 */
export function flowTime(
  settled: Settled,
  waits: readonly (Wait | null)[],
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
    if (isVisited && waits[station] === null) return { kind: 'saturated', station };
    times[place] = visitTime(settled, waits, route, place, times, withLater);
  }
  const started = entries.map((entry) => ({
    weight: share(entry.share),
    time: times[entry.node] ?? NO_TIME,
  }));
  return { kind: 'time', time: started.length > 0 ? eitherOf(started) : NO_TIME };
}

function visitTime(
  settled: Settled,
  waits: readonly (Wait | null)[],
  route: number,
  place: number,
  times: readonly ResponseTime[],
  withLater: boolean,
): ResponseTime {
  const { network, routes, hitRatios } = settled.plan;
  const node = routes[route]?.nodes[place];
  const station = network.stations[node?.station ?? -1];
  if (!node || !station) return NO_TIME;
  const own = timeOf(ownTimeAt(settled, waits, route, place));
  if (isBuffer(station.id, network.has) && !withLater) return own;
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

/** What a visit spends at the station itself. */
export interface OwnTime {
  readonly operation: 'read' | 'write';
  /** The same for every visit: base latency, and what is supposed to come on top. */
  readonly fixedMs: number;
  readonly waitMs: number;
  readonly workMs: number;
  /** Of waiting and work. */
  readonly varianceMs2: number;
  /** Waiting and work happen at so many copies at once, and as many of them must have answered; null: at one. */
  readonly quorum: { readonly needed: number; readonly copies: number } | null;
}

/** null: the flow starts there in the middle of another's visit, or the place is not on the route. */
export function ownTimeAt(
  { plan, state }: Settled,
  waits: readonly (Wait | null)[],
  route: number,
  place: number,
): OwnTime | null {
  const found = plan.routes[route];
  const number = found?.nodes[place]?.station ?? -1;
  const station = plan.network.stations[number];
  if (!station || found?.inside.has(place) === true) return null;
  const visits = state.visits[route]?.[place] ?? 0;
  const isRead = visits > 0 && (state.reads[route]?.[place] ?? 0) >= visits / 2;
  const operation = isRead ? 'read' : 'write';
  const fixedMs = station.baseMs[operation] + addedMs(plan.network, station.id);
  const { service } = station;
  const wait = waits[number];
  if (!service || !wait)
    return { operation, fixedMs, waitMs: 0, workMs: 0, varianceMs2: 0, quorum: null };
  const workMs = service.serviceMs[operation];
  const varianceMs2 = wait.varianceMs2 + service.serviceCv2 * workMs * workMs;
  const needed = station.quorum?.[operation] ?? 0;
  const quorum = needed > 0 ? { needed, copies: station.copies[operation] } : null;
  return { operation, fixedMs, waitMs: wait.meanMs, workMs, varianceMs2, quorum };
}

function timeOf(own: OwnTime | null): ResponseTime {
  if (!own) return NO_TIME;
  const { fixedMs, waitMs, workMs, varianceMs2, quorum } = own;
  const fixed = constantTime(milliseconds(fixedMs));
  if (workMs === 0 && waitMs === 0) return fixed;
  const one = stage(milliseconds(waitMs + workMs), varianceMs2);
  return inSequence(fixed, quorum ? fastestOf(one, quorum.needed, quorum.copies) : one);
}

function groupTime(
  settled: Settled,
  route: number,
  group: readonly Call[],
  times: readonly ResponseTime[],
): ResponseTime {
  const all = group.reduce((sum, call) => sum + call.share, 0);
  const parts = group.map((call) => ({
    weight: share(call.share / all),
    time: callTime(settled, route, call, times),
  }));
  return parts.length === 1 && parts[0] ? parts[0].time : eitherOf(parts);
}

function callTime(
  { plan, state }: Settled,
  route: number,
  call: Call,
  times: readonly ResponseTime[],
): ResponseTime {
  const way = constantTime(linkTime(plan.network, call.link));
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
