import type { Component, ComponentId } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import type { EntitySpec } from '../../../problems/pack';
import { isBuffer, type Link } from '../../../traffic/adjacency';
import { entitiesIn, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { writesInto } from '../../facts/flow-links';
import { isDatabase, isStore } from '../../facts/looks';
import { findConcept } from '../../facts/matching';
import { connectionFlag, textOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'check-then-act-race',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'What is scarce is checked and taken in one step',
    fail: 'What is scarce is checked in one step and taken in another',
  },
  why: 'Between looking and taking, another caller looks too. Both see that it is free, and both take it: two owners of one name, or a limit that lets through more than it says.',
  howToFix:
    'Use one atomic operation: an increment or script in the cache, a conditional write, or a unique index that refuses the second.',
  concept: 'Atomic check and change',
  source: 'System design course notes, chapter on rate limiting',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const writes = facts.components
      .filter(({ id }) => isDatabase(facts, id) || facts.familyOf(id) === 'cache')
      .flatMap(({ id }) => contendedWrites(id, facts));
    return {
      components: writes.flatMap(({ link }) => [link.from, link.to]),
      connections: writes.map(({ link }) => link.id),
      observations: writes.flatMap((write) => observe(write, facts) ?? []),
    };
  },
  examples: {
    fires: [
      {
        problem: { traits: ['contended'] },
        components: { client: 'web-client', limiter: 'service', counters: 'cache' },
        connections: ['client -> limiter', 'limiter -> counters'],
        names: ['limiter', 'counters'],
      },
      {
        // Even a database with transactions is asked first and told later here.
        problem: { traits: ['contended'] },
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'read', flows: ['write'] }],
          ['api -> db', { operation: 'write', flows: ['write'] }],
        ],
        names: ['api', 'db'],
      },
    ],
    silent: [
      {
        problem: { traits: ['contended'] },
        components: { client: 'web-client', limiter: 'service', counters: 'cache' },
        connections: ['client -> limiter', ['limiter -> counters', { isAtomic: true }]],
      },
      {
        problem: { traits: ['contended'] },
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // One consumer has all messages of an account.
        problem: { traits: ['contended'], write: { orderedBy: ['account'] } },
        components: {
          client: 'web-client',
          api: 'service',
          jobs: ['stream', { ordering: 'key', orderingKey: 'record' }],
          booker: 'worker',
          db: 'key-value-store',
        },
        connections: ['client -> api', 'api => jobs', 'jobs => booker', 'booker -> db'],
      },
    ],
  },
});

interface ContendedWrite {
  readonly link: Link;
  readonly entities: readonly EntitySpec[];
}

/** Calls that change something scarce in a store: by what it is said to hold, or else by what the flow changes. */
function contendedWrites(id: ComponentId, facts: Facts): ContendedWrite[] {
  const held = entitiesIn(facts.component(id), facts);
  const byLink = new Map<Link, Set<EntitySpec>>();
  for (const { link, entities } of writesInto(id, facts)) {
    if (link.isAsync) continue;
    const scarce = withTrait(entities, 'contended').filter(
      (entity) => held === null || held.includes(entity),
    );
    if (scarce.length === 0) continue;
    byLink.set(link, new Set([...(byLink.get(link) ?? []), ...scarce]));
  }
  return [...byLink].map(([link, entities]) => ({ link, entities: [...entities] }));
}

function observe({ link, entities }: ContendedWrite, facts: Facts): Observation | null {
  const { id, from, to, connection } = link;
  const isAtomic = connectionFlag(connection, 'isAtomic');
  const isCopy =
    facts.familyOf(to) === 'cache' &&
    textOf(facts.component(to), 'role').value !== 'primary' &&
    hasStoreBeside(from, facts);
  if (isAtomic.value === true || isCopy || hasOneOwner(from, entities, facts)) return null;
  const asked = facts.adjacency
    .out(from)
    .filter((other) => other.to === to && other.id !== id && other.connection.operation === 'read')
    .filter(
      ({ connection: { flows } }) =>
        flows.length === 0 ||
        connection.flows.length === 0 ||
        flows.some((flow) => connection.flows.includes(flow)),
    );
  // A transaction or a unique index is what such a database does unless it is drawn as two calls.
  if (facts.has(to, 'transactions') && asked.length === 0) return null;
  const what = inWords(entities.map(({ title }) => title));
  const [caller, store] = [facts.nameOf(from), facts.nameOf(to)];
  const subject = {
    components: [from, to],
    connections: [...asked.map((other) => other.id), id],
  };
  return isAtomic.isUnknown
    ? {
        outcome: 'cannot-tell',
        message: `${what}: what happens when two replicas of ${caller} ask ${store} at the same moment?`,
        ...subject,
      }
    : {
        outcome: 'fail',
        message: `${what}: between ${caller} and ${store}, looking and taking are two steps. Of two requests at the same moment both can win.`,
        ...subject,
      };
}

/** A cache beside the store of the same caller is a copy; the store decides. */
function hasStoreBeside(caller: ComponentId, facts: Facts): boolean {
  return facts.adjacency
    .out(caller)
    .some(({ to, connection }) => isStore(facts, to) && connection.operation !== 'read');
}

/** All that comes for one of them goes to the same consumer, which does one thing after the other. */
function hasOneOwner(caller: ComponentId, entities: readonly EntitySpec[], facts: Facts): boolean {
  const buffers = facts.adjacency.into(caller).map(({ from }) => facts.component(from));
  return buffers.some(
    (buffer) => isBuffer(buffer.id, facts.has) && entities.every((one) => isKeyed(buffer, one)),
  );
}

function isKeyed(buffer: Component, { key, recognisedBy }: EntitySpec): boolean {
  const ordering = textOf(buffer, 'ordering').value;
  if (ordering !== 'key') return ordering === 'total';
  const words = (textOf(buffer, 'orderingKey').value ?? '').replaceAll(/[_-]/g, ' ');
  return findConcept(words, key ?? recognisedBy) !== null;
}
