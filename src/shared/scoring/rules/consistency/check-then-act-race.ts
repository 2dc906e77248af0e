import type { Component, ComponentId } from '../../../design/schema';
import { groupBy } from '../../../lib/group-by';
import { inWords } from '../../../lib/in-words';
import type { EntitySpec } from '../../../problems/pack';
import { isBuffer, type Link } from '../../../traffic/adjacency';
import { entitiesIn } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { mayShareFlow, mayWrite, writesInto } from '../../facts/flow-links';
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
    const open = writes.filter((write) => isOpen(write, facts));
    const isAsked = ({ link, isGuess }: ContendedWrite) =>
      isGuess || connectionFlag(link.connection, 'isAtomic').isUnknown;
    return {
      components: writes.flatMap(({ link }) => [link.from, link.to]),
      connections: writes.map(({ link }) => link.id),
      observations: [
        ...open.filter((write) => !isAsked(write)).map((write) => fault(write, facts)),
        ...[...groupBy(open.filter(isAsked), ({ link }) => link.to).values()].map((asked) =>
          question(asked, facts),
        ),
      ],
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
        // The copies decide nothing, wherever the records are.
        problem: { traits: ['contended'] },
        components: {
          client: 'web-client',
          limiter: 'service',
          counters: ['cache', { role: 'primary' }],
          copies: 'cache',
        },
        connections: [
          'client -> limiter',
          ['limiter -> counters', { isAtomic: true }],
          'limiter -> copies',
        ],
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
  /** The connection names no flow, and others that take nothing scarce may go over it as well. */
  readonly isGuess: boolean;
}

/** Calls that change something scarce in a store: by what it is said to hold, or else by what the flow changes. */
function contendedWrites(id: ComponentId, facts: Facts): ContendedWrite[] {
  const held = entitiesIn(facts.component(id), facts);
  const isScarce = (entity: EntitySpec) =>
    entity.traits.includes('contended') && (held === null || held.includes(entity));
  const writes = writesInto(id, facts).filter(({ link }) => !link.isAsync);
  return [...groupBy(writes, ({ link }) => link)].flatMap(([link, over]) => {
    const entities = new Set(over.flatMap((write) => write.entities.filter(isScarce)));
    const isGuess =
      link.connection.flows.length === 0 && over.some((write) => !write.entities.some(isScarce));
    return entities.size > 0 ? [{ link, entities: [...entities], isGuess }] : [];
  });
}

function isOpen({ link, entities }: ContendedWrite, facts: Facts): boolean {
  const { from, to, connection } = link;
  if (connectionFlag(connection, 'isAtomic').value === true) return false;
  if (isCopy(to, from, facts) || hasOneOwner(from, entities, facts)) return false;
  // A transaction or a unique index is what such a database does unless it is drawn as two calls.
  return !facts.has(to, 'transactions') || readsBefore(link, facts).length > 0;
}

/** Calls of the same caller that only look. */
function readsBefore(link: Link, facts: Facts): Link[] {
  return facts.adjacency
    .out(link.from)
    .filter((other) => other.to === link.to && other.id !== link.id)
    .filter((other) => other.connection.operation === 'read' && mayShareFlow(other, link));
}

function fault({ link, entities }: ContendedWrite, facts: Facts): Observation {
  const { id, from, to } = link;
  const what = inWords(entities.map(({ title }) => title));
  return {
    outcome: 'fail',
    message: `${what}: between ${facts.nameOf(from)} and ${facts.nameOf(to)}, looking and taking are two steps. Of two requests at the same moment both can win.`,
    components: [from, to],
    connections: [...readsBefore(link, facts).map((other) => other.id), id],
  };
}

function question(writes: readonly ContendedWrite[], facts: Facts): Observation {
  const titles = writes.flatMap(({ entities }) => entities.map(({ title }) => title));
  const callers = writes.map(({ link }) => link.from);
  const stores = writes.map(({ link }) => link.to);
  return {
    outcome: 'cannot-tell',
    message: `${inWords([...new Set(titles)])}: when two requests come from ${inWords(callers.map(facts.nameOf))} to ${inWords([...new Set(stores)].map(facts.nameOf))} at the same moment, can both win?`,
    components: [...new Set([...callers, ...stores])],
    connections: writes.map(({ link }) => link.id),
  };
}

/** A cache beside what the same caller keeps its records in is a copy; the latter decides. */
function isCopy(cache: ComponentId, caller: ComponentId, facts: Facts): boolean {
  const component = facts.component(cache);
  if (facts.familyOf(cache) !== 'cache' || textOf(component, 'role').value === 'primary')
    return false;
  return facts.adjacency.out(caller).some((link) => isKept(link.to, facts) && mayWrite(link));
}

/** A store, or memory that is the only place of what it holds. */
function isKept(id: ComponentId, facts: Facts): boolean {
  const isOnlyPlace = textOf(facts.component(id), 'role').value === 'primary';
  return isStore(facts, id) || (facts.familyOf(id) === 'cache' && isOnlyPlace);
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
