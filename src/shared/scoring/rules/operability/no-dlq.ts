import type { Facts } from '../../facts/facts';
import { buffersOf } from '../../facts/looks';
import { partsShownIn } from '../../facts/parts';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'no-dlq',
  category: 'operability',
  severity: 'major',
  title: {
    pass: 'Messages that keep failing are put aside',
    fail: 'A bad message can block a buffer',
  },
  why: 'A message that can never be processed is tried for ever, and in an ordered lane everything behind it waits.',
  howToFix:
    'Limit the attempts to three to five, move the message to a dead-letter queue, raise an alarm, and be able to replay it.',
  concept: 'Dead-letter queues',
  source: 'System design course notes 3.7',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const consumed = buffersOf(facts).filter(
      ({ id }) => facts.has(id, 'durable-buffer') && facts.adjacency.out(id).length > 0,
    );
    return checkComponents(consumed, (id) => {
      const buffer = facts.component(id);
      const hasQueue = flagOf(buffer, 'hasDeadLetterQueue');
      if (hasQueue.value === true || flagOf(buffer, 'acceptsLoss').value === true) return null;
      if (carriesOnlySamples(id, facts)) return null;
      const consumers = facts.adjacency.out(id).map(({ to }) => facts.nameOf(to));
      return hasQueue.isUnknown
        ? {
            outcome: 'cannot-tell',
            message: `What happens to a message in ${facts.nameOf(id)} that keeps failing?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `A message that ${[...new Set(consumers)].join(' or ')} cannot process stays in ${facts.nameOf(id)} for ever: there is no dead-letter queue.`,
            components: [id],
            explains: partsShownIn([id], ['hasDeadLetterQueue', 'maxAttempts'], facts),
          };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', jobs: 'queue', worker: 'worker' },
        connections: ['client -> api', 'api => jobs', 'jobs => worker'],
        names: ['jobs'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          jobs: ['queue', { hasDeadLetterQueue: true }],
          worker: 'worker',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => worker'],
      },
    ],
    exempt: [
      {
        // Samples: one more or less does not matter.
        problem: { events: { isEphemeral: true } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          clicks: 'stream',
          worker: 'worker',
        },
        connections: [
          'client -> api',
          'api -> db',
          ['api => clicks', { flows: ['events'] }],
          ['clicks => worker', { flows: ['events'] }],
        ],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          clicks: ['stream', { acceptsLoss: true }],
          worker: 'worker',
        },
        connections: ['client -> api', 'api => clicks', 'clicks => worker'],
      },
    ],
  },
});

/** All flows that its connections name may be lost without harm. */
function carriesOnlySamples(id: string, { adjacency, pack }: Facts): boolean {
  const named = new Set(adjacency.into(id).flatMap(({ connection }) => connection.flows));
  const flows = pack.flows.filter((flow) => named.has(flow.id));
  return flows.length > 0 && flows.every(({ isEphemeral }) => isEphemeral);
}
