import { longCycles } from '../../facts/cycles';
import { inWords } from '../../../lib/in-words';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'sync-cycle',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'No circle of waiting calls',
    fail: 'Services wait for each other in a circle',
  },
  why: 'When each waits for the next one and the last for the first, a full pool stops all of them, and nobody can say how long a request takes.',
  howToFix: 'Break the circle with a buffer, or merge the services that need each other.',
  concept: 'Acyclic synchronous dependencies',
  source: 'System design course notes, chapter on microservices',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const nodes = facts.components
      .map(({ id }) => id)
      .filter((id) => !facts.has(id, 'source-of-flows'));
    const cycles = longCycles(nodes, (id) =>
      facts.adjacency
        .out(id)
        .filter(({ isAsync, to }) => !isAsync && !facts.has(to, 'source-of-flows')),
    );
    return {
      components: nodes,
      connections: [],
      observations: cycles.map((links) => {
        const ids = links.map(({ from }) => from);
        return {
          outcome: 'fail',
          message: `${inWords(ids.map(facts.nameOf))} wait for each other in a circle.`,
          components: [...ids].sort(),
          connections: links.map(({ id }) => id).sort(),
        };
      }),
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          orders: 'service',
          stock: 'service',
          prices: 'service',
        },
        connections: ['client -> orders', 'orders -> stock', 'stock -> prices', 'prices -> orders'],
        names: ['orders', 'prices', 'stock'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', orders: 'service', stock: 'service' },
        connections: ['client -> orders', 'orders -> stock'],
      },
    ],
    exempt: [
      {
        // A call and its answer, and a loop through a queue.
        components: {
          client: 'web-client',
          fetcher: 'worker',
          parser: 'worker',
          frontier: 'queue',
        },
        connections: [
          'client -> fetcher',
          'fetcher -> client',
          'fetcher -> parser',
          'parser -> fetcher',
          'parser => frontier',
          'frontier => fetcher',
        ],
      },
    ],
  },
});
