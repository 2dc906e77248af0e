import { formatMilliseconds } from '../format';
import type { Explanation, FlowLoad } from '../results';
import type { Milliseconds } from '../units';
import { whyMissing, type FlowSubject } from './flow-subject';
import { FOLLOWED, stepInputs } from './flow-steps';
import { caveats, explanation, notComputed } from './subject';
import { computed } from './inputs';

type LatencyFigure = 'mean' | 'p50' | 'p95' | 'p99';

interface Measure {
  readonly title: string;
  readonly formula: string;
  readonly of: (load: FlowLoad) => Milliseconds | null;
}

const SUM = 'sum of the steps, each x how often it is made';

function percentile(percent: number): string {
  return `time within which ${percent} of 100 are done: a mixture of branches (hit, miss, way), each a gamma with the mean and variance of its steps`;
}

const MEASURES: Readonly<Record<LatencyFigure, Measure>> = {
  mean: { title: 'mean time', formula: SUM, of: ({ meanMs }) => meanMs },
  p50: { title: 'p50', formula: percentile(50), of: ({ p50Ms }) => p50Ms },
  p95: { title: 'p95', formula: percentile(95), of: ({ p95Ms }) => p95Ms },
  p99: { title: 'p99', formula: percentile(99), of: ({ p99Ms }) => p99Ms },
};

/** How long the requests of a flow take: the steps, what they come from, and how they add up. */
export function explainLatency(subject: FlowSubject, figure: LatencyFigure): Explanation {
  const { evaluation, route, load } = subject;
  const { title, formula, of } = MEASURES[figure];
  const { settled } = evaluation.situation;
  const isLater = settled.plan.routes[route]?.flow.isAsync === true;
  const steps = stepInputs(evaluation, route, isLater);
  const parts = {
    title: `${load.title}: ${title}`,
    formula,
    inputs:
      steps.length > 0
        ? steps
        : [computed('Steps', 'none', 'No way through the drawing takes time')],
  };
  const time = of(load);
  const path = load.path.map(({ component }) => component);
  if (time === null)
    return notComputed({ ...parts, notes: caveats(evaluation, path) }, whyMissing(subject));
  return explanation({
    ...parts,
    value: formatMilliseconds(time),
    notes: [
      ...(figure === 'mean'
        ? []
        : ['Percentiles never add: the slow ones of two steps are rarely the same requests.']),
      ...(isLater ? ['The flow is done later: what waits behind buffers counts.'] : []),
      'The way between the client and the system is left out.',
      FOLLOWED,
      ...caveats(evaluation, path),
    ],
  });
}
