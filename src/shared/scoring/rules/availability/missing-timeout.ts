import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isCompute } from '../../facts/looks';
import { connectionNumber } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'missing-timeout',
  category: 'availability',
  severity: 'major',
  title: {
    pass: "Every call on a request's path has a time-out",
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
    const unknown = calls.filter((link) => timeoutOf(link).isUnknown);
    const missing = calls.filter(
      (link) => !timeoutOf(link).isUnknown && timeoutOf(link).value === null,
    );
    return {
      components: calls.flatMap(({ from, to }) => [from, to]),
      connections: calls.map(({ id }) => id),
      observations: [
        ...missingIn(missing, facts),
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
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { timeoutMs: 200 }]],
      },
    ],
    exempt: [
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

const timeoutOf = (link: Link) => connectionNumber(link.connection, 'timeoutMs');

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
  return [
    {
      outcome: 'fail',
      message: `No time-out on ${links.length === 1 ? 'the call' : `${links.length} calls`} from ${calls.join(', ')}.`,
      components: [...new Set(ids)].sort(),
      connections: links.map(({ id }) => id),
      values: [{ label: 'Calls without a time-out', value: links.length, unit: '' }],
    },
  ];
}
