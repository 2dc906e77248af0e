import type { Link } from '../../../traffic/adjacency';
import { inFewWords } from '../../../lib/in-words';
import { countText } from '../../../lib/number-text';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { isCompute } from '../../facts/looks';
import {
  connectionFlag,
  connectionNumber,
  flagOf,
  numberOf,
  type Reading,
  textOf,
} from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'missing-timeout',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Every call on a request’s path has a time-out',
    fail: 'A call may wait for ever',
  },
  why: 'One slow dependency holds every thread that waits for it, and soon nothing else is answered either.',
  howToFix:
    'Set a time-out below what the caller itself may take, and say what is answered when it passes.',
  concept: 'Deadlines',
  source: 'System design course notes 3.6',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const calls = facts.adjacency.links.filter((link) => isWaitedFor(link, facts));
    const unknown = calls.filter((link) => timeoutOf(link, facts).isUnknown);
    const missing = calls.filter((link) => {
      const timeout = timeoutOf(link, facts);
      return !timeout.isUnknown && timeout.value === null;
    });
    const outward = facts.adjacency.links.filter((link) => isOutward(link, facts));
    const unguarded = outward.filter((link) => !missing.includes(link) && !isGuarded(link, facts));
    return {
      components: [...calls, ...outward].flatMap(({ from, to }) => [from, to]),
      connections: [...calls, ...outward].map(({ id }) => id),
      observations: [
        ...missingIn(missing, facts),
        ...unguarded.map(({ id, from, to }): Observation => ({
          outcome: 'fail',
          message: `${facts.nameOf(from)} goes on calling ${facts.nameOf(to)} while it is down: there is no circuit breaker, and nothing to fall back on.`,
          components: [from, to],
          connections: [id],
          severity: 'minor',
          why: 'Each call waits for its whole time-out before it fails, and the provider has no quiet in which to recover.',
          fix: 'Refuse calls at once for a while after many failures, and say what is done instead.',
        })),
        ...unknown.map(({ id, from, to }): Observation => ({
          outcome: 'cannot-tell',
          message: `How long does ${facts.nameOf(from)} wait for ${facts.nameOf(to)}?`,
          components: [from, to],
          connections: [id],
        })),
      ],
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['api', 'db'],
      },
      {
        components: { client: 'web-client', api: 'service', payments: 'external-service' },
        connections: ['client -> api', ['api -> payments', { timeoutMs: 2_000 }]],
        names: ['api', 'payments'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          payments: ['external-service', { timeoutMs: 2_000 }],
        },
        connections: ['client -> api', ['api -> payments', { hasCircuitBreaker: true }]],
      },
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { timeoutMs: 200 }]],
      },
    ],
    exempt: [
      {
        // What fails waits in the queue and is put aside in the end.
        components: {
          client: 'web-client',
          api: 'service',
          jobs: ['queue', { hasDeadLetterQueue: true }],
          sender: 'worker',
          mail: 'notification-provider',
        },
        connections: [
          'client -> api',
          'api => jobs',
          'jobs => sender',
          ['sender -> mail', { timeoutMs: 2_000 }],
        ],
      },
      {
        // Nobody waits for work that goes through a queue.
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          worker: 'worker',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => worker', 'worker -> db'],
      },
    ],
  },
});

/** On the call, or the one that is set for all calls to a provider. */
function timeoutOf({ connection, to }: Link, facts: Facts): Reading<number> {
  const ofCall = connectionNumber(connection, 'timeoutMs');
  const isProvider = facts.has(to, 'outside-our-control');
  return ofCall.value === null && isProvider ? numberOf(facts.component(to), 'timeoutMs') : ofCall;
}

/** A call of our own code to somebody else's. */
function isOutward({ from, to, isAsync }: Link, facts: Facts): boolean {
  return !isAsync && isCompute(facts, from) && facts.has(to, 'outside-our-control');
}

/** A breaker, an answer to fall back on, or a buffer in which the work waits and from which failures are put aside. */
function isGuarded({ from, to, connection }: Link, facts: Facts): boolean {
  const breaker = connectionFlag(connection, 'hasCircuitBreaker');
  const fallback = textOf(facts.component(to), 'fallback');
  const feeders = facts.adjacency.into(from).map((link) => facts.component(link.from));
  return (
    breaker.value === true ||
    breaker.isUnknown ||
    fallback.isUnknown ||
    (fallback.value ?? '').trim() !== '' ||
    feeders.some((one) => flagOf(one, 'hasDeadLetterQueue').value === true)
  );
}

/** A call by our own code, while a client waits, to something that can be slow. */
function isWaitedFor({ from, to, isAsync }: Link, facts: Facts): boolean {
  return (
    !isAsync &&
    isCompute(facts, from) &&
    facts.waitedFor.has(from) &&
    !facts.has(to, 'source-of-flows') &&
    !facts.has(to, 'observes')
  );
}

function missingIn(links: readonly Link[], facts: Facts): Observation[] {
  const [first] = links;
  if (!first) return [];
  const ids = links.flatMap(({ from, to }) => [from, to]);
  const calls = links.map(({ from, to }) => `${facts.nameOf(from)} to ${facts.nameOf(to)}`);
  const rates = links.map(({ id }) => facts.model()?.connection(id)?.offeredPerSecond ?? 0);
  const busiest = Math.max(...rates);
  const held =
    busiest >= 1
      ? ` At peak, ${countText(Math.round(busiest))} callers wait after a second without an answer.`
      : '';
  return [
    {
      outcome: 'fail',
      message: `${links.length === 1 ? 'A call has' : `${links.length} calls have`} no time-out: ${inFewWords(calls)}.${held}`,
      components: [...new Set(ids)].sort(),
      connections: links.map(({ id }) => id),
      values: [
        { label: 'Calls without a time-out', value: links.length, unit: '' },
        ...(busiest >= 1 ? [measured('Waiting after a second', busiest, '')] : []),
      ],
    },
  ];
}
