import { zeros } from '../../lib/zeros';
import type { Call, Route } from '../routing/route';
import type { Plan } from './plan';

/** More than any system sees: what grows beyond is cut off here, so that no figure leaves the range of numbers. */
export const MOST_PER_SECOND = 1e18;

/** Rates and failures as far as they are known; one object per evaluation, filled round by round. */
export interface FlowState {
  /** By route, then by place: visits a second, retries included. */
  readonly visits: readonly number[][];
  /** The part of `visits` that reads. */
  readonly reads: readonly number[][];
  /** By route, then by place: visits that a loop brought in the last round; empty where a route has no loop. */
  readonly returned: readonly number[][];
  /** By route: requests a second that start. */
  readonly started: number[];
  /** By station: part of the visits that is worked on. */
  readonly accepted: number[];
  /** Of each call, the part of the single attempts that fails; absent: none. */
  readonly failures: Map<Call, number>;
}

export function emptyState({ routes, network, errorShares }: Plan): FlowState {
  const byPlace = () => routes.map(({ nodes }) => zeros(nodes.length));
  return {
    visits: byPlace(),
    reads: byPlace(),
    returned: routes.map(({ nodes, feedback }) => zeros(feedback.length > 0 ? nodes.length : 0)),
    started: zeros(routes.length),
    accepted: network.stations.map(({ instances }, station) =>
      instances.up > 0 ? 1 - (errorShares[station] ?? 0) : 0,
    ),
    failures: new Map(),
  };
}

/** Part of the visits of a place that is worked on; a flow that starts inside another's visit was already let in. */
export function acceptedAt(
  { accepted }: FlowState,
  { nodes, inside }: Route,
  place: number,
): number {
  return inside.has(place) ? 1 : (accepted[nodes[place]?.station ?? -1] ?? 0);
}

/** Everything in a table of routes and places together. */
export function totalOf(sums: readonly (readonly number[])[]): number {
  return sums.reduce((sum, values) => sum + values.reduce((all, value) => all + value, 0), 0);
}
