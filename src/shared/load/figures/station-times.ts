import { memoised } from '../../lib/memoised';
import {
  constantTime,
  fastestOf,
  inSequence,
  NO_TIME,
  stage,
  type ResponseTime,
} from '../latency/response-time';
import type { Plan } from '../propagation/plan';
import type { Settled } from '../propagation/settle';
import { addedMs } from '../propagation/time-out';
import { milliseconds } from '../units';
import type { Wait } from './waits';

/** What visits spend at the stations themselves, worked out once for all flows. */
export interface StationTimes {
  readonly waits: readonly (Wait | null)[];
  readonly timeAt: (station: number, operation: OwnTime['operation']) => ResponseTime;
}

export function stationTimesOf(plan: Plan, waits: readonly (Wait | null)[]): StationTimes {
  const timesOf = (operation: OwnTime['operation']) =>
    memoised((station: number) => timeOf(ownTimeOf(plan, waits, station, operation)));
  const times = { read: timesOf('read'), write: timesOf('write') };
  return { waits, timeAt: (station, operation) => times[operation](station) };
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
  settled: Settled,
  waits: readonly (Wait | null)[],
  route: number,
  place: number,
): OwnTime | null {
  const found = settled.plan.routes[route];
  if (found?.inside.has(place) === true) return null;
  const station = found?.nodes[place]?.station ?? -1;
  return ownTimeOf(settled.plan, waits, station, operationAt(settled, route, place));
}

/** What most of the visits do. */
export function operationAt(
  { state }: Settled,
  route: number,
  place: number,
): OwnTime['operation'] {
  const visits = state.visits[route]?.[place] ?? 0;
  return visits > 0 && (state.reads[route]?.[place] ?? 0) >= visits / 2 ? 'read' : 'write';
}

function ownTimeOf(
  plan: Plan,
  waits: readonly (Wait | null)[],
  number: number,
  operation: OwnTime['operation'],
): OwnTime | null {
  const station = plan.network.stations[number];
  if (!station) return null;
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
