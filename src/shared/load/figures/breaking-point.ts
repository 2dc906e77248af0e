import type { Plan } from '../propagation/plan';
import { unthrottled } from '../propagation/unthrottled';
import type { BreakingPoint } from '../results';

/** Rounds of the search; rates are nearly proportional to the load, so that one or two are enough. */
const MAX_STEPS = 8;
const CLOSE_ENOUGH = 1e-6;

/**
 * The load, in times of the problem's peak, at which the first component runs out of something; 0 where a loop brings
 * back as much as goes in. Found without throttling and retries: below that load there are none. `rates` are those at
 * the present scale.
 */
export function breakingPointOf(plan: Plan, rates: readonly number[]): BreakingPoint | null {
  let factor = 1;
  let found: BreakingPoint | null = null;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const busiest = busiestAt(
      plan,
      rates.map((rate) => rate * factor),
    );
    if (!busiest) return null;
    if (busiest.isEndless) return { scale: 0, ...limitOf(busiest) };
    found = {
      scale: (plan.network.input.whatIf.scale * factor) / busiest.utilisation,
      ...limitOf(busiest),
    };
    if (Math.abs(busiest.utilisation - 1) < CLOSE_ENOUGH) break;
    factor /= busiest.utilisation;
    if (!Number.isFinite(factor)) return null;
  }
  return found;
}

interface Busiest extends Omit<BreakingPoint, 'scale'> {
  readonly utilisation: number;
  readonly isEndless: boolean;
}

function limitOf({ component, resource }: Busiest): Omit<BreakingPoint, 'scale'> {
  return { component, resource };
}

function busiestAt(plan: Plan, rates: readonly number[]): Busiest | null {
  const { demand, isEndless } = unthrottled(plan, rates);
  let busiest: Busiest | null = null;
  for (const [number, station] of plan.network.stations.entries()) {
    const { utilisation = 0, limit } = demand.busiest[number] ?? {};
    const isFixed = limit?.demand.per === 'caller-connection';
    if (!limit || isFixed || station.instances.up === 0) continue;
    if (utilisation > (busiest?.utilisation ?? 0)) {
      busiest = { utilisation, component: station.id, resource: limit.resource, isEndless };
    }
  }
  return busiest;
}
