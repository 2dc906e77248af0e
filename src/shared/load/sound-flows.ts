import type { FlowSpec } from '../problems/pack';

/** A flow whose figures can be reckoned with, and what had to be left out for that. */
export interface SoundFlow {
  readonly flow: FlowSpec;
  /** In words, such as "peak rate". */
  readonly unusable: readonly string[];
}

const FIGURES = {
  peakRequestsPerSecond: 'peak rate',
  averageRequestsPerSecond: 'average rate',
  requestBytes: 'size of a request',
  responseBytes: 'size of an answer',
  storedBytes: 'size of what is kept',
  heldConnections: 'number of connections held open',
} as const satisfies Partial<Record<keyof FlowSpec, string>>;

/** Beyond anything that exists, and far from where products of figures would leave the range of numbers. */
const MOST = 1e18;

/** The flow with zero for each figure that is missing, negative, infinite or no number; the very same when all are sound. */
export function soundFlow(flow: FlowSpec): SoundFlow {
  const figures = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).filter(
    (figure) => !isSound(flow[figure]),
  );
  const hasPopularity =
    flow.popularity === null || Object.values(flow.popularity).every((value) => isSound(value));
  if (figures.length === 0 && hasPopularity) return { flow, unusable: [] };
  return {
    flow: {
      ...flow,
      ...Object.fromEntries(figures.map((figure) => [figure, 0])),
      popularity: hasPopularity ? flow.popularity : null,
    },
    unusable: [
      ...figures.map((figure) => FIGURES[figure]),
      ...(hasPopularity ? [] : ['popularity of what is asked for']),
    ],
  };
}

function isSound(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MOST;
}
