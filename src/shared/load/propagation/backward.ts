import type { Call } from '../routing/route';
import { asideMissShare, attemptsOf } from './forward';
import { ABSORBED, both, FAILED, mixed, PASSED, QUEUED, withError, type Outcome } from './outcome';
import type { Plan } from './plan';
import { acceptedAt, type FlowState } from './state';

/**
 * How a visit of each place ends, from the last place to the first, given what stations accept. Writes the failing part
 * of each call into the state for the next round.
 */
export function outcomesOf(plan: Plan, state: FlowState, route: number): Outcome[] {
  const found = plan.routes[route];
  const outcomes: Outcome[] = (found?.nodes ?? []).map(() => FAILED);
  if (!found) return outcomes;
  for (let place = found.nodes.length - 1; place >= 0; place -= 1) {
    for (const call of found.nodes[place]?.calls ?? []) {
      const failing = plan.timedOut.has(call) ? 1 : (outcomes[call.to]?.error ?? 0);
      const before = state.failures.get(call);
      // What a breaker sees is what it made: half steps keep the two from chasing each other.
      const step = call.hasCircuitBreaker && before !== undefined ? 0.5 : 1;
      if (failing > 0 || before !== undefined)
        state.failures.set(call, (before ?? 0) * (1 - step) + failing * step);
    }
    const worked = workOutcome(plan, state, route, place, outcomes);
    outcomes[place] = withError(worked, 1 - acceptedAt(state, found, place) * (1 - worked.error));
  }
  return outcomes;
}

/** How a visit ends once it is let in. */
function workOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  place: number,
  outcomes: readonly Outcome[],
): Outcome {
  const node = plan.routes[route]?.nodes[place];
  const station = plan.network.stations[node?.station ?? -1];
  if (!node || !station) return FAILED;
  if (plan.network.buffers.has(station.id)) return QUEUED;
  let onwards = PASSED;
  for (const group of node.groups)
    onwards = both(onwards, groupOutcome(plan, state, route, group, outcomes));
  // A cache that requests go through answers the hits itself; one beside its caller is only looked up.
  const hit = plan.hitRatios[route]?.[place] ?? 0;
  const isRead = plan.routes[route]?.flow.operation === 'read';
  if (hit === 0 || !isRead || node.calls.length === 0) return onwards;
  return mixed([
    { weight: hit, outcome: ABSORBED },
    { weight: 1 - hit, outcome: onwards },
  ]);
}

/** Alternatives: one of them is taken. Those without an answer leave the request where it is. */
function groupOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  group: readonly Call[],
  outcomes: readonly Outcome[],
): Outcome {
  const [first] = group;
  if (first && group.length === 1) return callOutcome(plan, state, route, first, outcomes);
  const shares = group.reduce((sum, { share }) => sum + share, 0);
  return mixed(
    group.map((call) => ({
      weight: shares > 0 ? call.share / shares : 1 / group.length,
      outcome: callOutcome(plan, state, route, call, outcomes),
    })),
  );
}

function callOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  call: Call,
  outcomes: readonly Outcome[],
): Outcome {
  const target = outcomes[call.to] ?? FAILED;
  if (!call.isWaitedFor) {
    if (!plan.network.buffers.has(call.link.to)) return PASSED;
    return withError(QUEUED, call.isHard ? target.error : 0);
  }
  const failing = state.failures.get(call) ?? 0;
  const afterRetries = failing >= 1 ? 1 : failureAfterRetries(plan, state, call, failing);
  const allFine = (1 - afterRetries) ** call.parallel;
  const answered = call.isLookup ? withError(PASSED, target.error) : asAnswer(target);
  const result = withError(answered, call.isHard ? 1 - allFine : 0);
  const missed = asideMissShare(plan, state, route, call);
  const made = call.probability;
  if (made >= 1 && missed >= 1) return result;
  return mixed([
    { weight: made * missed, outcome: result },
    { weight: made * (1 - missed), outcome: ABSORBED },
    { weight: 1 - made, outcome: PASSED },
  ]);
}

/** What has nothing behind it gives the answer itself. */
export function asAnswer(outcome: Outcome): Outcome {
  if (outcome.passed === 0) return outcome;
  return { ...outcome, passed: 0, served: outcome.served + outcome.passed };
}

function failureAfterRetries(plan: Plan, state: FlowState, call: Call, failing: number): number {
  if (failing === 0 || call.retries === 0) return failing;
  const tries = attemptsOf(plan, state, call);
  // Every try beyond the first is made because one failed, and succeeds as often as the first.
  return Math.max(0, 1 - (1 - failing) * tries);
}
