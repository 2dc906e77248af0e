import { outcomesOf } from './backward';
import { busiestOf, demandOf, type Demand } from './demand';
import { sendForward } from './forward';
import type { Outcome } from './outcome';
import type { Plan } from './plan';
import { emptyState, type FlowState, MOST_PER_SECOND } from './state';

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
  let outcomes: Outcome[][] = [];
  let demand = demandOf(plan, state);
  let hasSettled = false;
  for (let round = 0; round < MAX_ROUNDS && !hasSettled; round += 1) {
    const returnedBefore = total(state.returned);
    const failuresBefore = [...state.failures.values()];
    sendForward(plan, state, rates);
    demand = demandOf(plan, state);
    const change = updateAccepted(plan, state, demand);
    outcomes = plan.routes.map((_route, index) => outcomesOf(plan, state, index));
    const failures = [...state.failures.values()];
    const swing = failures.reduce(
      (most, failing, index) => Math.max(most, Math.abs(failing - (failuresBefore[index] ?? 0))),
      0,
    );
    const returned = total(state.returned);
    const growth = returned > 0 ? Math.abs(returned - returnedBefore) / returned : 0;
    if (returned >= MOST_PER_SECOND) break;
    hasSettled = Math.max(change, swing, growth) < SETTLED;
  }
  return { plan, state, demand, outcomes, hasSettled };
}

/** Sets what each station turns away, and returns the largest change. */
function updateAccepted(plan: Plan, state: FlowState, demand: Demand): number {
  const { network, errorShares } = plan;
  let change = 0;
  for (const [number, { instances }] of network.stations.entries()) {
    const { utilisation } = busiestOf(plan, demand, number);
    const fits = utilisation > 1 ? 1 / utilisation : 1;
    const accepted = instances.up > 0 ? fits * (1 - (errorShares[number] ?? 0)) : 0;
    change = Math.max(change, Math.abs(accepted - (state.accepted[number] ?? 0)));
    state.accepted[number] = accepted;
  }
  return change;
}

function total(sums: readonly (readonly number[])[]): number {
  return sums.reduce((sum, values) => sum + values.reduce((all, value) => all + value, 0), 0);
}
