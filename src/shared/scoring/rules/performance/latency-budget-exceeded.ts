import type { FlowSpec } from '../../../problems/pack';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { latencyPromise, measured, msText, type LatencyPromise } from '../../facts/figures';
import { slowestStage, type Stage } from '../../facts/stages';
import { defineRule, type Observation } from '../../rule';

const FIXES: Readonly<Record<'networkMs' | 'waitMs' | 'workMs', string>> = {
  networkMs: 'Bring it nearer: fewer hops, the same region, or an answer from the edge.',
  waitMs: 'Give it room: most of the time is spent in line, and a few more instances end that.',
  workMs: 'Spare the work: answer from memory, prepare the answer beforehand, or do it later.',
};

export default defineRule({
  id: 'latency-budget-exceeded',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'Answers come within the promised time',
    fail: 'Answers take longer than promised',
  },
  why: 'People notice the slowest of their requests, not the average one. The time of a request is what all its stages add up to, so the largest stage decides.',
  howToFix: 'Start with the stage that takes most of the time.',
  concept: 'Latency budgets',
  source: 'System design course notes 1.3; Dean and Barroso, The Tail at Scale, 2013',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const promised = facts.pack.flows.flatMap((flow) => {
      const promise = latencyPromise(flow, model.flow(flow.id));
      return promise ? [{ flow, promise }] : [];
    });
    return {
      components: promised.flatMap(({ flow }) =>
        (model.flow(flow.id)?.path ?? []).map(({ component }) => component),
      ),
      connections: [],
      observations: promised
        .filter(({ promise }) => promise.isMissed)
        .flatMap(
          ({ flow, promise }) => missed(flow, promise, model.stagesOf(flow.id), facts) ?? [],
        ),
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          other: 'external-service',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> other', 'api -> db'],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
        names: ['other'],
      },
      {
        // In line before the only instance.
        components: {
          client: 'web-client',
          api: ['service', { tier: 'm5.large' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: { latencyTarget: { percentile: 0.99, ms: 50 } },
          write: { peakRequestsPerSecond: 480 },
        },
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
      },
    ],
    exempt: [
      {
        // Nobody promised a time.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          other: 'external-service',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> other', 'api -> db'],
      },
    ],
  },
});

function missed(
  flow: FlowSpec,
  { percentile, targetMs, actualMs }: LatencyPromise,
  stages: readonly Stage[],
  facts: Facts,
): Observation | null {
  const slowest = slowestStage(stages);
  if (!slowest) return null;
  const question = questionOfCapacity(facts, facts.component(slowest.component));
  if (question !== null) {
    return { outcome: 'cannot-tell', message: question, components: [slowest.component] };
  }
  const parts = (['waitMs', 'workMs', 'networkMs'] as const).toSorted(
    (one, other) => slowest[other] - slowest[one],
  );
  return {
    outcome: 'fail',
    message: `“${flow.title}” takes ${msText(actualMs)} (${percentile}); ${msText(targetMs)} was promised. On average ${msText(slowest.totalMs)} of it are spent at ${facts.nameOf(slowest.component)}: ${msText(slowest.waitMs)} in line, ${msText(slowest.workMs)} at work, ${msText(slowest.networkMs)} on the way.`,
    components: [slowest.component],
    values: [
      measured(percentile, actualMs, 'ms'),
      measured('Promised', targetMs, 'ms'),
      measured('At the slowest stage, on average', slowest.totalMs, 'ms'),
    ],
    fix: FIXES[parts[0] ?? 'workMs'],
  };
}
