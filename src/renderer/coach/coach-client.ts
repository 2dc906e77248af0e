import type { SessionState } from '#shared/interview/state';
import type { Report } from '#shared/scoring/report';
import type { CoachCalls } from './calls';
import type { Client } from './protocol';
import { linkWorker, type WorkerLike } from './worker-link';

/** Long enough for the first call, which also loads the arithmetic. */
const ESTIMATE_DEADLINE_MS = 5_000;
/** Far above what the largest drawing needs; without one, a fault would hold up all that is asked after it. */
const LOAD_DEADLINE_MS = 20_000;

/** The coach's knowledge, one worker away: packs, the judge and the arithmetic load there, when they are first needed. */
export const coach: Client<CoachCalls> = linkWorker<CoachCalls>({
  start: () =>
    new Worker(new URL('./coach.worker.ts', import.meta.url), {
      type: 'module',
      name: 'coach',
    }) as WorkerLike,
  names: [
    'promptOf',
    'flows',
    'ask',
    'nextTopic',
    'nextTwist',
    'evaluateEstimates',
    'judge',
    'versions',
    'references',
    'liveFindings',
    'evaluateLoad',
    'explainLoad',
    'latencyCurve',
  ],
  deadlines: {
    evaluateLoad: { ms: LOAD_DEADLINE_MS, message: 'The load takes too long to compute.' },
    evaluateEstimates: {
      ms: ESTIMATE_DEADLINE_MS,
      message: 'A line takes too long to compute. Make its numbers or its powers smaller.',
    },
  },
});

/** The report of a session as it stands. */
export function judgeSession(state: SessionState): Promise<Report> {
  return coach.judge(state);
}
