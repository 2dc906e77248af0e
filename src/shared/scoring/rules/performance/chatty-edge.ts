import type { Connection } from '../../../design/schema';
import { constantsWith } from '../../../load/constants/constants';
import { formatCount } from '../../../load/format';
import { count } from '../../../load/units';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, msText } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { connectionNumber, connectionText } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

const MANY_CALLS = 10;
/** Going back and forth may take this part of what was promised. */
const MAX_SHARE_OF_PROMISE = 0.2;
/** Protocols in which calls follow each other without waiting for answers. */
const STREAMED = ['websocket', 'sse', 'kafka', 'amqp'];
const { 'latency.sameZoneMs': ROUND_TRIP_MS } = constantsWith({});

export default defineRule({
  id: 'chatty-edge',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'Few calls on each line for a request',
    fail: 'Many small calls for one request',
  },
  why: 'Each call costs a round trip, however little it asks for. Made one after the other they add up to more than the work itself, and the called side handles each of them apart.',
  howToFix: 'Ask for all of it in one call: a batch, a multi-get, or a join.',
  concept: 'Chatty input and output',
  source: 'Azure Architecture Center, performance antipatterns: chatty I/O',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const calls = facts.connections.filter(
      ({ id, from, mode }) =>
        mode === 'sync' &&
        facts.waitedFor.has(from) &&
        (model.connection(id)?.flows.length ?? 0) > 0,
    );
    return {
      components: calls.map(({ from }) => from),
      connections: calls.map(({ id }) => id),
      observations: calls.flatMap((one) => observed(one, facts, model) ?? []),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: ['service', { replicas: 4 }], db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { multiplicity: 25 }]],
        names: ['api', 'db'],
      },
      {
        components: { client: 'web-client', api: ['service', { replicas: 4 }], db: 'sql-database' },
        connections: [
          'client -> api',
          ['api -> db', { multiplicity: 100, operation: 'read' }],
          ['api -> db', { operation: 'write' }],
        ],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 100 } } },
        names: ['api', 'db'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: ['service', { replicas: 4 }], db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { multiplicity: 25, batchSize: 25 }]],
      },
    ],
    exempt: [
      {
        // Messages on a line that stays open.
        components: { client: 'web-client', api: ['service', { replicas: 4 }], db: 'sql-database' },
        connections: [['client -> api', { protocol: 'websocket', multiplicity: 25 }], 'api -> db'],
      },
      {
        // The promise leaves time enough for it.
        components: { client: 'web-client', api: ['service', { replicas: 4 }], db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { multiplicity: 25 }]],
        problem: {
          read: { latencyTarget: { percentile: 0.99, ms: 1_000 } },
          write: { latencyTarget: { percentile: 0.99, ms: 1_000 } },
        },
      },
    ],
  },
});

function observed(connection: Connection, facts: Facts, model: Model): Observation | null {
  const { id, from, to } = connection;
  const multiplicity = connectionNumber(connection, 'multiplicity').value ?? 1;
  const calls = multiplicity / Math.max(1, connectionNumber(connection, 'batchSize').value ?? 1);
  if (calls <= MANY_CALLS) return null;
  if (STREAMED.includes(connectionText(connection, 'protocol').value ?? '')) return null;
  const goingMs = calls * ROUND_TRIP_MS;
  const flows = model.connection(id)?.flows ?? [];
  const harmed = facts.pack.flows.find(
    (flow) => flows.includes(flow.id) && isWaitedFor(flow) && isMuch(goingMs, flow),
  );
  if (!harmed) return null;
  return {
    outcome: 'fail',
    message: `One “${harmed.title}” makes ${formatCount(count(calls))} calls from ${facts.nameOf(from)} to ${facts.nameOf(to)}. One after the other that is ${msText(goingMs)} of going back and forth alone.`,
    components: [from, to],
    connections: [id],
    values: [
      measured('Calls for each request', calls, ''),
      measured('Round trips one after the other', goingMs, 'ms'),
      ...(harmed.latencyTarget ? [measured('Promised', harmed.latencyTarget.ms, 'ms')] : []),
    ],
  };
}

function isWaitedFor({ isAsync }: FlowSpec): boolean {
  return !isAsync;
}

function isMuch(goingMs: number, { latencyTarget }: FlowSpec): boolean {
  return latencyTarget === null || goingMs > MAX_SHARE_OF_PROMISE * latencyTarget.ms;
}
