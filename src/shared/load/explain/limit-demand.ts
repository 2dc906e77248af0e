import { assumedValue } from '../../design/kinds/catalog';
import { shortNumber } from '../../lib/number-text';
import { formatAmount, formatBytes, formatCount, formatRate } from '../format';
import { usedOf } from '../propagation/demand';
import type { ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import type { Limit } from '../stations/station';
import { bytes, count, perSecond } from '../units';
import { computed, fromProblem, fromProperty } from './inputs';
import type { Subject } from './subject';
import { visitInputs, visitsSource, type FlowVisits } from './visits';

export interface LimitParts {
  /** How the figure comes about. */
  readonly formula: string;
  readonly inputs: readonly ExplanationInput[];
}

/** What the flows ask of a limit, in its unit. */
export function askedOf(subject: Subject, limit: Limit, visits: readonly FlowVisits[]): LimitParts {
  const { demand } = limit;
  return demand.per === 'visit'
    ? askedByVisits(limit, demand, visits)
    : ASKED[demand.per](subject, limit, visits);
}

function askedByVisits(
  limit: Limit,
  { read, write }: { readonly read: number; readonly write: number },
  visits: readonly FlowVisits[],
): LimitParts {
  if (read === write) {
    const work = read === 1 ? [] : [workInput(limit, 'Work of each', read)];
    return {
      formula: read === 1 ? 'arrivals' : 'arrivals x work of each',
      inputs: [...visitInputs(visits), ...work],
    };
  }
  return {
    formula: '(reads x work of a read + writes x work of a write)',
    inputs: [
      ...operationInputs(visits, 'reads'),
      ...operationInputs(visits, 'writes'),
      workInput(limit, 'Work of a read', read),
      workInput(limit, 'Work of a write', write),
    ],
  };
}

type Ask = (subject: Subject, limit: Limit, visits: readonly FlowVisits[]) => LimitParts;

const ASKED: Readonly<Record<Exclude<Limit['demand']['per'], 'visit'>, Ask>> = {
  byte: (_subject, _limit, visits) => ({
    formula: 'bytes a second, in the busier direction',
    inputs: visits.map((one) => {
      const rate = one.reads + one.writes;
      const size = Math.max(one.flow.requestBytes, one.flow.responseBytes);
      return fromProblem(
        one.flow.title,
        formatAmount(rate * size, 'B/s'),
        `${formatRate(perSecond(rate))} x ${formatBytes(bytes(size))}, the larger of request and answer`,
      );
    }),
  }),
  'held-connection': (subject, limit, visits) => ({
    formula: 'connections held open',
    inputs: [
      ...visits
        .filter(({ flow }) => flow.heldConnections > 0)
        .map(({ flow }) =>
          fromProblem(
            flow.title,
            formatCount(count(flow.heldConnections)),
            'Connections that its clients hold open at the peak',
          ),
        ),
      usedInput(subject, limit, 'Held open here'),
    ],
  }),
  'caller-connection': (subject, limit) => ({
    formula: 'sum of pool x instances of each caller',
    inputs: [...callerInputs(subject), usedInput(subject, limit, 'Opened by all callers')],
  }),
  'stored-byte': (subject, limit) => ({
    formula: 'bytes kept',
    inputs: [usedInput(subject, limit, 'Kept after 12 months')],
  }),
};

function operationInputs(
  visits: readonly FlowVisits[],
  operation: 'reads' | 'writes',
): ExplanationInput[] {
  return visits
    .filter((one) => one[operation] > 0)
    .map((one) =>
      fromProblem(
        `${one.flow.title}, ${operation}`,
        formatRate(perSecond(one[operation])),
        visitsSource(one, one[operation]),
      ),
    );
}

function workInput({ resource, unit }: Limit, name: string, work: number): ExplanationInput {
  if (resource === 'hot-key') {
    return computed(
      name,
      shortNumber(work),
      'The part that falls on the hottest key, in units of its limit',
    );
  }
  if (unit === '')
    return computed(
      name,
      `${shortNumber(work)} s`,
      'Rate x time is how many are under way at once (Little)',
    );
  return computed(name, shortNumber(work), 'In simple operations, all copies that do it together');
}

function usedInput({ evaluation, number }: Subject, limit: Limit, name: string): ExplanationInput {
  const { settled, storedBytes } = evaluation.situation;
  const id = settled.plan.network.stations[number]?.id ?? '';
  const used =
    limit.demand.per === 'stored-byte'
      ? (storedBytes.get(id) ?? 0)
      : usedOf(settled.plan, settled.demand, number, limit);
  return computed(name, formatAmount(used, limit.unit), 'Of all flows together');
}

function callerInputs({ evaluation, number }: Subject): ExplanationInput[] {
  const { network, routes } = evaluation.situation.settled.plan;
  const callers = new Set(
    routes.flatMap(({ nodes }) =>
      nodes
        .filter(({ calls }) => calls.some(({ to }) => nodes[to]?.station === number))
        .map(({ station }) => station),
    ),
  );
  return [...callers].flatMap((caller) => {
    const found = network.stations[caller];
    if (!found || typeof assumedValue(found.component, 'pool') !== 'number') return [];
    return [
      ...fromProperty(found.component, 'pool', 'named'),
      computed(
        `${nameIn(network, found.id)}: instances`,
        formatCount(found.instances.up),
        'Those that are up',
      ),
    ];
  });
}
