import type { ComponentId } from '../../../design/schema';
import { formatCount, formatSeconds } from '../../../load/format';
import { count, seconds } from '../../../load/units';
import { carries, isBuffer, type Link } from '../../../traffic/adjacency';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { isCompute } from '../../facts/looks';
import { connectionFlag, numberOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

/** A call that waits longer for its work is better handed over. */
const LONG_JOB_SECONDS = 1;
/** Work this short, with this much room, is done before it piles up. */
const SHORT_JOB_SECONDS = 0.1;
const LIGHT_USE = 0.5;
/** A job that starts by the clock less often than this does not need what its last start left. */
const RARE_PER_SECOND = 1;
/** From so many copies on average a write is a job of its own. */
const FAN_OUT_FROM = 10;

export default defineRule({
  id: 'no-durable-buffer',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Work for later waits in a buffer',
    fail: 'Work for later is handed over without a buffer',
  },
  why: 'Work that is only held in the memory of the caller is lost when the caller restarts, and a burst or a slow worker comes back to the user. A buffer keeps it until someone has done it.',
  howToFix:
    'Write the work to a queue, a stream or an outbox first, answer, and let a worker take it from there.',
  concept: 'Decoupling by durable queues',
  source: 'System design course notes, chapter on message queues',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const handed = facts.adjacency.links.filter((link) => isHandover(link, facts));
    const spread = facts.pack.flows.flatMap((flow) => unbufferedFanOut(flow.id, facts));
    return {
      components: [
        ...handed.flatMap(({ from, to }) => [from, to]),
        ...facts.components.filter(({ id }) => isBuffer(id, facts.has)).map(({ id }) => id),
        ...spread.flatMap(({ components }) => components),
      ],
      connections: handed.map(({ id }) => id),
      observations: [...handed.flatMap((link) => observe(link, facts) ?? []), ...spread],
    };
  },
  examples: {
    fires: [
      {
        // Nothing but memory holds what the worker has not done.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          counter: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => counter'],
        problem: { events: {} },
        names: ['api', 'counter'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          converter: ['transcoder', { jobSeconds: 30 }],
        },
        connections: ['client -> api', 'api -> db', 'api -> converter'],
        names: ['api', 'converter'],
      },
      {
        // It works once an hour, and what comes in between has no place to wait.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          totals: ['batch-pipeline', { refreshSeconds: 3_600 }],
        },
        connections: ['client -> api', 'api -> db', 'api -> totals'],
        names: ['api', 'totals'],
      },
      {
        // One slow provider holds up the worker that everything goes through.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          router: 'worker',
          sender: 'worker',
          mail: 'notification-provider',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => jobs',
          'jobs => router',
          'router -> sender',
          'sender -> mail',
        ],
        problem: { events: {} },
        names: ['router', 'sender'],
      },
      {
        // Each write is copied to 200 lists before the answer.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          lists: 'cache',
        },
        connections: [
          'client -> api',
          'api -> db',
          ['api -> lists', { operation: 'write', multiplicity: 200 }],
        ],
        problem: { write: { fanOut: { average: 200, max: 1_000 } } },
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          counter: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: { events: {} },
      },
    ],
    exempt: [
      {
        // Samples may be lost.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          counter: 'worker',
        },
        connections: ['client -> api', 'api -> db', ['api => counter', { acceptsLoss: true }]],
        problem: { events: { isEphemeral: true } },
      },
    ],
  },
});

/** From what computes straight to what works in its own time, or without waiting to somebody else's service. */
function isHandover({ from, to, isAsync, connection }: Link, facts: Facts): boolean {
  const hands = facts.reached.has(from) && isCompute(facts, from);
  if (!hands || connection.operation === 'read' || isBuffer(to, facts.has)) return false;
  const worksLater =
    facts.has(to, 'computes-asynchronously') || facts.has(to, 'computes-in-batches');
  return worksLater || (isAsync && facts.has(to, 'outside-our-control'));
}

function observe(link: Link, facts: Facts): Observation | null {
  const { id, from, to, isAsync } = link;
  const job = numberOf(facts.component(to), 'jobSeconds').value;
  if (mayBeLost(link, facts) || startsAgain(link, facts)) return null;
  const [caller, worker] = [facts.nameOf(from), facts.nameOf(to)];
  const use = modelIn(facts).component(to)?.utilisation ?? 1;
  const isShort = job !== null && job <= SHORT_JOB_SECONDS && use < LIGHT_USE;
  const provider = facts.adjacency
    .out(to)
    .find((call) => !call.isAsync && facts.has(call.to, 'outside-our-control'));
  const pause = facts.has(to, 'computes-in-batches')
    ? (numberOf(facts.component(to), 'refreshSeconds').value ?? 0)
    : 0;
  const isLong = Math.max(job ?? 0, pause) > LONG_JOB_SECONDS;
  if (isAsync ? isShort : !isLong && !provider) return null;
  return {
    outcome: 'fail',
    message: isAsync
      ? `Work goes from ${caller} to ${worker} with nothing in between that keeps it: what is not done yet is lost when either of them restarts.`
      : provider
        ? `Each call to ${facts.nameOf(provider.to)} by ${worker} also holds up ${caller}: when it is slow or fails, everything else that comes to ${caller} stops too.`
        : pause > (job ?? 0)
          ? `${worker} works every ${formatSeconds(seconds(pause))}, and until then nothing keeps what ${caller} has for it.`
          : `Each job of ${formatSeconds(seconds(job ?? 0))} at ${worker} also holds up ${caller}, and a burst has no place to stand in line.`,
    components: [from, to],
    connections: [id],
    values: job === null ? [] : [measured('Time per job', job, 's')],
    explains: pathsWithoutBuffer(facts, id),
  };
}

function mayBeLost(link: Link, facts: Facts): boolean {
  const { connection } = link;
  const carried = facts.pack.flows.filter((flow) => carries(link, flow));
  return (
    connectionFlag(connection, 'acceptsLoss').value === true ||
    (connection.flows.length > 0 && carried.every(({ isEphemeral }) => isEphemeral))
  );
}

/** Started by the clock now and then: what was lost is done the next time. */
function startsAgain({ id, from }: Link, facts: Facts): boolean {
  const rate = modelIn(facts).connection(id)?.offeredPerSecond ?? 0;
  return facts.sources.has(from) && rate < RARE_PER_SECOND;
}

/** Required paths that would be there if no buffer were asked for, over this connection. */
function pathsWithoutBuffer(facts: Facts, connection: string): string[] {
  return facts.paths
    .filter(({ isSatisfied }) => !isSatisfied)
    .map((match) =>
      facts.matchRelaxed(match, ({ anyOf }) => anyOf.some((all) => all.includes('durable-buffer'))),
    )
    .filter(({ isSatisfied, links }) => isSatisfied && links.some(({ id }) => id === connection))
    .map(({ path }) => path.id);
}

function unbufferedFanOut(flowId: string, facts: Facts): Observation[] {
  const flow = facts.pack.flows.find(({ id }) => id === flowId);
  const path = modelIn(facts).flow(flowId)?.path ?? [];
  if (!flow?.fanOut || flow.fanOut.average < FAN_OUT_FROM || flow.isEphemeral) return [];
  const copied = path.find(({ visits }) => visits >= FAN_OUT_FROM);
  const isBuffered = path.some(({ component }) => isBuffer(component, facts.has));
  const start = copied && callerOf(copied.connection, facts);
  if (!start || isBuffered) return [];
  return [
    {
      outcome: 'fail',
      message: `${flow.title}: ${facts.nameOf(start)} itself writes about ${formatCount(count(flow.fanOut.average))} copies, at most ${formatCount(count(flow.fanOut.max))}, and what it has not written is lost when it restarts.`,
      components: [start],
      values: [measured('Copies on average', flow.fanOut.average, '')],
    },
  ];
}

function callerOf(connection: string | null, { adjacency }: Facts): ComponentId | undefined {
  return adjacency.links.find(({ id }) => id === connection)?.from;
}
