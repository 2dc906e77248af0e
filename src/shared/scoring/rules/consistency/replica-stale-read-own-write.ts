import type { Component } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { staleShare } from '../../../load/amplification/staleness';
import { constantsWith } from '../../../load/constants/constants';
import { milliseconds } from '../../../load/units';
import type { Concept } from '../../../problems/pack';
import { entitiesIn, entitiesOf, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { findConcept } from '../../facts/matching';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** From pressing “save” to the page that shows what was saved. */
const NEXT_READ_MS = 200;

/** How a note says that writers do not read from followers. */
const READ_FROM_PRIMARY: Concept[] = [
  [
    ['primary', 'leader', 'master'],
    ['read', 'writer', 'author', 'own write', 'recent'],
  ],
  [['session token', 'read your own write', 'read-your-writes', 'read your write', 'sticky read']],
  [['version'], ['wait', 'check', 'at least']],
];

export default defineRule({
  id: 'replica-stale-read-own-write',
  category: 'consistency',
  severity: 'minor',
  title: {
    pass: 'People see what they have just written',
    fail: 'People may not see what they have just written',
  },
  why: 'Followers are copied to later. Whoever saves and looks at once may be shown the state before, thinks that it was lost, and saves again.',
  howToFix:
    'Let whoever wrote read from the primary for a while, or carry the position of the last write along and only read from followers that have it.',
  concept: 'Reading your own writes',
  source: 'System design course notes, chapter on replication',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(
      (component) =>
        (numberOf(component, 'readReplicas').value ?? 0) > 0 && isWrittenAndRead(component, facts),
    );
    return checkComponents(stores, (id) => observe(facts.component(id), facts));
  },
  examples: {
    fires: [
      {
        problem: { traits: ['read-own-write'] },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { readReplicas: 2 }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { readReplicas: 2 }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        problem: { traits: ['read-own-write'] },
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { readReplicas: 2, acceptsStaleness: true }],
        },
        connections: ['client -> api', 'api -> db'],
      },
      {
        problem: { traits: ['read-own-write'] },
        components: {
          client: 'web-client',
          api: 'service',
          db: [
            'sql-database',
            { readReplicas: 2, notes: 'Authors read from the primary for ten seconds.' },
          ],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});

function isWrittenAndRead({ id }: Component, facts: Facts): boolean {
  const operations = facts.model()?.operationsAt(id);
  return !!operations && operations.readsPerSecond > 0 && operations.writesPerSecond > 0;
}

/** What those who wrote it want to see at once: of what it is said to hold, or else of what comes to it. */
function wantedAtOnce(store: Component, facts: Facts): string[] {
  const flows = facts.model()?.flowsAt(store.id) ?? [];
  const kept = entitiesIn(store, facts) ?? flows.flatMap((flow) => entitiesOf(flow, facts.pack));
  return withTrait([...new Set(kept)], 'read-own-write').map(({ title }) => title);
}

function observe(store: Component, facts: Facts): Observation | null {
  const callers = facts.adjacency.into(store.id).map(({ from }) => facts.component(from));
  const isAnswered = [store, ...callers].some(
    (one) => findConcept(textOf(one, 'notes').value ?? '', READ_FROM_PRIMARY) !== null,
  );
  const wanted = wantedAtOnce(store, facts);
  const isAccepted = flagOf(store, 'acceptsStaleness').value === true && wanted.length === 0;
  if (isAnswered || isAccepted) return null;
  const followers = numberOf(store, 'readReplicas').value ?? 0;
  const lagMs = constantsWith({})['replica.lagSeconds'] * 1_000;
  const stale = staleShare(milliseconds(NEXT_READ_MS), milliseconds(lagMs));
  // The primary answers its share of the reads too.
  const percent = Math.round((stale * followers * 100) / (followers + 1));
  const what = wanted.length > 0 ? `${inWords(wanted)}: ` : '';
  return {
    outcome: 'fail',
    message: `${what}${followers} ${followers > 1 ? 'followers' : 'follower'} of ${facts.nameOf(store.id)} may answer the writer’s next read. After ${NEXT_READ_MS} ms, about ${percent} % of such reads still show the state before.`,
    components: [store.id],
    values: [
      { label: 'Followers', value: followers, unit: '' },
      { label: 'Reads that miss the last write', value: percent, unit: '%' },
    ],
    severity: wanted.length > 0 ? 'major' : 'minor',
  };
}
