import { isBuffer, type Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { mayShareFlow } from '../../facts/flow-links';
import { isDatabase } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'dual-write',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'A change and its event cannot part',
    fail: 'A change and its event are written apart',
  },
  why: 'A crash between the two writes leaves the store and the message different for ever, and nobody notices.',
  howToFix:
    'Write the event into an outbox in the same transaction, or derive it from the store’s change log.',
  concept: 'Transactional outbox and change data capture',
  source: 'MassTransit documentation, Transactional Outbox',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const writers = facts.components.filter(
      ({ id }) => facts.has(id, 'computes') && publishes(id, facts).length > 0,
    );
    return checkComponents(writers, (id) => observe(id, facts));
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: 'stream',
          worker: 'worker',
        },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'write' }],
          ['api => events', { operation: 'write' }],
          'events => worker',
        ],
        names: ['api', 'db', 'events'],
      },
    ],
    silent: [
      {
        // The event belongs to another flow than the write.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          events: 'stream',
          worker: 'worker',
        },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'write', flows: ['write'] }],
          ['api => events', { operation: 'write', flows: ['click'] }],
          'events => worker',
        ],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { hasOutbox: true }],
          events: 'stream',
          worker: 'worker',
        },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'write' }],
          ['api => events', { operation: 'write' }],
          'events => worker',
        ],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          clicks: ['stream', { acceptsLoss: true }],
          worker: 'worker',
        },
        connections: [
          'client -> api',
          ['api -> db', { operation: 'write' }],
          ['api => clicks', { operation: 'write' }],
          'clicks => worker',
        ],
      },
    ],
  },
});

/** Links into buffers whose messages must not be lost. */
function publishes(id: string, facts: Facts): Link[] {
  return facts.adjacency
    .out(id)
    .filter(
      ({ to, isPull }) =>
        !isPull &&
        isBuffer(to, facts.has) &&
        flagOf(facts.component(to), 'acceptsLoss').value !== true,
    );
}

function observe(id: string, facts: Facts): Observation | null {
  for (const stored of facts.adjacency.out(id)) {
    const { operation } = stored.connection;
    if (!isDatabase(facts, stored.to) || operation === 'read') continue;
    if (flagOf(facts.component(stored.to), 'hasOutbox').value === true) continue;
    for (const published of publishes(id, facts)) {
      if (!mayShareFlow(stored, published)) continue;
      const isStated = operation === 'write' && isSameRequest(stored, published);
      const names = [stored.to, published.to].map(facts.nameOf);
      return {
        outcome: isStated ? 'fail' : 'cannot-tell',
        message: isStated
          ? `${facts.nameOf(id)} writes to ${names[0]} and publishes to ${names[1]} with nothing that keeps the two together.`
          : `Does ${facts.nameOf(id)} write to ${names[0]} and publish to ${names[1]} in the same request? If so, what keeps the two together?`,
        components: [id, stored.to, published.to],
        connections: [stored.id, published.id],
      };
    }
  }
  return null;
}

/** Stated on both: the same flow by name, or a write by both with no flow named. */
function isSameRequest(one: Link, other: Link): boolean {
  const flows = one.connection.flows;
  const others = other.connection.flows;
  if (flows.length > 0 && others.length > 0) return true;
  return flows.length === 0 && others.length === 0 && other.connection.operation === 'write';
}
