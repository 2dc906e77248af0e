import { formatPercent, formatRate } from '../format';
import { attemptsOf } from '../propagation/forward';
import type { Evaluation } from '../evaluate';
import type { Explanation, ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import { perSecond, share } from '../units';
import { callsWhere, lineName, retryInputs, type MadeCall } from './calls';
import type { FlowSubject } from './flow-subject';
import { computed, fromConnection, fromProblem, supposed } from './inputs';
import { caveats, explanation, issueMessage } from './subject';
import { scaleInputs } from './visits';

export function explainFlowOffered({ evaluation, load }: FlowSubject): Explanation {
  const { settled } = evaluation.situation;
  const { flows } = settled.plan.network.input.traffic;
  const flow = flows.find(({ id }) => id === load.id);
  const parent = flows.find(({ id }) => id === flow?.causedBy);
  const peak = (flow?.peakRequestsPerSecond ?? 0) * evaluation.result.whatIf.scale;
  return explanation({
    title: `${load.title}: offered`,
    value: formatRate(load.offeredPerSecond),
    formula: parent
      ? 'peak rate x part of the causing requests that get there'
      : 'peak rate x scale',
    inputs: [
      fromProblem(
        'Peak rate',
        formatRate(perSecond(flow?.peakRequestsPerSecond ?? 0)),
        'Of the problem’s flow',
      ),
      ...scaleInputs(settled),
      ...(parent
        ? [
            computed(
              `${parent.title} that gets there`,
              formatPercent(share(peak > 0 ? load.offeredPerSecond / peak : 0)),
              'It is caused by that flow and keeps pace with it',
            ),
          ]
        : []),
    ],
    notes: [issueMessage(evaluation, `no-rate/${load.id}`)].flatMap((note) => note ?? []),
  });
}

const ENDINGS = [
  ['servedPerSecond', 'Served', 'By the service or store that has the answer'],
  ['absorbedPerSecond', 'Absorbed', 'Answered by a cache or an edge on the way'],
  ['queuedPerSecond', 'Queued', 'Taken into a buffer, to be done later'],
  ['errorPerSecond', 'Errors', 'Turned away, failed or too late'],
] as const;

export function explainFlowServed(subject: FlowSubject): Explanation {
  const { evaluation, load } = subject;
  return explanation({
    title: `${load.title}: served`,
    value: formatRate(load.servedPerSecond),
    formula: 'served + absorbed + queued = offered - errors',
    inputs: [
      computed('Offered', formatRate(load.offeredPerSecond), 'Requests that start'),
      ...ENDINGS.map(([id, name, source]) => computed(name, formatRate(load.endings[id]), source)),
      ...failingInputs(subject),
    ],
    notes: pathNotes(
      subject,
      caveats(
        evaluation,
        load.path.map(({ component }) => component),
      ),
    ),
  });
}

export function explainErrorRate(subject: FlowSubject): Explanation {
  const { evaluation, load } = subject;
  return explanation({
    title: `${load.title}: errors`,
    value: formatPercent(load.errorRate),
    formula: 'requests that end in an error / requests offered',
    inputs: [
      computed('Offered', formatRate(load.offeredPerSecond), 'Requests that start'),
      computed(
        'Errors',
        formatRate(load.endings.errorPerSecond),
        'Turned away, failed or too late',
      ),
      ...failingInputs(subject),
    ],
    notes: pathNotes(subject, [
      'A request fails when a call that it needs still fails after its retries; soft calls do not count.',
      ...caveats(
        evaluation,
        load.path.map(({ component }) => component),
      ),
    ]),
  });
}

function pathNotes({ evaluation, load }: FlowSubject, notes: readonly string[]): string[] {
  return [
    ...[issueMessage(evaluation, `no-path/${load.id}`)].flatMap((note) => note ?? []),
    ...notes,
  ];
}

/** Who turns requests away on the flow's way, how much, and which calls fail because of it. */
function failingInputs({ evaluation, route }: FlowSubject): ExplanationInput[] {
  const { plan, state } = evaluation.situation.settled;
  const { nodes = [] } = plan.routes[route] ?? {};
  const refuses = (number: number) => (state.accepted[number] ?? 1) < 1;
  const stations = [...new Set(nodes.map(({ station }) => station))].filter(refuses);
  const failing = callsWhere(evaluation.situation.settled, (call, found) => {
    const fails = plan.timedOut.has(call) || attemptsOf(plan, state, call) > 1;
    return found === plan.routes[route] && (fails || refuses(nodes[call.to]?.station ?? -1));
  });
  return [
    ...stations.flatMap((number) => refusalInputs(evaluation, number)),
    ...failing.flatMap((made) => failureInputs(evaluation, made)),
  ];
}

function refusalInputs(evaluation: Evaluation, number: number): ExplanationInput[] {
  const { plan, state } = evaluation.situation.settled;
  const station = plan.network.stations[number];
  if (!station) return [];
  const name = nameIn(plan.network, station.id);
  const fault = plan.errorShares[number] ?? 0;
  const used = evaluation.result.components[number]?.utilisation ?? null;
  const reason =
    station.instances.up === 0
      ? 'It is down'
      : used !== null && used > 1
        ? `It is full: utilisation ${formatPercent(used)}`
        : 'It fails, as supposed';
  return [
    computed(`${name} turns away`, formatPercent(share(1 - (state.accepted[number] ?? 1))), reason),
    ...(fault > 0 ? [supposed(`${name}: calls that fail`, formatPercent(share(fault)))] : []),
  ];
}

function failureInputs(evaluation: Evaluation, made: MadeCall): ExplanationInput[] {
  const { plan, state } = evaluation.situation.settled;
  const { call } = made;
  const name = lineName(plan.network, call);
  const isLate = plan.timedOut.has(call);
  return [
    ...(isLate ? fromConnection(call.link.connection, 'timeoutMs', name) : []),
    computed(
      `${name}: calls that fail`,
      formatPercent(share(isLate ? 1 : (state.failures.get(call) ?? 0))),
      `Of the single tries; the request ${call.isHard ? 'needs it' : 'goes on without it'}`,
    ),
    ...retryInputs(evaluation, made, name),
  ];
}
