import { shortNumber } from '../../lib/number-text';
import type { FlowSpec } from '../../problems/pack';
import type { Settled } from '../propagation/settle';
import { formatRate } from '../format';
import type { ExplanationInput } from '../results';
import { perSecond } from '../units';
import { fromProblem, supposed } from './inputs';

/** What one flow brings to a component. */
export interface FlowVisits {
  readonly flow: FlowSpec;
  /** Requests of the flow that start, a second. */
  readonly started: number;
  readonly reads: number;
  readonly writes: number;
}

/** What each flow brings to a component; where it starts inside another's visit it brings no work of its own. */
export function visitsAt(
  { plan, state }: Settled,
  number: number,
  { withInside }: { readonly withInside: boolean } = { withInside: false },
): FlowVisits[] {
  return plan.routes.flatMap(({ flow, nodes, inside }, route) => {
    const places = nodes.flatMap(({ station }, place) =>
      station === number && (withInside || !inside.has(place)) ? [place] : [],
    );
    const sum = (values: readonly number[] | undefined) =>
      places.reduce((all, place) => all + (values?.[place] ?? 0), 0);
    const visits = sum(state.visits[route]);
    const reads = sum(state.reads[route]);
    const started = state.started[route] ?? 0;
    return visits > 0 ? [{ flow, started, reads, writes: visits - reads }] : [];
  });
}

/** "19 k/s of the flow x 0.05 visits a request". */
export function visitsSource({ started }: FlowVisits, visits: number): string {
  const each = started > 0 ? visits / started : 0;
  return `${formatRate(perSecond(started))} of the flow x ${visitsText(each)}`;
}

export function visitsText(each: number): string {
  const number = shortNumber(Number(each.toPrecision(3)));
  return `${number} ${number === '1' ? 'visit' : 'visits'} a request`;
}

/** One row for each flow that comes. */
export function visitInputs(visits: readonly FlowVisits[]): ExplanationInput[] {
  return visits.map((one) => {
    const all = one.reads + one.writes;
    return fromProblem(one.flow.title, formatRate(perSecond(all)), visitsSource(one, all));
  });
}

/** What all rates are multiplied with, where it is not 1. */
export function scaleInputs({ plan }: Settled): ExplanationInput[] {
  const { scale } = plan.network.input.whatIf;
  return scale === 1 ? [] : [supposed('Load, in times of the peak', shortNumber(scale))];
}
