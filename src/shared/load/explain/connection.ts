import { formatPercent, formatRate } from '../format';
import { acceptedAt } from '../propagation/state';
import type { Evaluation } from '../evaluate';
import type { ConnectionFigure, ConnectionLoad, Explanation, ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import { perSecond, share } from '../units';
import { callRate, callsWhere, factorInputs, lineName, type MadeCall } from './calls';
import { computed, fromConnection, fromProblem } from './inputs';
import { caveats, explanation } from './subject';
import { scaleInputs } from './visits';

/** The figures of a connection that some flow uses. */
export function explainConnection(
  evaluation: Evaluation,
  load: ConnectionLoad,
  figure: ConnectionFigure,
): Explanation {
  const { settled } = evaluation.situation;
  const calls = callsWhere(settled, ({ link }) => link.id === load.id);
  const call = calls[0]?.call;
  const name = call ? lineName(settled.plan.network, call) : load.id;
  const ends = call ? [call.link.from, call.link.to] : [];
  const notes = [...readingNotes(calls), ...caveats(evaluation, ends)];
  if (figure === 'offered') {
    return explanation({
      title: `${name}: offered`,
      value: formatRate(load.offeredPerSecond),
      formula:
        'sum over flows of visits of the caller x calls for each x what caches leave x tries',
      inputs: [
        ...calls.flatMap((made) => [
          callerInput(evaluation, made),
          ...factorInputs(evaluation, made),
          callInput(evaluation, made),
        ]),
        ...scaleInputs(settled),
      ],
      notes,
    });
  }
  return explanation({
    title: `${name}: served`,
    value: formatRate(load.servedPerSecond),
    formula: 'sum over flows of calls x (1 - part that fails)',
    inputs: calls.flatMap((made) => [
      callInput(evaluation, made),
      ...failureInputs(evaluation, made, name),
    ]),
    notes,
  });
}

function titleOf({ situation }: Evaluation, { route }: MadeCall): string {
  return situation.settled.plan.routes[route]?.flow.title ?? '';
}

function callerInput(evaluation: Evaluation, made: MadeCall): ExplanationInput {
  const { plan, state } = evaluation.situation.settled;
  const found = plan.routes[made.route];
  const visits = state.visits[made.route]?.[made.place] ?? 0;
  const worked = found ? visits * acceptedAt(state, found, made.place) : 0;
  return fromProblem(
    `${titleOf(evaluation, made)}, at ${nameIn(plan.network, made.call.link.from)}`,
    formatRate(perSecond(worked)),
    'Visits of the caller that are worked on',
  );
}

function callInput(evaluation: Evaluation, made: MadeCall): ExplanationInput {
  return computed(
    `${titleOf(evaluation, made)}, calls`,
    formatRate(perSecond(callRate(evaluation.situation.settled, made))),
    'Over this connection, retries included',
  );
}

function failureInputs(evaluation: Evaluation, made: MadeCall, name: string): ExplanationInput[] {
  const { plan, outcomes } = evaluation.situation.settled;
  const isLate = plan.timedOut.has(made.call);
  const failing = isLate ? 1 : (outcomes[made.route]?.[made.call.to]?.error ?? 0);
  return [
    computed(
      `${titleOf(evaluation, made)}, part that fails`,
      formatPercent(share(failing)),
      isLate
        ? 'Given up before even an idle target can have answered'
        : failing > 0
          ? `What ${nameIn(plan.network, made.call.link.to)} and what it needs turn away`
          : 'Everything behind it holds',
    ),
    ...(isLate ? fromConnection(made.call.link.connection, 'timeoutMs', name) : []),
  ];
}

function readingNotes(calls: readonly MadeCall[]): string[] {
  return calls.some(({ call }) => call.link.isPull)
    ? ['Drawn from the consumer to the buffer; data goes the other way.']
    : [];
}
