import { describe, expect, it } from 'vitest';
import { designGraph, hardDependencies } from '#shared/design/graph';
import { kindHas } from '#shared/design/kinds/catalog';
import type { ComponentKind } from '#shared/design/kinds/kind';
import type { Design } from '#shared/design/schema';
import { design } from '../../helpers/design-builder';
import { chain, denseCircles, grid, type Graph } from '../../helpers/graphs';

const shop = design()
  .component('web', 'web-client')
  .component('lb', 'load-balancer')
  .component('api', 'service')
  .component('cache', 'cache')
  .component('db', 'sql-database')
  .component('copy', 'sql-database')
  .component('jobs', 'queue')
  .component('worker', 'worker')
  .component('mail', 'notification-provider')
  .component('remark', 'note')
  .chain('web', 'lb', 'api')
  .connect('api', 'cache', { operation: 'read' })
  .connect('api', 'db')
  .connect('db', 'copy')
  .connect('api', 'jobs', { flows: ['order'] })
  .chain('jobs', 'worker', 'mail')
  .build();

const graph = designGraph(shop);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const sorted = (set: Iterable<string>) => [...set].sort();

describe('the graph of a design', () => {
  it('is built once', () => {
    expect(designGraph(shop)).toBe(graph);
  });

  it('knows the connections of a component, by their ids', () => {
    expect(ids(graph.outgoing('api'))).toEqual(['api->cache', 'api->db', 'api->jobs']);
    expect(ids(graph.incoming('api'))).toEqual(['lb->api']);
    expect(graph.outgoing('lost')).toEqual([]);
  });

  it('has no notes, and no lines to notes or to nothing', () => {
    const damaged: Design = {
      ...shop,
      connections: Object.fromEntries(
        [
          ['api', 'remark'],
          ['api', 'gone'],
          ['gone', 'api'],
          ['api', 'constructor'],
        ].map(([from = '', to = '']) => [
          `${from}-${to}`,
          {
            ...{ id: `${from}-${to}`, from, to, mode: 'sync', operation: 'any' },
            ...{ label: '', flows: [], properties: {} },
          } as const,
        ]),
      ),
    };
    const { components, connections } = designGraph(damaged);
    expect(ids(components)).not.toContain('remark');
    expect(connections).toEqual([]);
  });

  it('leads downstream and upstream', () => {
    expect(sorted(graph.downstream(['jobs']))).toEqual(['jobs', 'mail', 'worker']);
    expect(sorted(graph.upstream(['jobs', 'cache']))).toEqual([
      ...['api', 'cache', 'jobs', 'lb', 'web'],
    ]);
    expect(graph.downstream(['remark', 'lost']).size).toBe(0);
  });

  it('shows every way through a component, with its connections', () => {
    const { components, connections } = graph.through('jobs');
    expect(sorted(components)).toEqual(['api', 'jobs', 'lb', 'mail', 'web', 'worker']);
    expect(ids(connections)).toEqual([
      ...['api->jobs', 'jobs->worker', 'lb->api', 'web->lb', 'worker->mail'],
    ]);
  });

  it('finds what lies between, the shortest path and what has no way round', () => {
    expect(sorted(graph.between(['lb'], ['db', 'jobs']))).toEqual(['api', 'db', 'jobs', 'lb']);
    expect(ids(graph.shortestPath('web', 'db') ?? [])).toEqual(['web->lb', 'lb->api', 'api->db']);
    expect(graph.shortestPath('db', 'web')).toBe(null);
    expect(graph.shortestPath('web', 'web')).toEqual([]);
    expect(sorted(graph.unavoidable(['web'], ['db', 'jobs']))).toEqual(['api', 'lb', 'web']);
  });

  it('finds what goes in circles', () => {
    const circular = design()
      .component('a', 'service')
      .component('b', 'service')
      .component('c', 'service')
      .chain('c', 'a', 'b', 'a')
      .build();
    expect(designGraph(circular).circles()).toEqual([['a', 'b']]);
    expect(graph.circles()).toEqual([]);
  });

  it('can be of some modes only', () => {
    const calls = designGraph(shop, { modes: ['sync'] });
    expect(sorted(calls.downstream(['web']))).toEqual(['api', 'cache', 'db', 'lb', 'web']);
    expect(ids(designGraph(shop, { modes: ['replicate'] }).connections)).toEqual(['db->copy']);
  });

  it('can be of what a flow may use', () => {
    const reading = designGraph(shop, { flow: { id: 'look', operation: 'read' } });
    expect(sorted(reading.downstream(['api']))).toEqual(['api', 'cache', 'db']);
    const ordering = designGraph(shop, { flow: { id: 'order', operation: 'write' } });
    expect(sorted(ordering.downstream(['api']))).toEqual([
      ...['api', 'copy', 'db', 'jobs', 'mail', 'worker'],
    ]);
  });
});

describe('what a request cannot do without', () => {
  const hard = (built: Design, ...from: string[]) =>
    sorted(designGraph(built).hardDependencies(from));

  it('is what a component calls and waits for, and what those wait for', () => {
    expect(hard(shop, 'lb')).toEqual(['api', 'db', 'lb']);
    expect(hard(shop, 'worker')).toEqual(['worker']);
  });

  it('is not what stands behind a soft call or a buffer', () => {
    const built = design()
      .component('api', 'service')
      .component('ids', 'id-generator')
      .component('ads', 'service')
      .component('unsaid', 'service')
      .connect('api', 'ids')
      .connect('api', 'ads', { properties: { criticality: 'soft' } })
      .connect('api', 'unsaid', { properties: { criticality: null } })
      .build();
    expect(hard(built, 'api')).toEqual(['api', 'ids', 'unsaid']);
  });

  it('is a cache only when nothing else holds the data', () => {
    const built = (properties: object) =>
      design()
        .component('api', 'service')
        .component('sessions', 'cache', { ...properties })
        .chain('api', 'sessions')
        .build();
    expect(hard(built({}), 'api')).toEqual(['api']);
    expect(hard(built({ persistence: 'log', replicas: 2 }), 'api')).toEqual(['api', 'sessions']);
  });

  it('is each service behind a balancer, but none of several copies', () => {
    const behind = (other: string) =>
      design()
        .component('lb', 'load-balancer')
        .component('one', 'service')
        .component('two', 'service')
        .component('db', 'sql-database')
        .component('files', 'object-storage')
        .connect('lb', 'one')
        .connect('lb', 'two')
        .connect('one', 'db')
        .connect('two', other)
        .build();
    expect(hard(behind('db'), 'lb')).toEqual(['lb']);
    expect(hard(behind('files'), 'lb')).toEqual(['db', 'files', 'lb', 'one', 'two']);
  });
});

describe('the work of finding what a request cannot do without', () => {
  it.each<[string, Graph, ComponentKind]>([
    ['a chain of services', chain(6_000), 'service'],
    ['a chain of balancers', chain(6_000), 'load-balancer'],
    ['dense circles of services', denseCircles(300, 20), 'service'],
    ['dense circles of balancers', denseCircles(300, 20), 'load-balancer'],
  ])('grows with components and connections: %s', (_name, { nodes, successors }, kind) => {
    const [connection] = Object.values(shop.connections);
    const edgeCount = nodes.reduce((sum, node) => sum + successors(node).length, 0);
    let asked = 0;
    const hard = hardDependencies(
      [nodes[0] ?? ''],
      (id) => {
        asked += 1;
        return connection ? successors(id).map((to) => ({ to, connection })) : [];
      },
      (_id, capability) => kindHas(kind, capability),
    );
    expect(hard.size).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(nodes.length + edgeCount);
  });
});

describe('a design of 6,000 components', () => {
  function drawn({ nodes, successors }: Graph): Design {
    const builder = design();
    for (const node of nodes) builder.component(node, 'service');
    for (const node of nodes) {
      for (const next of successors(node)) builder.connect(node, next, { id: `${node}${next}` });
    }
    return builder.build();
  }

  it('in a chain: leads from end to end, and waits for all of it', () => {
    const long = designGraph(drawn(chain(6_000)));
    expect(long.downstream(['n00000']).size).toBe(6_000);
    expect(long.through('n03000').components.size).toBe(6_000);
    expect(long.hardDependencies(['n00000']).size).toBe(6_000);
    expect(long.shortestPath('n00000', 'n05999')).toHaveLength(5_999);
  });

  it('in a grid: what lies between two is the box of which they are corners', () => {
    const wide = designGraph(drawn(grid(60, 100)));
    expect(wide.between(['n00101'], ['n00304']).size).toBe(3 * 4);
    expect(wide.unavoidable(['n00101'], ['n00304']).size).toBe(2);
  });

  it('in dense circles: each is a group, and one leads to those after it', () => {
    const dense = designGraph(drawn(denseCircles(300, 20)));
    expect(dense.circles()).toHaveLength(300);
    expect(dense.downstream(['n03000']).size).toBe(3_000);
  });
});
