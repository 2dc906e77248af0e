import { zeros } from '../../lib/zeros';
import type { Network } from '../routing/network';
import type { Call, Route } from '../routing/route';
import { routesOf } from '../routing/routes';
import { looksForFailures } from '../routing/targets';
import { callerConnectionsOf } from './caller-connections';
import { hitRatiosOf } from './hit-ratios';
import { timesOut } from './time-out';

/** Everything about a design that rates do not change. */
export interface Plan {
  readonly network: Network;
  readonly routes: readonly Route[];
  /** By route, then by place: the part of the reads that a cache answers when it is up; 0 for what is no cache. */
  readonly hitRatios: readonly (readonly number[])[];
  /** Calls that are given up before an answer can be there. */
  readonly timedOut: ReadonlySet<Call>;
  /** By station: connections that its callers hold open to it. */
  readonly callerConnections: readonly number[];
  /** By station: the part of the calls that fails whatever the load is. */
  readonly errorShares: readonly number[];
  /** By station: the part of its capacity that works. */
  readonly capacityShares: readonly number[];
}

export function planOf(network: Network): Plan {
  const routes = routesOf(network);
  const faults = faultsOf(network);
  const calls = routes.flatMap(({ nodes }) => nodes.flatMap((node) => node.calls));
  return {
    network,
    routes,
    hitRatios: hitRatiosOf(network, routes),
    timedOut: new Set(calls.filter((call) => timesOut(network, call))),
    callerConnections: callerConnectionsOf(network, routes),
    ...faults,
  };
}

/** Errors by what-if: a bad part of the instances is taken out by a balancer that looks, and answers wrongly otherwise. */
function faultsOf(network: Network): Pick<Plan, 'errorShares' | 'capacityShares'> {
  const { stations, numberOf, input } = network;
  const errorShares = zeros(stations.length);
  const capacityShares = zeros(stations.length).fill(1);
  const { badDeploy, errorShares: asked } = input.whatIf;
  for (const { component, share } of asked) {
    const station = numberOf.get(component);
    if (station !== undefined) errorShares[station] = share;
  }
  const deployed = badDeploy ? numberOf.get(badDeploy.component) : undefined;
  if (badDeploy && deployed !== undefined) {
    const isWatched = network.adjacency
      .into(badDeploy.component)
      .some(({ from }) => network.has(from, 'balances') && looksForFailures(network, from));
    if (isWatched && badDeploy.share < 1) capacityShares[deployed] = 1 - badDeploy.share;
    else errorShares[deployed] = 1 - (1 - (errorShares[deployed] ?? 0)) * (1 - badDeploy.share);
  }
  return { errorShares, capacityShares };
}
