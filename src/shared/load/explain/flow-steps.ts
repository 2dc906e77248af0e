import { shortNumber } from '../../lib/number-text';
import { formatMilliseconds, formatPercent } from '../format';
import { takesTime } from '../figures/latency';
import { ownTimeAt, type OwnTime } from '../figures/station-times';
import { attemptsOf, callsPerVisit } from '../propagation/forward';
import type { Evaluation } from '../evaluate';
import type { ExplanationInput } from '../results';
import { linkTime } from '../routing/link-time';
import { nameIn } from '../routing/network';
import type { Call } from '../routing/route';
import type { Station } from '../stations/station';
import { milliseconds, share } from '../units';
import { constantsBehind } from './behind';
import { lineName, missInputs } from './calls';
import { computed, fromConnection, supposed } from './inputs';
import { constantInputs, inputsBehind } from './subject';
import { visitsText } from './visits';

/** What makes less of the whole than this is not followed to its properties and constants. */
export const WORTH_FOLLOWING = 0.05;

/** Says that small parts end there. */
export const FOLLOWED =
  'Properties and constants are named for what makes at least 5 % of the whole.';

/** A part of the time of a flow's requests. */
interface Step {
  /** Of one request, on average; of calls side by side one counts. */
  readonly meanMs: number;
  readonly row: ExplanationInput;
  /** What it comes from: rows made only where it is worth it. */
  readonly behind: () => readonly ExplanationInput[];
}

/** The steps of a flow in the order in which a request meets them, and what the long ones come from. */
export function stepInputs(
  evaluation: Evaluation,
  route: number,
  withLater: boolean,
): ExplanationInput[] {
  const steps = stepsOf(evaluation, route, withLater);
  const all = steps.reduce((sum, { meanMs }) => sum + meanMs, 0);
  return [
    ...steps.map(({ row }) => row),
    ...steps
      .filter(({ meanMs }) => meanMs > all * WORTH_FOLLOWING)
      .flatMap(({ behind }) => behind()),
  ];
}

function stepsOf(evaluation: Evaluation, route: number, withLater: boolean): Step[] {
  const { plan, state } = evaluation.situation.settled;
  const found = plan.routes[route];
  if (!found) return [];
  const reached = new Set(found.entries.map(({ node }) => node));
  const started = state.started[route] ?? 0;
  return found.nodes.flatMap(({ station, calls }, place) => {
    const visits = state.visits[route]?.[place] ?? 0;
    const at = plan.network.stations[station];
    if (!reached.has(place) || !at || visits === 0) return [];
    const each = started > 0 ? visits / started : 0;
    const goesOn = withLater || !plan.network.buffers.has(at.id);
    const timed = goesOn ? calls.filter((call) => takesTime(call, withLater)) : [];
    for (const { to } of timed) reached.add(to);
    return [
      ...visitStep(evaluation, { route, place, station: at, each }),
      ...timed.flatMap((call) => callStep(evaluation, { route, place, call, each })),
    ];
  });
}

interface Visited {
  readonly route: number;
  readonly place: number;
  readonly station: Station;
  /** Visits for each request of the flow. */
  readonly each: number;
}

function visitStep(evaluation: Evaluation, { route, place, station, each }: Visited): Step[] {
  const { settled, waits } = evaluation.situation;
  const { network } = settled.plan;
  const own = ownTimeAt(settled, waits, route, place);
  if (!own) return [];
  const ownMs = own.fixedMs + own.waitMs + own.workMs;
  const { operation } = own;
  if (ownMs === 0) return [];
  const added = network.input.whatIf.slowDependencies.filter(
    ({ component }) => component === station.id,
  );
  return [
    {
      meanMs: Math.min(1, each) * ownMs,
      row: computed(
        nameIn(network, station.id),
        formatMilliseconds(milliseconds(ownMs)),
        sourceText(own, each),
      ),
      behind: () => [
        ...added.map(({ addedMs }) =>
          supposed(
            `${nameIn(network, station.id)}: answers later by`,
            formatMilliseconds(milliseconds(addedMs)),
          ),
        ),
        ...inputsBehind(
          network,
          station.component,
          ({ service, baseMs }) => [
            service && [service.servers, service.serviceMs[operation], service.serviceCv2],
            baseMs[operation],
          ],
          'named',
        ),
      ],
    },
  ];
}

/** Shorter parts of a visit are left out of its words. */
const WORTH_TELLING_MS = 0.001;

function sourceText({ fixedMs, waitMs, workMs }: OwnTime, each: number): string {
  const parts = [
    { ms: waitMs, what: 'Waiting' },
    { ms: workMs, what: 'Work' },
    { ms: fixedMs, what: 'Base' },
  ];
  const told = parts
    .filter(({ ms }) => ms >= WORTH_TELLING_MS)
    .map(({ ms, what }) => `${what} ${formatMilliseconds(milliseconds(ms))}`);
  return [...told, visitsText(each)].join('. ');
}

interface Called {
  readonly route: number;
  readonly place: number;
  readonly call: Call;
  readonly each: number;
}

function callStep(evaluation: Evaluation, { route, place, call, each }: Called): Step[] {
  const { plan, state } = evaluation.situation.settled;
  const { network } = plan;
  const wayMs = network.linkTime(call.link);
  const tries = attemptsOf(plan, state, call);
  const made = Math.min(1, callsPerVisit(plan, state, route, place, call) / tries);
  const isGivenUp = plan.timedOut.has(call);
  if (wayMs === 0 && !isGivenUp) return [];
  const name = lineName(network, call);
  const beside = Math.round(call.parallel);
  return [
    {
      meanMs: Math.min(1, each) * made * wayMs,
      row: computed(
        name,
        formatMilliseconds(isGivenUp ? milliseconds(call.timeoutMs ?? 0) : wayMs),
        [
          isGivenUp ? 'Given up after its time-out' : 'Round trip',
          ...(made < 1 ? [`made by ${formatPercent(share(made))} of the visits`] : []),
          ...(tries > 1 ? [`tried ${shortNumber(tries)} times on average`] : []),
          ...(beside > 1 ? [`${shortNumber(beside)} calls side by side: the slowest counts`] : []),
        ].join('; '),
      ),
      behind: () => [
        ...(isGivenUp ? fromConnection(call.link.connection, 'timeoutMs', name) : []),
        ...constantInputs(
          network,
          constantsBehind(network.constants, (constants) =>
            linkTime({ ...network, constants }, call.link),
          ),
        ),
        ...missInputs(evaluation, { route, place, call }),
      ],
    },
  ];
}
