import { shortNumber } from '../../lib/number-text';
import { assumedValue } from '../../design/kinds/catalog';
import { formatCount, formatMilliseconds, formatPercent, formatRate } from '../format';
import { lineAt } from '../figures/waits';
import { queueWait } from '../queueing/wait';
import type { Explanation, ExplanationInput } from '../results';
import { count, toMilliseconds } from '../units';
import { computed, fromProperty } from './inputs';
import { caveats, explanation, inputsBehind, notComputed, type Subject } from './subject';
import { visitInputs, visitsAt } from './visits';

const FORMULA =
  'P(wait) / (servers / work - arrivals) x (variation of arrivals + variation of work) / 2';

export function explainQueueWait(subject: Subject): Explanation {
  const { evaluation, network, station, number, load, name } = subject;
  const { plan, demand } = evaluation.situation.settled;
  const line = lineAt(plan, demand, station, number);
  const wait = line && queueWait(line);
  const inputs: ExplanationInput[] = line
    ? [
        ...visitInputs(visitsAt(evaluation.situation.settled, number)),
        computed('Lines', shortNumber(line.lines), 'How requests are spread over the instances'),
        ...spreadingInputs(subject),
        computed('Arrivals at a line', formatRate(line.arrivals), 'Arrivals / lines'),
        computed(
          'Servers of a line',
          formatCount(count(line.servers)),
          'Processors, or jobs at once',
        ),
        computed(
          'Work of each',
          formatMilliseconds(toMilliseconds(line.serviceTime)),
          'Mean time on one server',
        ),
        ...(wait
          ? [
              computed(
                'P(wait)',
                formatPercent(wait.waitProbability),
                'Erlang C of servers and arrivals x work',
              ),
            ]
          : []),
        computed('Variation of arrivals', shortNumber(line.arrivalCv2), 'Squared; 1 is at random'),
        computed(
          'Variation of work',
          shortNumber(line.serviceCv2),
          'Squared; reads and writes together',
        ),
        ...inputsBehind(network, station.component, ({ service }) => service),
      ]
    : [computed('Line of waiting requests', 'none', 'The model has no queue for it here')];
  const parts = { title: `${name}: wait before work begins`, formula: FORMULA, inputs };
  if (load.queueWaitMs === null) return notComputed({ ...parts, notes: [] }, whyNoWait(subject));
  return explanation({
    ...parts,
    value: formatMilliseconds(load.queueWaitMs),
    notes: [
      'Mean over all requests, those that need not wait included (Erlang C with the factor of Allen and Cunneen).',
      ...caveats(evaluation, [load.id]),
    ],
  });
}

function whyNoWait({ station, load, name }: Subject): string {
  if (station.instances.up === 0) return `${name} is down.`;
  if (!station.service) return `${name} has no line in which requests wait.`;
  if (load.offeredPerSecond === 0) return `No flow comes to ${name}.`;
  return `${name} is full: the line grows without end, so its mean has no value.`;
}

/** Whose choice the lines are. */
function spreadingInputs({ evaluation, station }: Subject): ExplanationInput[] {
  const { adjacency, stations, numberOf, has } = evaluation.situation.settled.plan.network;
  const balancer = adjacency.into(station.id).find(({ from }) => has(from, 'balances'));
  const component = stations[numberOf.get(balancer?.from ?? '') ?? -1]?.component;
  if (!component || assumedValue(component, 'algorithm') === null) return [];
  return fromProperty(component, 'algorithm', 'named');
}
