import type { Link } from '../../traffic/adjacency';
import type { FlowSpec } from '../../problems/pack';
import type { Connection } from '../../design/schema';
import { backs, isWriteBehind, isWrittenAround } from './copies';
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

const NO_CALLS: CallsOut = { calls: [], isAmbiguous: false };

/** The calls that a visit of a component makes, caches first, so that stores come after what spares them. */
export function callsOf(placed: Placed, from: string, links: readonly Link[]): CallsOut {
  if (links.length === 0) return NO_CALLS;
  const { network } = placed;
  const { choices, isAmbiguous } = choicesOf(network, from, links);
  const isWrite = ({ connection }: Link) => operationOf(connection, placed.flow) === 'write';
  const made = choices.filter(({ link }) => !(isWrite(link) && isWrittenAround(network, link)));
  if (made.length > 1) made.sort((one, other) => rank(network, one) - rank(network, other));
  const caches = made.filter(({ link }) => network.caches.has(link.to));
  const aside = network.has(from, 'pass-through')
    ? []
    : caches.filter(({ link }) => !isWrite(link));
  const isLater = (link: Link) =>
    isWrite(link) &&
    (isWriteBehind(network, from) ||
      caches.some(
        (cache) => isWriteBehind(network, cache.link.to) && backs(network, link, cache.link),
      ));
  return {
    isAmbiguous,
    calls: made.map((choice) => callOf(placed, choice, aside, isLater(choice.link))),
  };
}

/** Copies of what is written to a store. */
export function replicationCall(placed: Placed, link: Link): Call {
  return {
    ...callOf(placed, { link, group: REPLICATION, share: 1, isInterchangeable: false }, [], true),
    operation: 'write',
    isWaitedFor: false,
    isHard: false,
  };
}

/** @param isLater Whoever calls does not wait for it: a cache took over. */
function callOf(placed: Placed, choice: Choice, caches: readonly Choice[], isLater: boolean): Call {
  const { link, group, share, isInterchangeable } = choice;
  const { network, flow, placeOf } = placed;
  const { connection } = link;
  const settings = network.callSettings(connection);
  const asked = settings.multiplicity * settings.probability;
  const perVisit = asked / settings.batchSize;
  const missOf = caches.flatMap((cache) =>
    backs(network, link, cache.link) ? placeOf(cache.link.to) : [],
  );
  const isLookup =
    caches.some((cache) => cache.link.to === link.to) &&
    network.adjacency.out(link.from).some((other) => backs(network, other, link));
  const intoBuffer = network.buffers.has(link.to);
  const isWaitedFor = (!link.isAsync && !isLater) || (connection.mode === 'sync' && intoBuffer);
  const { isSoft, isStated } = settings.criticality;
  return {
    link,
    to: placeOf(link.to),
    operation: operationOf(connection, flow),
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
      ? !isSoft && (isStated || !isLookup)
      : intoBuffer && (flow.isAsync || (isStated && !isSoft)),
    retries: settings.retries,
    hasRetryBudget: settings.hasRetryBudget,
    hasCircuitBreaker: settings.hasCircuitBreaker,
    timeoutMs: settings.timeoutMs,
    payloadBytes: settings.payloadBytes,
  };
}

function operationOf({ operation }: Connection, flow: FlowSpec): 'read' | 'write' {
  return operation === 'any' ? flow.operation : operation;
}

function rank(network: Network, { link }: Choice): number {
  if (network.caches.has(link.to)) return 0;
  return link.isAsync ? 2 : 1;
}
