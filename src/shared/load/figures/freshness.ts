import { percentileOf } from '../latency/response-time';
import type { Settled } from '../propagation/settle';
import { seconds, type Seconds } from '../units';
import { flowTime } from './latency';
import type { StationTimes } from './station-times';

/**
 * For a read: how old the answer may be, by the time entries live in caches that writes do not clear and by how far
 * followers lag. For a write: when what it does later is done, 99 times in 100. null: at once.
 */
export function freshnessOf(settled: Settled, times: StationTimes, route: number): Seconds | null {
  const found = settled.plan.routes[route];
  if (!found) return null;
  return found.flow.operation === 'read'
    ? ageOfAnswers(settled, route)
    : timeUntilDone(settled, times, route);
}

/** What makes answers old at one component; 0: nothing. */
export interface Age {
  /** Number of the station. */
  readonly station: number;
  /** How long a cache keeps what writes do not clear. */
  readonly ttlSeconds: number;
  /** How far followers that answer reads are behind. */
  readonly lagSeconds: number;
}

export function agesOf({ plan, state }: Settled, route: number): Age[] {
  return (plan.routes[route]?.nodes ?? []).flatMap(({ station }, place) => {
    const found = plan.network.stations[station];
    if (!found || (state.visits[route]?.[place] ?? 0) === 0) return [];
    const hit = plan.hitRatios[route]?.[place] ?? 0;
    const isCleared = found.component.properties['invalidatesOnWrite'] === true;
    const isFixed = found.component.properties['dataIsImmutable'] === true;
    const ttlSeconds = hit > 0 && !isCleared && !isFixed ? (found.cache?.ttl ?? 0) : 0;
    return { station, ttlSeconds, lagSeconds: found.lagSeconds ?? 0 };
  });
}

function ageOfAnswers(settled: Settled, route: number): Seconds | null {
  const ages = agesOf(settled, route).flatMap(({ ttlSeconds, lagSeconds }) => [
    ttlSeconds,
    lagSeconds,
  ]);
  const oldest = Math.max(0, ...ages);
  return oldest > 0 ? seconds(oldest) : null;
}

function timeUntilDone(settled: Settled, times: StationTimes, route: number): Seconds | null {
  const found = settled.plan.routes[route];
  const isDecoupled = found?.nodes.some(({ calls }) =>
    calls.some(({ isWaitedFor }) => !isWaitedFor),
  );
  if (!found || isDecoupled !== true) return null;
  const result = flowTime(settled, times, route, { withLater: true });
  return result.kind === 'time' ? seconds(percentileOf(result.time, 0.99) / 1_000) : null;
}
