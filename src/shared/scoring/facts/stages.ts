import type { ComponentId } from '../../design/schema';
import { takesTime } from '../../load/figures/latency';
import { ownTimeAt } from '../../load/figures/station-times';
import type { Situation } from '../../load/situation';

/** What one component adds to the mean time of a flow's requests. Visits side by side count as one. */
export interface Stage {
  readonly component: ComponentId;
  /** The way there and back. */
  readonly networkMs: number;
  /** Queueing until work begins; grows with the load. */
  readonly waitMs: number;
  /** The work itself and what every visit takes besides. */
  readonly workMs: number;
  readonly totalMs: number;
}

/**
 * Where the requests of a flow spend their time, callers before those they call; of a flow that is done later, all of
 * it. A part that only some requests visit counts by their share, so that the stages of a flow can be compared.
 */
export function stagesOf({ settled, waits }: Situation, flowId: string): Stage[] {
  const { plan, state } = settled;
  const route = plan.routes.findIndex(({ flow }) => flow.id === flowId);
  const found = plan.routes[route];
  const started = state.started[route] ?? 0;
  if (!found || started === 0) return [];
  const wayMs = new Map(found.entries.map(({ node }) => [node, 0]));
  return found.nodes.flatMap(({ station, calls }, place) => {
    const way = wayMs.get(place);
    if (way === undefined) return [];
    for (const call of calls) {
      if (!takesTime(call, found.flow.isAsync)) continue;
      wayMs.set(call.to, Math.max(wayMs.get(call.to) ?? 0, plan.network.linkTime(call.link)));
    }
    const component = plan.network.stations[station]?.id;
    if (component === undefined) return [];
    const own = ownTimeAt(settled, waits, route, place);
    const share = Math.min(1, (state.visits[route]?.[place] ?? 0) / started);
    const stage = {
      component,
      networkMs: way * share,
      waitMs: (own?.waitMs ?? 0) * share,
      workMs: ((own?.workMs ?? 0) + (own?.fixedMs ?? 0)) * share,
    };
    return [{ ...stage, totalMs: stage.networkMs + stage.waitMs + stage.workMs }];
  });
}

/** undefined: the flow has no stages. */
export function slowestStage(stages: readonly Stage[]): Stage | undefined {
  return stages.toSorted((one, other) => other.totalMs - one.totalMs)[0];
}
