import type { Concept } from '../../../problems/pack';
import { buffersOf } from '../../facts/looks';
import { findConcept } from '../../facts/matching';
import { numberOf, textOf } from '../../facts/values';
import type { Facts } from '../../facts/facts';
import { checkComponents, defineRule } from '../../rule';

/** How a note says that messages are kept to look at them later, and not to be worked on. */
const READ_WHEN_ASKED: readonly Concept[] = [
  [['archive', 'audit', 'compliance', 'read when asked', 'looked at later']],
];

export default defineRule({
  id: 'async-without-consumer',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'Every buffer is filled and emptied',
    fail: 'A buffer lacks a producer or a consumer',
  },
  why: 'Messages that nobody takes are work that is never done; a buffer that nobody fills has no purpose.',
  howToFix: 'Connect a worker that takes the messages, or the service that sends them.',
  concept: 'Producers and consumers',
  source: 'System design course notes, chapter on message queues',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    return checkComponents(buffersOf(facts), (id) => {
      const isFilled = facts.adjacency.into(id).length > 0;
      const isEmptied = facts.adjacency.out(id).length > 0;
      const buffer = facts.component(id);
      const isArchive =
        (numberOf(buffer, 'retentionDays').value ?? 0) > 0 &&
        findConcept(textOf(buffer, 'notes').value ?? '', READ_WHEN_ASKED) !== null;
      if ((isFilled || !isEmptied) && (isEmptied || isArchive)) return null;
      return {
        outcome: 'fail',
        message: isEmptied
          ? `Nothing sends messages to ${facts.nameOf(id)}.`
          : `Nothing takes messages from ${facts.nameOf(id)}.`,
        components: [id],
        explains: isEmptied ? [] : pathsEndingAt(id, facts),
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', jobs: 'queue' },
        connections: ['client -> api', 'api => jobs'],
        names: ['jobs'],
      },
      {
        // Messages that are kept for a while still have to be worked on.
        components: {
          client: 'web-client',
          api: 'service',
          jobs: ['stream', { retentionDays: 3, notes: 'Partitioned by account' }],
        },
        connections: ['client -> api', 'api => jobs'],
        names: ['jobs'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', jobs: 'queue', worker: 'worker' },
        connections: ['client -> api', 'api => jobs', 'jobs => worker'],
      },
      {
        // The consumer drawn as the one who calls.
        components: { client: 'web-client', api: 'service', jobs: 'queue', worker: 'worker' },
        connections: ['client -> api', 'api => jobs', 'worker -> jobs'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          audit: ['stream', { retentionDays: 365, notes: 'Audit log, read when asked' }],
        },
        connections: ['client -> api', 'api => audit'],
      },
    ],
  },
});

/** Required paths that lack nothing but who takes the messages. */
function pathsEndingAt(id: string, { paths }: Facts): string[] {
  return paths
    .filter(({ lastReached, isSatisfied }) => !isSatisfied && lastReached.includes(id))
    .map(({ path }) => path.id);
}
