import { attempts, attemptsWithBudget } from '../amplification/retries';
import type { Call } from '../routing/route';
import { count, share } from '../units';
import type { Plan } from './plan';
import { acceptedAt, type FlowState, MOST_PER_SECOND } from './state';

/**
 * A circuit breaker opens where half of the calls fail. It opens and closes again and again: below the first of these
 * shares of failing calls it is always closed, above the second always open, between them a part of the time.
 */
const BREAKER_OPENS = { from: 0.25, to: 0.75 };

/**
 * One pass through all flows: what arrives where, given what stations accept and which calls fail. Parents come before
 * the flows they cause, callers before those they call.
 */
export function sendForward(plan: Plan, state: FlowState, rates: readonly number[]): void {
  for (const [route, found] of plan.routes.entries()) {
    const { nodes, entries, feedback, flow } = found;
    const visits = state.visits[route];
    const reads = state.reads[route];
    const returned = state.returned[route];
    const hits = plan.hitRatios[route];
    if (!visits || !reads || !returned || !hits) continue;
    visits.fill(0);
    reads.fill(0);
    for (const [place, visitsBefore] of returned.entries()) {
      visits[place] = visitsBefore;
      if (flow.operation === 'read') reads[place] = visitsBefore;
    }
    const rate = (rates[route] ?? 0) * causeShare(plan, state, route);
    state.started[route] = rate;
    for (const { node, share: part } of entries) {
      visits[node] = (visits[node] ?? 0) + rate * part;
      if (flow.operation === 'read') reads[node] = (reads[node] ?? 0) + rate * part;
    }
    for (const [place, { calls }] of nodes.entries()) {
      const worked = (visits[place] ?? 0) * acceptedAt(state, found, place);
      if (worked === 0) continue;
      for (const call of calls) {
        const sent = sentOver(plan, state, route, place, call, worked);
        visits[call.to] = (visits[call.to] ?? 0) + sent;
        if (call.operation === 'read') reads[call.to] = (reads[call.to] ?? 0) + sent;
      }
    }
    returned.fill(0);
    for (const { from, call } of feedback) {
      const worked = (visits[from] ?? 0) * acceptedAt(state, found, from);
      returned[call.to] =
        (returned[call.to] ?? 0) + sentOver(plan, state, route, from, call, worked);
    }
  }
}

function sentOver(
  plan: Plan,
  state: FlowState,
  route: number,
  place: number,
  call: Call,
  worked: number,
): number {
  return Math.min(MOST_PER_SECOND, worked * callsPerVisit(plan, state, route, place, call));
}

/** Calls over the line for each visit that is worked on, misses and retries included. */
export function callsPerVisit(
  plan: Plan,
  state: FlowState,
  route: number,
  place: number,
  call: Call,
): number {
  return call.perVisit * missShare(plan, state, route, place, call) * attemptsOf(plan, state, call);
}

/** The part of the visits that a cache on the way and those beside it leave to this call. */
function missShare(plan: Plan, state: FlowState, route: number, place: number, call: Call): number {
  if (call.operation === 'write') return 1;
  return (1 - (plan.hitRatios[route]?.[place] ?? 0)) * asideMissShare(plan, state, route, call);
}

/** The part of the caller's reads that the caches beside a store do not answer; a cache that is down answers none. */
export function asideMissShare(
  { hitRatios, routes }: Plan,
  { accepted }: FlowState,
  route: number,
  { missOf, operation }: Call,
): number {
  if (operation === 'write') return 1;
  return missOf.reduce((left, cache) => {
    const station = routes[route]?.nodes[cache]?.station ?? -1;
    return left * (1 - (hitRatios[route]?.[cache] ?? 0) * (accepted[station] ?? 0));
  }, 1);
}

/** How often a call is tried on average. */
export function attemptsOf({ network }: Plan, { failures }: FlowState, call: Call): number {
  const failing = failures.get(call) ?? 0;
  if (failing === 0 || call.retries === 0) return 1;
  const tries = call.hasRetryBudget
    ? attemptsWithBudget(
        share(failing),
        count(call.retries),
        share(network.constants['retry.budgetShare']),
      )
    : attempts(share(failing), count(call.retries));
  return call.hasCircuitBreaker ? 1 + (tries - 1) * closedShare(failing) : tries;
}

/** The part of the time in which a circuit breaker lets calls be tried again. */
function closedShare(failing: number): number {
  const { from, to } = BREAKER_OPENS;
  return Math.min(1, Math.max(0, (to - failing) / (to - from)));
}

/** A caused flow keeps pace with its parent: the part of the parent's requests that still gets to where it starts. */
function causeShare({ routes, network }: Plan, state: FlowState, route: number): number {
  const own = routes[route];
  const parent = routes.findIndex(({ flow }) => flow.id === own?.flow.causedBy);
  const causing = routes[parent];
  const visits = state.visits[parent];
  if (!own || !causing || !visits) return 1;
  const ids = new Set(own.entries.map(({ node }) => own.nodes[node]?.station));
  let arriving = 0;
  let worked = 0;
  for (const [place, { station }] of causing.nodes.entries()) {
    if (!ids.has(station)) continue;
    const up = network.stations[station]?.instances.up ?? 0;
    arriving += visits[place] ?? 0;
    worked += up > 0 ? (visits[place] ?? 0) * (state.accepted[station] ?? 0) : 0;
  }
  return arriving > 0 ? worked / arriving : 0;
}
