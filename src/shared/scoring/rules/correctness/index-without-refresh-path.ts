import type { Component, ComponentId } from '../../../design/schema';
import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isStore } from '../../facts/looks';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** How a connection looks as a way for changes. */
type Feed = 'yes' | 'maybe' | 'no';

export default defineRule({
  id: 'index-without-refresh-path',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'Every index is filled from its source',
    fail: 'Nothing brings changes into an index',
  },
  why: 'An index is a copy made for reading. Without a way from the source it is empty on the first day, or stays for ever what it was when somebody filled it by hand.',
  howToFix:
    'Feed it with events of the source, or let a batch job build a new version and swap it in.',
  concept: 'Derived data and how it is kept up to date',
  source: 'System design course notes, chapter on search and autocomplete',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const indexes = facts.components.filter(
      ({ id }) => facts.has(id, 'rebuildable') && readersOf(id, facts).length > 0,
    );
    return checkComponents(indexes, (id) => {
      const index = facts.component(id);
      const lacking = feedsThatEndBefore(id, facts);
      const isDeclared = isRebuiltRegularly(index) && lacking.length === 0;
      if (flagOf(index, 'dataIsImmutable').value === true || isDeclared) return null;
      const feeds = [
        ...facts.adjacency.into(id).map((link) => feedBy(link, facts)),
        ...facts.adjacency.out(id).map((link) => loadedOver(link, facts)),
      ];
      const isReplica = facts.connections.some(({ to, mode }) => to === id && mode === 'replicate');
      if (isReplica || feeds.includes('yes')) return null;
      const name = facts.nameOf(id);
      return feeds.includes('maybe')
        ? {
            outcome: 'cannot-tell',
            message: `How does a change in the data get into ${name}?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `${name} is read by ${readersOf(id, facts).map(facts.nameOf).join(' and ')}, and nothing ever brings it a change.`,
            components: [id],
            explains: lacking,
          };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          search: 'search-index',
        },
        connections: ['client -> api', 'api -> db', ['api -> search', { operation: 'read' }]],
        names: ['search'],
      },
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          suggest: ['in-memory-index', { replicas: 3 }],
        },
        connections: ['client -> lb', ['lb -> suggest', { operation: 'read' }]],
        names: ['suggest'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          changes: 'stream',
          indexer: 'worker',
          search: 'search-index',
        },
        connections: [
          'client -> api',
          'api -> db',
          ['api -> search', { operation: 'read' }],
          'db => changes',
          'changes => indexer',
          'indexer -> search',
        ],
      },
      {
        // The servers load each new version themselves.
        components: {
          client: 'web-client',
          suggest: 'in-memory-index',
          versions: 'object-storage',
          builder: 'batch-pipeline',
        },
        connections: [
          ['client -> suggest', { operation: 'read' }],
          ['suggest -> versions', { operation: 'read' }],
          'builder -> versions',
        ],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          postcodes: ['in-memory-index', { dataIsImmutable: true }],
        },
        connections: ['client -> api', ['api -> postcodes', { operation: 'read' }]],
      },
      {
        // Rebuilt each night, by its own statement.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          seen: ['in-memory-index', { source: 'db', refreshSeconds: 86_400 }],
        },
        connections: ['client -> api', 'api -> db', ['api -> seen', { operation: 'read' }]],
      },
    ],
  },
});

function readersOf(id: ComponentId, facts: Facts): ComponentId[] {
  const readers = facts.adjacency
    .into(id)
    .filter(({ connection, isAsync }) => !isAsync && connection.operation !== 'write')
    .map(({ from }) => from);
  return [...new Set(readers)];
}

function feedBy({ from, connection, isAsync }: Link, facts: Facts): Feed {
  const { operation, flows } = connection;
  if (operation === 'write') return 'yes';
  if (operation === 'read' || facts.has(from, 'source-of-flows')) return 'no';
  const isMaker =
    facts.has(from, 'computes-asynchronously') || facts.has(from, 'computes-in-batches');
  if (isAsync || isMaker || isStore(facts, from)) return 'yes';
  if (flows.length === 0) return 'maybe';
  const isWriting = facts.pack.flows.some(
    (flow) => flow.operation === 'write' && flows.includes(flow.id),
  );
  return isWriting ? 'yes' : 'no';
}

/** The index fetches what it shows from a store or a buffer itself. */
function loadedOver({ to, connection }: Link, facts: Facts): Feed {
  return isStore(facts, to) && connection.operation !== 'write' ? 'yes' : 'no';
}

/** Paths of the problem that bring changes, and that are missing because they do not reach a place such as this. */
function feedsThatEndBefore(id: ComponentId, { paths, has }: Facts): string[] {
  return paths
    .filter(
      ({ isSatisfied, flow, missingHop }) =>
        !isSatisfied &&
        flow?.operation === 'write' &&
        missingHop?.anyOf.some((all) => all.every((one) => has(id, one))),
    )
    .map(({ path }) => path.id);
}

/** It says what it is rebuilt from, and how often. */
function isRebuiltRegularly(index: Component): boolean {
  const source = textOf(index, 'source').value?.trim() ?? '';
  return source !== '' && (numberOf(index, 'refreshSeconds').value ?? 0) > 0;
}
