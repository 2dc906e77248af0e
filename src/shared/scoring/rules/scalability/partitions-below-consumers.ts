import type { Facts } from '../../facts/facts';
import { flagOf, numberOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** Above this use, the consumers that get no partition are missed. */
const MAX_UTILISATION = 0.8;

export default defineRule({
  id: 'partitions-below-consumers',
  category: 'scalability',
  severity: 'minor',
  title: {
    pass: 'Every consumer has a partition',
    fail: 'More consumers than partitions',
  },
  why: 'In a consumer group each partition goes to one consumer. The others wait for nothing.',
  howToFix:
    'Make at least twice as many partitions as consumers at peak: more can be added later only by moving keys.',
  concept: 'Partitions and consumer groups',
  source: 'Red Hat, Streams for Apache Kafka: consumer tuning',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const streams = facts.components.filter(
      ({ id }) => facts.has(id, 'replay') && facts.adjacency.out(id).length > 0,
    );
    return checkComponents(streams, (id) => {
      const partitions = numberOf(facts.component(id), 'partitions');
      const largest = facts.adjacency
        .out(id)
        .map(({ to }) => facts.component(to))
        .filter((consumer) => flagOf(consumer, 'isManaged').value !== true)
        .map((consumer) => ({
          id: consumer.id,
          replicas: numberOf(consumer, 'replicas').value ?? 1,
        }))
        .sort((one, other) => other.replicas - one.replicas)[0];
      if (!largest || largest.replicas < 2) return null;
      if (partitions.value === null) {
        return {
          outcome: 'cannot-tell',
          message: `How many partitions has ${facts.nameOf(id)}? ${facts.nameOf(largest.id)} has ${largest.replicas} consumers.`,
          components: [id, largest.id],
        };
      }
      if (partitions.value >= largest.replicas || sharesWithin(largest.id, facts)) return null;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} has ${partitions.value} partitions for ${largest.replicas} consumers of ${facts.nameOf(largest.id)}: ${largest.replicas - partitions.value} of them do nothing.`,
        components: [id, largest.id],
        values: [
          { label: 'Partitions', value: partitions.value, unit: '' },
          { label: 'Consumers', value: largest.replicas, unit: '' },
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          events: ['stream', { partitions: 2 }],
          worker: ['worker', { replicas: 6 }],
        },
        connections: ['client -> api', 'api => events', 'events => worker'],
        names: ['events', 'worker'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          events: ['stream', { partitions: 12 }],
          worker: ['worker', { replicas: 6 }],
        },
        connections: ['client -> api', 'api => events', 'events => worker'],
      },
    ],
    exempt: [
      {
        // Each of them works on fifty keys at once, and there is room.
        problem: { events: { peakRequestsPerSecond: 50 } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: ['stream', { partitions: 4 }],
          worker: ['worker', { replicas: 6, concurrency: 50, jobSeconds: 0.1 }],
        },
        connections: ['client -> api', 'api -> db', 'api => events', 'events => worker'],
      },
      {
        // A queue hands each message to whoever is free.
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          worker: ['worker', { replicas: 6 }],
        },
        connections: ['client -> api', 'api => jobs', 'jobs => worker'],
      },
    ],
  },
});

/** Each consumer works on several messages at once and has room, so that partitions need not be many. */
function sharesWithin(id: string, facts: Facts): boolean {
  const { utilisation } = facts.model()?.component(id) ?? {};
  const atOnce = numberOf(facts.component(id), 'concurrency').value ?? 1;
  return atOnce > 1 && (utilisation ?? 1) < MAX_UTILISATION;
}
