import { assumedValue, kindSpec } from '../../design/kinds/catalog';
import { lineBehind, type LinesBehind } from '../queueing/balancing';
import { queueWait, type Line } from '../queueing/wait';
import type { Demand } from '../propagation/demand';
import type { Plan } from '../propagation/plan';
import type { Network } from '../routing/network';
import type { Station } from '../stations/station';
import { perSecond, seconds } from '../units';

/** How long requests wait before a station begins with them. */
export interface Wait {
  readonly meanMs: number;
  readonly varianceMs2: number;
  /** The formula is a bound or a fit for the way in which requests are spread over the instances. */
  readonly isApproximate: boolean;
}

const NO_WAIT: Wait = { meanMs: 0, varianceMs2: 0, isApproximate: false };

/** By station; null: saturated, so that the wait grows without end. */
export function waitsOf(plan: Plan, demand: Demand): (Wait | null)[] {
  return plan.network.stations.map((station, number) => waitOf(plan, demand, station, number));
}

function waitOf(plan: Plan, demand: Demand, station: Station, number: number): Wait | null {
  const line = lineAt(plan, demand, station, number);
  if (!line) return NO_WAIT;
  const wait = queueWait(line);
  return (
    wait && {
      meanMs: wait.mean,
      varianceMs2: wait.varianceMs2,
      isApproximate: line.isApproximate || (station.service?.serviceCv2 ?? 0) > 1,
    }
  );
}

/** One of the lines in which requests wait before a station; null: nobody waits. */
export function lineAt(
  { network, capacityShares }: Plan,
  demand: Demand,
  { id, service, instances, copies }: Station,
  number: number,
): (Line & Pick<LinesBehind, 'lines' | 'isApproximate'>) | null {
  // Each copy that a visit reaches has its own work with it.
  const reads = (demand.reads[number] ?? 0) * copies.read;
  const arrivals = reads + (demand.writes[number] ?? 0) * copies.write;
  if (!service || arrivals <= 0 || instances.up === 0) return null;
  const readShare = reads / arrivals;
  const times = [
    { share: readShare, ms: service.serviceMs.read },
    { share: 1 - readShare, ms: service.serviceMs.write },
  ];
  const meanMs = times.reduce((sum, { share, ms }) => sum + share * ms, 0);
  if (meanMs <= 0) return null;
  const squareMs2 = times.reduce(
    (sum, { share, ms }) => sum + share * (1 + service.serviceCv2) * ms * ms,
    0,
  );
  const working = capacityShares[number] ?? 1;
  const lines = lineBehind(
    spreadingBefore(network, id),
    Math.max(1, Math.round((service.servers * working) / service.serversPerInstance)),
    service.serversPerInstance,
  );
  return {
    arrivals: perSecond(arrivals / lines.lines),
    serviceTime: seconds(meanMs / 1_000),
    servers: lines.serversPerLine,
    arrivalCv2: lines.arrivalCv2,
    serviceCv2: squareMs2 / (meanMs * meanMs) - 1,
    lines: lines.lines,
    isApproximate: lines.isApproximate,
  };
}

/**
 * Who chooses the instance: a balancer by its algorithm; a buffer hands work to whoever is free; keys choose the node of
 * a store; callers that know all instances choose at random.
 */
export function spreadingBefore(
  { adjacency, stations, numberOf, has }: Network,
  id: string,
): string | null {
  const component = stations[numberOf.get(id) ?? -1]?.component;
  const before = adjacency.into(id);
  if (!component) return null;
  const balancer = before.find(({ from }) => has(from, 'balances'));
  if (balancer) {
    const algorithm = assumedValue(
      stations[numberOf.get(balancer.from) ?? -1]?.component ?? component,
      'algorithm',
    );
    return typeof algorithm === 'string' ? algorithm : null;
  }
  if (before.some(({ isAsync }) => isAsync)) return null;
  const { family } = kindSpec(component.kind);
  return family === 'compute' && before.length === 0 ? null : 'random';
}
