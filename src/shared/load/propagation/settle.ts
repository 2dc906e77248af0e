import { outcomesOf } from './backward';
import { demandOf, type Demand } from './demand';
import { sendForward } from './forward';
import type { Outcome } from './outcome';
import type { Plan } from './plan';
import { emptyState, type FlowState, MOST_PER_SECOND, totalOf } from './state';

const MAX_ROUNDS = 200;
/** Changes below this, relative to the whole, do not matter any more. */
const SETTLED = 1e-9;

export interface Settled {
  readonly plan: Plan;
  readonly state: FlowState;
  readonly demand: Demand;
  /** By route, then by place. */
  readonly outcomes: readonly (readonly Outcome[])[];
  /** false: rates still grow or swing after many rounds; the figures are those of the last one. */
  readonly hasSettled: boolean;
}

/**
 * Rates and failures that agree with each other: what arrives decides what is turned away, what is turned away decides
 * what is retried, and that what arrives. Without overload, failures and loops one round is enough.
 */
export function settle(plan: Plan, rates: readonly number[]): Settled {
  const state = emptyState(plan);
  for (let round = 1; ; round += 1) {
    const returnedBefore = totalOf(state.returned);
    const failuresBefore = [...state.failures.values()];
    sendForward(plan, state, rates);
    const demand = demandOf(plan, state);
    const change = updateAccepted(plan, state, demand);
    const outcomes = plan.routes.map((_route, index) => outcomesOf(plan, state, index));
    const failures = [...state.failures.values()];
    const swing = failures.reduce(
      (most, failing, index) => Math.max(most, Math.abs(failing - (failuresBefore[index] ?? 0))),
      0,
    );
    const returned = totalOf(state.returned);
    const growth = returned > 0 ? Math.abs(returned - returnedBefore) / returned : 0;
    const isBeyondBounds = returned >= MOST_PER_SECOND;
    const hasSettled = !isBeyondBounds && Math.max(change, swing, growth) < SETTLED;
    if (hasSettled || isBeyondBounds || round === MAX_ROUNDS)
      return { plan, state, demand, outcomes, hasSettled };
  }
}

/** Sets what each station turns away, and returns the largest change. */
function updateAccepted(plan: Plan, state: FlowState, { busiest }: Demand): number {
  const { network, errorShares } = plan;
  let change = 0;
  for (const [number, { instances }] of network.stations.entries()) {
    const utilisation = busiest[number]?.utilisation ?? 0;
    const fits = utilisation > 1 ? 1 / utilisation : 1;
    const accepted = instances.up > 0 ? fits * (1 - (errorShares[number] ?? 0)) : 0;
    change = Math.max(change, Math.abs(accepted - (state.accepted[number] ?? 0)));
    state.accepted[number] = accepted;
  }
  return change;
}
