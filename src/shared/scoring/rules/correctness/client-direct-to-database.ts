import type { Concept } from '../../../problems/pack';
import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isStore } from '../../facts/looks';
import { findConcept } from '../../facts/matching';
import { flagOf, textOf } from '../../facts/values';
import { defineRule } from '../../rule';

/** How a note says that the database itself decides who may read and write what. */
const ACCESS_CHECKED: readonly Concept[] = [
  [['rule', 'policy', 'permission', 'access control', 'row-level', 'row level', 'authorise']],
];

export default defineRule({
  id: 'client-direct-to-database',
  category: 'correctness',
  severity: 'blocker',
  title: {
    pass: 'Clients reach data through a service',
    fail: 'A client talks to a database directly',
  },
  why: 'A database that clients reach has no place to check permissions, pool connections or change its schema, and it stands on the open internet.',
  howToFix: 'Put a service or gateway between the client and the data.',
  concept: 'Tiers and private networks',
  source: 'System design course notes 2.9',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const fromClients = facts.adjacency.links.filter(
      ({ from, isAsync }) => !isAsync && facts.has(from, 'source-of-flows'),
    );
    return {
      components: fromClients.map(({ from }) => from),
      connections: fromClients.map(({ id }) => id),
      observations: fromClients
        .filter((link) => isExposed(link, facts))
        .map(({ id, from, to }) => ({
          outcome: 'fail',
          message: `${facts.nameOf(from)} calls ${facts.nameOf(to)} with no service in between.`,
          components: [to],
          connections: [id],
        })),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', db: 'sql-database' },
        connections: ['client -> db'],
        names: ['db'],
      },
      {
        // Managed by somebody else, but open to whoever finds it.
        components: {
          client: 'web-client',
          db: ['document-store', { isManaged: true, notes: 'One document for each user' }],
        },
        connections: ['client -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: { client: 'web-client', files: ['object-storage', { usesSignedUrls: true }] },
        connections: ['client -> files'],
      },
      {
        components: {
          client: 'web-client',
          db: ['document-store', { isManaged: true, notes: 'Access rules on every document' }],
        },
        connections: ['client -> db'],
      },
    ],
  },
});

function isExposed({ to }: Link, facts: Facts): boolean {
  if (!isStore(facts, to) && facts.familyOf(to) !== 'cache') return false;
  const store = facts.component(to);
  if (facts.has(to, 'durable-blobs')) {
    return (
      flagOf(store, 'usesSignedUrls').value !== true && flagOf(store, 'isPublic').value !== true
    );
  }
  const checksAccess = findConcept(textOf(store, 'notes').value ?? '', ACCESS_CHECKED) !== null;
  return !(flagOf(store, 'isManaged').value === true && checksAccess);
}
