import { shortNumber } from '../../lib/number-text';
import { connectionValue } from '../../design/kinds/connections';
import { formatPercent, formatRate } from '../format';
import { asideMissShare, attemptsOf, callsPerVisit } from '../propagation/forward';
import { acceptedAt } from '../propagation/state';
import type { Settled } from '../propagation/settle';
import type { Evaluation } from '../evaluate';
import type { ExplanationInput } from '../results';
import { nameIn, type Network } from '../routing/network';
import type { Call, Route } from '../routing/route';
import { perSecond, share } from '../units';
import { constantsBehind } from './behind';
import { computed, fromConnection, fromProperty } from './inputs';
import { constantInputs } from './subject';

/** A call of one flow, with the place in the route that makes it. */
export interface MadeCall {
  readonly route: number;
  readonly place: number;
  readonly call: Call;
}

/** Every call of every flow for which the test holds, those that close a loop by way of a buffer included. */
export function callsWhere(
  { plan }: Settled,
  holds: (call: Call, route: Route) => boolean,
): MadeCall[] {
  return plan.routes.flatMap((found, route) => [
    ...found.nodes.flatMap(({ calls }, place) =>
      calls.filter((call) => holds(call, found)).map((call) => ({ route, place, call })),
    ),
    ...found.feedback
      .filter(({ call }) => holds(call, found))
      .map(({ from, call }) => ({ route, place: from, call })),
  ]);
}

/** Calls a second, retries included. */
export function callRate({ plan, state }: Settled, { route, place, call }: MadeCall): number {
  const found = plan.routes[route];
  if (!found) return 0;
  const worked = (state.visits[route]?.[place] ?? 0) * acceptedAt(state, found, place);
  return worked * callsPerVisit(plan, state, route, place, call);
}

/** What comes to a component over each connection, and what makes it more or less than the visits of the caller. */
export function arrivalInputs(evaluation: Evaluation, number: number): ExplanationInput[] {
  const { settled } = evaluation.situation;
  const { network } = settled.plan;
  const id = network.stations[number]?.id;
  return callsWhere(settled, ({ link }) => link.to === id)
    .filter((made) => callRate(settled, made) > 0)
    .flatMap((made) => [rateInput(settled, made), ...factorInputs(evaluation, made)]);
}

function rateInput(settled: Settled, made: MadeCall): ExplanationInput {
  const { network, routes } = settled.plan;
  const { link } = made.call;
  return computed(
    `From ${nameIn(network, link.from)}`,
    formatRate(perSecond(callRate(settled, made))),
    `${routes[made.route]?.flow.title ?? ''}, over this connection`,
  );
}

const COUNTED = ['multiplicity', 'probabilityPercent', 'batchSize', 'sharePercent'] as const;

/** What turns a visit of the caller into more or fewer calls. */
export function factorInputs(evaluation: Evaluation, made: MadeCall): ExplanationInput[] {
  const { settled } = evaluation.situation;
  const { network, routes } = settled.plan;
  const { call } = made;
  const name = lineName(network, call);
  const title = routes[made.route]?.flow.title ?? '';
  const properties = COUNTED.filter(
    (id) => connectionValue(call.link.connection, id).origin !== 'default',
  ).flatMap((id) => fromConnection(call.link.connection, id, name));
  return [
    ...properties,
    ...(call.share < 1
      ? [
          computed(
            `Its part of the split, ${title}`,
            formatPercent(share(call.share)),
            `Alternatives behind ${nameIn(network, call.link.from)}`,
          ),
        ]
      : []),
    ...missInputs(evaluation, made),
    ...retryInputs(evaluation, made, name),
  ];
}

/** What caches leave of the calls. */
export function missInputs(
  { situation }: Evaluation,
  { route, place, call }: MadeCall,
): ExplanationInput[] {
  const { plan, state } = situation.settled;
  const { network, routes, hitRatios } = plan;
  if (call.operation === 'write') return [];
  const nodes = routes[route]?.nodes ?? [];
  const title = routes[route]?.flow.title ?? '';
  const through = hitRatios[route]?.[place] ?? 0;
  const aside = asideMissShare(plan, state, route, call);
  const caches = call.missOf.map((cache) => network.stations[nodes[cache]?.station ?? -1]);
  return [
    ...(through > 0
      ? [
          computed(
            `Not answered by ${nameIn(network, call.link.from)}, ${title}`,
            formatPercent(share(1 - through)),
            `Hit ratio ${formatPercent(share(through))}`,
          ),
        ]
      : []),
    ...(aside < 1
      ? [
          computed(
            `Not found in ${caches.flatMap((cache) => (cache ? nameIn(network, cache.id) : [])).join(', ')}, ${title}`,
            formatPercent(share(aside)),
            'Misses: 1 - hit ratio x part of the lookups that is answered',
          ),
          ...caches.flatMap((cache) =>
            cache && cache.cache?.statedHitRatio !== null
              ? fromProperty(cache.component, 'hitRatioPercent', 'named')
              : [],
          ),
        ]
      : []),
  ];
}

/** How often a call is tried, and why; nothing where it is tried once. */
export function retryInputs(
  evaluation: Evaluation,
  { call }: MadeCall,
  name: string,
): ExplanationInput[] {
  const { plan, state } = evaluation.situation.settled;
  const tries = attemptsOf(plan, state, call);
  if (tries <= 1) return [];
  const failing = state.failures.get(call) ?? 0;
  const { network } = plan;
  const budget = constantsBehind(network.constants, (constants) =>
    attemptsOf({ ...plan, network: { ...network, constants } }, state, call),
  );
  return [
    computed(
      'Tries of each call',
      shortNumber(tries),
      `${formatPercent(share(failing))} of the calls on ${name} fail`,
    ),
    ...fromConnection(call.link.connection, 'retries', name),
    ...(call.hasRetryBudget ? fromConnection(call.link.connection, 'hasRetryBudget', name) : []),
    ...constantInputs(network, budget),
  ];
}

export function lineName(network: Network, { link }: Call): string {
  return `${nameIn(network, link.from)} to ${nameIn(network, link.to)}`;
}
