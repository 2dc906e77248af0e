import { zeros } from '../../lib/zeros';
import { kOfN } from '../availability/combine';
import type { Plan } from '../propagation/plan';
import type { Call } from '../routing/route';
import type { HardDependency } from '../results';
import { pooledInstances } from '../stations/redundancy';
import { share, type Share } from '../units';
import { neededFor } from './station-availability';

export interface FlowAvailability {
  readonly design: Share;
  readonly sla: Share;
  readonly hardDependencies: readonly HardDependency[];
}

/** The availability of a station when at least so many instances are needed, by both measures. */
export interface StationAvailability {
  readonly design: Share;
  readonly sla: Share;
  /** Instances without which the load cannot be carried. */
  readonly needed: number;
  /** The same as a part of all instances. */
  readonly neededShare: number;
  /** Instances, and parts of one, that the load keeps as busy as they may be. */
  readonly load: { readonly now: number; readonly undisturbed: number };
}

/**
 * Of a flow: every station that its requests cannot do without, counted once, times the part of the requests that need
 * it (misses only, where a cache answers the rest: model A7). Of alternatives that look alike as many are needed as the
 * load asks for (A3). Clients are not counted.
 */
export function flowAvailability(
  plan: Plan,
  stations: readonly StationAvailability[],
  route: number,
): FlowAvailability {
  const exposure = exposureOf(plan, stations, route);
  const parts = [...exposure].map(([number, needed]) => {
    if (needed.share === 0) return { number, design: 1, sla: 1 };
    const { alternatives } = needed;
    const own = stations[number];
    const design = alternatives
      ? ofAlternatives(plan, stations, alternatives, 'design')
      : (own?.design ?? 1);
    const sla = alternatives
      ? ofAlternatives(plan, stations, alternatives, 'sla')
      : (own?.sla ?? 1);
    const part = Math.min(1, needed.share);
    return { number, design: 1 - (1 - design) * part, sla: 1 - (1 - sla) * part };
  });
  const lost = parts.reduce((sum, { design }) => sum + (1 - design), 0);
  return {
    design: share(parts.reduce((product, { design }) => product * design, 1)),
    sla: share(parts.reduce((product, { sla }) => product * sla, 1)),
    hardDependencies: parts
      .map(({ number, design }) => ({
        component: plan.network.stations[number]?.id ?? '',
        availability: share(design),
        share: share(lost > 0 ? (1 - design) / lost : 0),
      }))
      .sort((one, other) => other.share - one.share || (one.component < other.component ? -1 : 1)),
  };
}

interface Exposure {
  /** Part of the requests that need it. */
  readonly share: number;
  /** Stations of which any can take its place, itself among them; counted at the first of them. */
  readonly alternatives: readonly number[] | null;
}

function exposureOf(
  { routes, network, hitRatios }: Plan,
  stations: readonly StationAvailability[],
  route: number,
): Map<number, Exposure> {
  const nodes = routes[route]?.nodes ?? [];
  const isRead = routes[route]?.flow.operation === 'read';
  const needs = zeros(nodes.length);
  for (const { node, share: part } of routes[route]?.entries ?? []) needs[node] = part;
  const exposure = new Map<number, Exposure>();
  for (const [place, { station, calls, groups }] of nodes.entries()) {
    const need = needs[place] ?? 0;
    const own = network.stations[station];
    if (need <= 0 || !own) continue;
    const isInside = routes[route]?.inside.has(place) === true;
    if (!isInside && !network.has(own.id, 'source-of-flows') && !exposure.has(station)) {
      exposure.set(station, { share: need, alternatives: null });
    }
    const through = isRead && calls.length > 0 ? 1 - (hitRatios[route]?.[place] ?? 0) : 1;
    for (const calledTogether of groups) {
      const group = calledTogether.filter(({ isHard }) => isHard);
      if (group.some(({ isInterchangeable }) => isInterchangeable))
        markAlternatives(group, nodes, exposure, need * through);
      for (const call of group) {
        const missed = call.missOf.reduce((left, cache) => {
          const up = stations[nodes[cache]?.station ?? -1]?.design ?? 1;
          const hit = call.operation === 'read' ? (hitRatios[route]?.[cache] ?? 0) : 0;
          return left * (1 - hit * up);
        }, 1);
        const part = need * through * call.probability * call.share * missed;
        needs[call.to] = Math.min(1, (needs[call.to] ?? 0) + part);
      }
    }
  }
  return exposure;
}

function markAlternatives(
  group: readonly Call[],
  nodes: Plan['routes'][number]['nodes'],
  exposure: Map<number, Exposure>,
  need: number,
): void {
  const alternatives = group.map(({ to }) => nodes[to]?.station ?? -1);
  for (const [place, number] of alternatives.entries()) {
    exposure.set(number, { share: place === 0 ? need : 0, alternatives });
  }
}

/** As many of the alternatives as the load needs; those that are down for good do not count. */
function ofAlternatives(
  { network }: Plan,
  stations: readonly StationAvailability[],
  alternatives: readonly number[],
  measure: 'design' | 'sla',
): Share {
  const members = alternatives.flatMap((number) => stations[number] ?? []);
  const standing = alternatives.flatMap((number) => network.stations[number] ?? []);
  const pools = standing.flatMap(({ instances, availability }) =>
    instances.up === 0 ? new Map<string, number>() : (availability.pool ?? []),
  );
  if (pools.length === standing.length) {
    const together = pooledInstances(network.constants, pools);
    const all = standing.reduce((sum, { instances }) => sum + instances.all, 0);
    return measure === 'sla'
      ? together.sla
      : together.design(Math.min(all, neededFor(members.map(({ load }) => load))));
  }
  const up = members.filter((member) => member[measure] > 0);
  const needed = Math.max(
    1,
    Math.ceil(members.reduce((sum, { neededShare }) => sum + neededShare, 0) - 1e-9),
  );
  if (up.length < needed) return share(0);
  const worst = Math.min(...up.map((member) => member[measure]));
  return kOfN(needed, up.length, share(worst));
}
