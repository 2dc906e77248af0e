import { hottestPartFactor } from '../caches/hot-key';
import { zeros } from '../../lib/zeros';
import type { Limit } from '../stations/station';
import type { Plan } from './plan';
import type { FlowState } from './state';

/** What all flows together ask of the stations, a second; by station. */
interface Sums {
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  /** The larger direction of what goes in and out. */
  readonly bytes: readonly number[];
  readonly heldConnections: readonly number[];
}

/** What is asked of the stations, and what of each it uses up first. */
export interface Demand extends Sums {
  readonly busiest: readonly Busiest[];
}

/** The busiest of the limits that rates use up; null with 0 when there is none or nothing comes. */
interface Busiest {
  readonly utilisation: number;
  readonly limit: Limit | null;
}

const IDLE: Busiest = { utilisation: 0, limit: null };

export function demandOf(plan: Plan, state: FlowState): Demand {
  const sums = sumsOf(plan, state);
  const { stations } = plan.network;
  const busiest = stations.map(({ limits }, number) => busiestOf(plan, sums, number, limits));
  return { ...sums, busiest };
}

function sumsOf({ routes, network }: Plan, state: FlowState): Sums {
  const size = network.stations.length;
  const demand = {
    reads: zeros(size),
    writes: zeros(size),
    bytes: zeros(size),
    heldConnections: zeros(size),
  };
  for (const [route, { nodes, flow, inside }] of routes.entries()) {
    const started = state.started[route] ?? 0;
    const usual = Math.max(flow.requestBytes, flow.responseBytes);
    for (const [place, { station, payloadBytes }] of nodes.entries()) {
      if (inside.has(place)) continue;
      const visits = state.visits[route]?.[place] ?? 0;
      const reads = state.reads[route]?.[place] ?? 0;
      add(demand.reads, station, reads);
      add(demand.writes, station, visits - reads);
      add(demand.bytes, station, visits * (payloadBytes ?? usual));
      if (flow.heldConnections > 0 && started > 0) {
        const load = started / flow.peakRequestsPerSecond;
        add(
          demand.heldConnections,
          station,
          flow.heldConnections * load * Math.min(1, visits / started),
        );
      }
    }
  }
  return demand;
}

function add(sums: number[], place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}

/** How much of a limit is used, in the limit's unit; what is kept on disk is not counted here. */
export function usedOf(plan: Plan, demand: Sums, number: number, limit: Limit): number {
  const { per } = limit.demand;
  if (per === 'visit') {
    const { read, write } = limit.demand;
    return (demand.reads[number] ?? 0) * read + (demand.writes[number] ?? 0) * write;
  }
  if (per === 'byte') return demand.bytes[number] ?? 0;
  if (per === 'held-connection') return demand.heldConnections[number] ?? 0;
  return per === 'caller-connection' ? (plan.callerConnections[number] ?? 0) : 0;
}

/** Used over capacity; the hottest of several parts decides. null: it fills with time, not with rates. */
export function utilisationOf(
  plan: Plan,
  demand: Sums,
  number: number,
  limit: Limit,
): number | null {
  if (limit.demand.per === 'stored-byte') return null;
  const used = usedOf(plan, demand, number, limit);
  const capacity = limit.capacity * (plan.capacityShares[number] ?? 1);
  if (used <= 0) return 0;
  if (capacity <= 0) return null;
  return (used / capacity) * (limit.hottestPart ? hottestPartFactor(limit.hottestPart) : 1);
}

function busiestOf(plan: Plan, sums: Sums, number: number, limits: readonly Limit[]): Busiest {
  let busiest = IDLE;
  for (const limit of limits) {
    const utilisation = utilisationOf(plan, sums, number, limit) ?? 0;
    // Open connections do not grow with the load: they matter only when there are too many.
    if (limit.demand.per === 'caller-connection' && utilisation <= 1) continue;
    if (utilisation > busiest.utilisation) busiest = { utilisation, limit };
  }
  return busiest;
}
