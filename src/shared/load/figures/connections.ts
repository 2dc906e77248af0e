import { attemptsOf, callsPerVisit } from '../propagation/forward';
import type { Settled } from '../propagation/settle';
import { acceptedAt } from '../propagation/state';
import type { ConnectionLoad } from '../results';
import type { Call } from '../routing/route';
import { perSecond } from '../units';

interface Sum {
  offered: number;
  served: number;
  /** Calls without their retries. */
  first: number;
  readonly flows: string[];
}

/** What goes over each connection that a flow uses, in the order of their ids. */
export function connectionLoads({ plan, state, outcomes }: Settled): ConnectionLoad[] {
  const sums = new Map<string, Sum>();
  for (const [route, found] of plan.routes.entries()) {
    const { nodes, flow, feedback } = found;
    const count = (place: number, call: Call) => {
      const worked = (state.visits[route]?.[place] ?? 0) * acceptedAt(state, found, place);
      const offered = worked * callsPerVisit(plan, state, route, place, call);
      const sum = sums.get(call.link.id) ?? { offered: 0, served: 0, first: 0, flows: [] };
      sums.set(call.link.id, sum);
      const failing = plan.timedOut.has(call) ? 1 : (outcomes[route]?.[call.to]?.error ?? 0);
      sum.offered += offered;
      sum.served += offered * (1 - failing);
      sum.first += offered / attemptsOf(plan, state, call);
      if (!sum.flows.includes(flow.id)) sum.flows.push(flow.id);
    };
    for (const [place, { calls }] of nodes.entries()) {
      for (const call of calls) count(place, call);
    }
    for (const { from, call } of feedback) count(from, call);
  }
  return [...sums.keys()].sort().flatMap((id) => {
    const sum = sums.get(id);
    if (!sum) return [];
    const { offered, served, first, flows } = sum;
    return {
      id,
      offeredPerSecond: perSecond(offered),
      servedPerSecond: perSecond(served),
      retryFactor: first > 0 ? offered / first : 1,
      flows,
    };
  });
}
