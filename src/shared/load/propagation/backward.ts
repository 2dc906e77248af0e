import { isBuffer } from '../../traffic/adjacency';
import { groupBy } from '../../lib/group-by';
import type { Call, RouteNode } from '../routing/route';
import { asideMissShare, attemptsOf } from './forward';
import { ABSORBED, both, FAILED, mixed, PASSED, QUEUED, withError, type Outcome } from './outcome';
import type { Plan } from './plan';
import type { FlowState } from './state';

/**
 * How a visit of each place ends, from the last place to the first, given what stations accept. Writes the failing part
 * of each call into the state for the next round.
 */
export function outcomesOf(plan: Plan, state: FlowState, route: number): Outcome[] {
  const nodes = plan.routes[route]?.nodes ?? [];
  const outcomes: Outcome[] = nodes.map(() => FAILED);
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const node = nodes[place];
    if (node) outcomes[place] = visitOutcome(plan, state, route, place, node, outcomes);
  }
  return outcomes;
}

function visitOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  place: number,
  { station, calls }: RouteNode,
  outcomes: readonly Outcome[],
): Outcome {
  const { network, hitRatios } = plan;
  const accepted = state.accepted[station] ?? 0;
  const id = network.stations[station]?.id ?? '';
  for (const call of calls) {
    const failing = plan.timedOut.has(call) ? 1 : (outcomes[call.to]?.error ?? 0);
    if (failing > 0 || state.failures.has(call)) state.failures.set(call, failing);
  }
  if (isBuffer(id, network.has)) return withError(QUEUED, 1 - accepted);
  const hit = hitRatios[route]?.[place] ?? 0;
  const isRead = plan.routes[route]?.flow.operation === 'read';
  const onwards = [...groupBy(calls, ({ group }) => group).values()]
    .map((group) => groupOutcome(plan, state, route, group, outcomes))
    .reduce(both, PASSED);
  // A cache that requests go through answers the hits itself; one beside its caller is only looked up.
  const isThrough = hit > 0 && isRead && calls.length > 0;
  const worked = isThrough
    ? mixed([
        { weight: hit, outcome: ABSORBED },
        { weight: 1 - hit, outcome: onwards },
      ])
    : onwards;
  return withError(worked, 1 - accepted * (1 - worked.error));
}

/** Alternatives: one of them is taken. Those without an answer leave the request where it is. */
function groupOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  group: readonly Call[],
  outcomes: readonly Outcome[],
): Outcome {
  const shares = group.reduce((sum, { share }) => sum + share, 0);
  const parts = group.map((call) => ({
    weight: shares > 0 ? call.share / shares : 1 / group.length,
    outcome: callOutcome(plan, state, route, call, outcomes),
  }));
  return parts.length === 1 && parts[0] ? parts[0].outcome : mixed(parts);
}

function callOutcome(
  plan: Plan,
  state: FlowState,
  route: number,
  call: Call,
  outcomes: readonly Outcome[],
): Outcome {
  if (!call.isWaitedFor) return isBuffer(call.link.to, plan.network.has) ? QUEUED : PASSED;
  const target = outcomes[call.to] ?? FAILED;
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
