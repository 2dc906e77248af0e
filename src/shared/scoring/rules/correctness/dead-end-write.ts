import type { ComponentId } from '../../../design/schema';
import { isBuffer } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isNamedOn, writesInto } from '../../facts/flow-links';
import { holdsOnly, isCompute } from '../../facts/looks';
import { reachableFrom } from '../../../traffic/reach';
import { connectionFlag, flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'dead-end-write',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'Writes end in durable storage',
    fail: 'A write never reaches durable storage',
  },
  why: 'What was acknowledged but only sits in a process or in memory is gone after a restart.',
  howToFix: 'Add a store behind it, or a buffer with a consumer that stores.',
  concept: 'Durability before acknowledgement',
  source: 'System design course notes, chapters on storage and caching',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const ends = facts.components.filter(({ id }) => takesWrites(id, facts));
    return checkComponents(ends, (id) => {
      if (isKept(id, facts) || isEphemeral(id, facts)) return null;
      return {
        outcome: 'fail',
        message: `Writes go to ${facts.nameOf(id)}, and from there to no store that survives a restart.`,
        components: [id],
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', memory: 'cache' },
        connections: ['client -> api', ['api -> memory', { operation: 'write' }]],
        names: ['memory'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { operation: 'write' }]],
      },
    ],
    exempt: [
      {
        // Signs of life are worth nothing a minute later.
        problem: { write: { isEphemeral: true } },
        components: { client: 'web-client', api: 'service', seen: 'cache' },
        connections: ['client -> api', ['api -> seen', { operation: 'write', flows: ['write'] }]],
      },
      {
        components: {
          client: 'web-client',
          api: 'service',
          presence: ['cache', { acceptsLoss: true }],
        },
        connections: ['client -> api', ['api -> presence', { operation: 'write' }]],
      },
      {
        // The cache is filled beside the store that keeps the data.
        components: { client: 'web-client', api: 'service', hot: 'cache', db: 'sql-database' },
        connections: [
          'client -> api',
          ['api -> hot', { operation: 'write' }],
          ['api -> db', { operation: 'write' }],
        ],
      },
    ],
  },
});

/** Compute, caches and indexes that a connection stated as a write ends in. */
function takesWrites(id: ComponentId, facts: Facts): boolean {
  if (!isCompute(facts, id) && facts.familyOf(id) !== 'cache') return false;
  return facts.adjacency
    .into(id)
    .some(({ connection, isPull }) => !isPull && connection.operation === 'write');
}

/** It, or the one who writes to it, also brings the data to a durable store or buffer. */
function isKept(id: ComponentId, facts: Facts): boolean {
  const writers = facts.adjacency
    .into(id)
    .map(({ from }) => from)
    .filter((from) => isCompute(facts, from));
  const downstream = reachableFrom([id, ...writers], facts.adjacency.out);
  return [...downstream].some(
    (one) =>
      facts.has(one, 'durable') ||
      facts.has(one, 'durable-blobs') ||
      isBuffer(one, facts.has) ||
      facts.has(one, 'outside-our-control'),
  );
}

function isEphemeral(id: ComponentId, facts: Facts): boolean {
  const writes = writesInto(id, facts).filter(({ link }) => link.connection.operation === 'write');
  const isHarmless = writes.every(
    ({ link, flow }) =>
      connectionFlag(link.connection, 'acceptsLoss').value === true ||
      (flow.isEphemeral && isNamedOn(link, flow)),
  );
  if (writes.length > 0 && isHarmless) return true;
  const callers = facts.adjacency.into(id).map(({ from }) => from);
  return (
    flagOf(facts.component(id), 'acceptsLoss').value === true ||
    holdsOnly('rebuildable', facts.component(id), facts) ||
    callers.some((caller) => facts.has(caller, 'limits'))
  );
}
