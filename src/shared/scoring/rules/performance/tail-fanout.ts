import type { ComponentId, Connection } from '../../../design/schema';
import { formatCount, formatPercent } from '../../../load/format';
import { anySlow, neededOfEach } from '../../../load/latency/order-statistics';
import { count, share } from '../../../load/units';
import { groupBy } from '../../../lib/group-by';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { latencyPromise, measured, measuredShare } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { connectionText, numberOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

const MANY_CALLS = 10;
/** Of single calls, for the example in the message. */
const SLOW_SHARE = 0.01;

export default defineRule({
  id: 'tail-fanout',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'Requests wait for few answers at a time',
    fail: 'A request waits for the slowest of many answers',
  },
  why: 'A request that asks many at once is done when the last of them is. What is rare for each becomes usual for the request.',
  howToFix:
    'Ask fewer shards for each read, ask a second copy when the first is late, or answer with what is there at a deadline and mark those calls as dispensable.',
  concept: 'The tail at scale',
  source: 'Dean and Barroso, The Tail at Scale, 2013',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const waits = facts.pack.flows.flatMap((flow) =>
      flow.isAsync ? [] : waitsOf(flow, facts, model),
    );
    return {
      components: waits.map(({ to }) => to),
      connections: waits.map(({ connection }) => connection.id),
      observations: onePerConnection(waits.flatMap((wait) => observed(wait, facts, model) ?? [])),
    };
  },
  examples: {
    fires: [
      {
        // A search waits for all shards.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          words: ['search-index', { shards: 20, replicas: 40 }],
        },
        connections: ['client -> api', 'api -> words'],
        names: ['words'],
      },
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', ['api -> db', { multiplicity: 30 }]],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          words: ['search-index', { shards: 3, replicas: 6 }],
        },
        connections: ['client -> api', 'api -> words'],
      },
    ],
    exempt: [
      {
        // Answered with what came in time.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          words: ['search-index', { shards: 20, replicas: 40 }],
        },
        connections: ['client -> api', ['api -> words', { criticality: 'soft', timeoutMs: 50 }]],
      },
      {
        // Slow as it may be, it keeps the promise.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          words: ['search-index', { shards: 20, replicas: 40 }],
        },
        connections: ['client -> api', 'api -> words'],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 1_000 } } },
      },
    ],
  },
});

interface Wait {
  readonly flow: FlowSpec;
  readonly to: ComponentId;
  readonly connection: Connection;
  /** Answers that one request waits for side by side. */
  readonly answers: number;
}

function waitsOf(flow: FlowSpec, facts: Facts, model: Model): Wait[] {
  const path = model.flow(flow.id)?.path ?? [];
  const visitsOf = new Map(path.map(({ component, visits }) => [component, visits]));
  return path.flatMap(({ component, connection: id, visits, isAsync }) => {
    const connection = facts.design.connections[id ?? ''];
    const visitsOfCaller = visitsOf.get(connection?.from ?? '') ?? 0;
    if (!connection || isAsync || visitsOfCaller === 0) return [];
    const isSearch = facts.has(component, 'query') && flow.operation === 'read';
    const shards = isSearch ? (numberOf(facts.component(component), 'shards').value ?? 1) : 1;
    // Calls that are repeated come one after the other.
    const attempts = model.connection(connection.id)?.retryFactor ?? 1;
    const calls = Math.max(1, visits / visitsOfCaller / attempts);
    return [{ flow, to: component, connection, answers: calls * shards }];
  });
}

/** Several flows that wait in the same place are one fault. */
function onePerConnection(observations: readonly Observation[]): Observation[] {
  const groups = groupBy(observations, ({ connections = [] }) => connections.join(' '));
  return [...groups.values()].flatMap((group) => group[0] ?? []);
}

function observed(
  { flow, to, connection, answers }: Wait,
  facts: Facts,
  model: Model,
): Observation | null {
  if (answers < MANY_CALLS || connectionText(connection, 'criticality').value === 'soft')
    return null;
  const promise = latencyPromise(flow, model.flow(flow.id));
  if (promise && !promise.isMissed) return null;
  const slow = share(anySlow(SLOW_SHARE, answers));
  return {
    outcome: 'fail',
    message: `“${flow.title}” waits for ${formatCount(count(Math.round(answers)))} answers of ${facts.nameOf(to)} at a time. When one in a hundred of them is slow, ${formatPercent(slow)} of the requests are; for a good p99 each answer would need a good ${formatPercent(share(neededOfEach(0.99, answers)))} percentile.`,
    components: [to],
    connections: [connection.id],
    values: [
      measured('Answers waited for', answers, ''),
      measuredShare('Slow requests when 1 % of the answers are slow', slow),
    ],
  };
}
