import type { CapabilityLookup } from '../kinds/capabilities';
import { connectionValue } from '../kinds/connections';
import type { ComponentId, Connection } from '../schema';

/** A call that its caller waits for. */
export interface WaitingCall {
  readonly to: ComponentId;
  readonly connection: Connection;
}

/**
 * What a request that is at the starts cannot do without: the starts, and whatever they and those behind them call for
 * sure and wait for. In: the calls out of a component, which must be those that are waited for. Calls marked as soft
 * are left out, and so are caches that another store backs (a miss only takes longer).
 */
export function hardDependencies(
  starts: Iterable<ComponentId>,
  calls: (id: ComponentId) => readonly WaitingCall[],
  has: CapabilityLookup,
): Set<ComponentId> {
  const hard = new Set(starts);
  for (const id of hard) {
    for (const called of calledForSure(id, calls, has)) hard.add(called);
  }
  return hard;
}

/**
 * A component that computes calls each of its dependencies; one that balances needs only one of those that look alike,
 * and sends other flows to each that does not. Of what stands before them either way may be taken.
 */
function calledForSure(
  id: ComponentId,
  calls: (id: ComponentId) => readonly WaitingCall[],
  has: CapabilityLookup,
): ComponentId[] {
  const isComputing = has(id, 'computes');
  if (!isComputing && !has(id, 'balances')) return [];
  const called = calls(id)
    .filter(({ connection }) => isHardCall(connection))
    .map(({ to }) => to)
    .filter((to) => !has(to, 'fast-lookup') || has(to, 'durable'));
  if (isComputing) return called;
  const looks = called.map((to) => lookOf(calls(to)));
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  return called.filter((_to, index) => counts.get(looks[index] ?? '') === 1);
}

/** Components that call the same others look alike: copies of one service. */
function lookOf(calls: readonly WaitingCall[]): string {
  return calls
    .map(({ to }) => to)
    .sort()
    .join(' ');
}

/** The caller cannot answer when the call fails. A criticality that nobody knows counts as hard. */
export function isHardCall(connection: Connection): boolean {
  return connectionValue(connection, 'criticality').value !== 'soft';
}
