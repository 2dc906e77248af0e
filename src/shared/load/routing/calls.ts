import { assumedConnectionValue, connectionValue } from '../../design/kinds/connections';
import { isBuffer, type Link } from '../../traffic/adjacency';
import type { FlowSpec } from '../../problems/pack';
import type { Station } from '../stations/station';
import { connectionNumber } from './connection-number';
import type { Network } from './network';
import type { Call } from './route';
import { choicesOf, type Choice } from './targets';

/** The group of calls that only copy what was written. */
export const REPLICATION = -1;

interface Placed {
  readonly network: Network;
  readonly flow: FlowSpec;
  /** Place of a component in the route. */
  readonly placeOf: (id: string) => number;
}

interface CallsOut {
  readonly calls: readonly Call[];
  readonly isAmbiguous: boolean;
}

/** The calls that a visit of a component makes, caches first, so that stores come after what spares them. */
export function callsOf(placed: Placed, from: string, links: readonly Link[]): CallsOut {
  const { network } = placed;
  const { choices, isAmbiguous } = choicesOf(network, from, links);
  const ordered =
    choices.length > 1
      ? choices.toSorted((one, other) => rank(network, one) - rank(network, other))
      : choices;
  const caches = ordered.filter(
    ({ link }) => cacheOf(network, link.to) && isRead(link, placed.flow),
  );
  const aside = network.has(from, 'pass-through') ? [] : caches;
  return { isAmbiguous, calls: ordered.map((choice) => callOf(placed, choice, aside)) };
}

/** Copies of what is written to a store. */
export function replicationCall(placed: Placed, link: Link): Call {
  return {
    ...callOf(placed, { link, group: REPLICATION, share: 1, isInterchangeable: false }, []),
    operation: 'write',
    isWaitedFor: false,
    isHard: false,
  };
}

function callOf(placed: Placed, choice: Choice, caches: readonly Choice[]): Call {
  const { link, group, share, isInterchangeable } = choice;
  const { network, flow, placeOf } = placed;
  const { connection } = link;
  const number = (id: string) => connectionNumber(connection, id);
  const flag = (id: string) => assumedConnectionValue(connection, id) === true;
  const multiplicity = number('multiplicity') ?? 1;
  const stated = Math.min(1, (number('probabilityPercent') ?? 100) / 100);
  const batch = Math.max(1, number('batchSize') ?? 1);
  const asked = multiplicity * stated;
  const perVisit = asked / batch;
  const missOf = caches
    .filter((cache) => backs(network, link, cache.link))
    .map((cache) => placeOf(cache.link.to));
  const isLookup =
    caches.some((cache) => cache.link.to === link.to) &&
    network.adjacency.out(link.from).some((other) => backs(network, other, link));
  const criticality = connectionValue(connection, 'criticality');
  const isWaitedFor =
    !link.isAsync || (connection.mode === 'sync' && isBuffer(link.to, network.has));
  return {
    link,
    to: placeOf(link.to),
    operation: connection.operation === 'any' ? flow.operation : connection.operation,
    perVisit: perVisit * share,
    // Whoever shares a call with others waits for it and fails with it, as if it were his own.
    probability: Math.min(1, asked),
    parallel: Math.max(1, perVisit),
    share,
    group,
    isInterchangeable,
    missOf,
    isLookup,
    isWaitedFor,
    isHard: isWaitedFor
      ? criticality.value !== 'soft' && !(isLookup && criticality.origin !== 'stated')
      : isBuffer(link.to, network.has) &&
        (flow.isAsync || (criticality.value === 'hard' && criticality.origin === 'stated')),
    retries: number('retries') ?? 0,
    hasRetryBudget: flag('hasRetryBudget'),
    hasCircuitBreaker: flag('hasCircuitBreaker'),
    timeoutMs: number('timeoutMs'),
    payloadBytes: number('payloadBytes'),
  };
}

function isRead({ connection }: Link, flow: FlowSpec): boolean {
  return (connection.operation === 'any' ? flow.operation : connection.operation) === 'read';
}

/** A cache that spares another store its reads. */
function cacheOf({ stations, numberOf, has }: Network, id: string): Station | null {
  const station = stations[numberOf.get(id) ?? -1];
  return station?.cache && !station.cache.isPrimary && !has(id, 'pass-through') ? station : null;
}

/** Whether the store has what the cache has copies of: by what both say they hold, or when one does not say. */
function backs(network: Network, store: Link, cache: Link): boolean {
  const { has } = network;
  const keeps =
    has(store.to, 'durable') || has(store.to, 'query') || has(store.to, 'durable-blobs');
  const isSlowSource = has(store.to, 'outside-our-control') || has(store.to, 'computes');
  const copies = cacheOf(network, cache.to)?.cache;
  if (!copies || store.to === cache.to || cacheOf(network, store.to)) return false;
  const held = heldBy(network, store.to);
  if (held.length > 0 && copies.holds.length > 0)
    return held.some((one) => copies.holds.includes(one));
  return keeps && !isSlowSource && !store.isAsync;
}

function heldBy({ stations, numberOf }: Network, id: string): readonly string[] {
  const holds = stations[numberOf.get(id) ?? -1]?.component.properties['holds'];
  return Array.isArray(holds) ? holds : [];
}

function rank(network: Network, { link }: Choice): number {
  if (cacheOf(network, link.to)) return 0;
  return link.isAsync ? 2 : 1;
}
