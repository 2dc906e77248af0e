import { describe, expect, it } from 'vitest';
import { dominatorsOf, immediateDominators } from '#shared/design/dominators';
import {
  cycles,
  designGraph,
  orphans,
  reachable,
  shortestPath,
  sourcesOf,
  stronglyConnected,
} from '#shared/design/graph';
import type { Connection } from '#shared/design/schema';
import { design } from '../../helpers/design-builder';

const built = design()
  .component('web', 'web-client')
  .component('lb', 'load-balancer')
  .component('api', 'service')
  .component('cache', 'cache')
  .component('db', 'sql-database')
  .component('jobs', 'queue')
  .component('worker', 'worker')
  .component('index', 'search-index')
  .component('nightly', 'batch-pipeline')
  .component('spare', 'service')
  .component('remark', 'note')
  .chain('web', 'lb', 'api', 'cache', 'db')
  .connect('api', 'db')
  .chain('api', 'jobs', 'worker', 'db')
  .connect('worker', 'jobs')
  .connect('api', 'index')
  .connect('nightly', 'index')
  .build();
const graph = designGraph(built);
const isSync = (connection: Connection) => connection.mode === 'sync';

describe('reaching', () => {
  it('follows connections forward and backward', () => {
    expect([...reachable(graph, ['jobs'])].toSorted()).toEqual(['db', 'jobs', 'worker']);
    expect(reachable(graph, ['index'], 'backward').has('nightly')).toBe(true);
    expect(reachable(graph, ['api'], 'forward', isSync).has('worker')).toBe(false);
    expect(reachable(graph, ['lost']).size).toBe(0);
  });

  it('finds a path with the fewest connections', () => {
    const path = shortestPath(graph, 'web', (id) => id === 'db');
    expect(path?.map(({ id }) => id)).toEqual(['web->lb', 'lb->api', 'api->db']);
    expect(shortestPath(graph, 'web', (id) => id === 'web')).toEqual([]);
    expect(shortestPath(graph, 'db', (id) => id === 'web')).toBe(null);
  });
});

describe('structure', () => {
  it('finds the components that go round', () => {
    expect(cycles(graph)).toEqual([['jobs', 'worker']]);
    expect(cycles(graph, isSync)).toEqual([]);
    expect(stronglyConnected(graph).flat().toSorted()).toEqual([...graph.ids]);
  });

  it('survives a chain far deeper than the call stack', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `n${index}`);
    const builder = design();
    for (const name of names) builder.component(name, 'service');
    const deep = designGraph(
      builder
        .chain(...names)
        .connect('n19999', 'n0')
        .build(),
    );
    expect(cycles(deep)[0]).toHaveLength(20_000);
    expect(dominatorsOf(immediateDominators(deep, 'n0'), 'n19999')).toHaveLength(20_000);
  });

  it('knows what every way passes', () => {
    const dominators = immediateDominators(graph, 'web');
    expect(dominatorsOf(dominators, 'db')).toEqual(['web', 'lb', 'api', 'db']);
    expect(dominatorsOf(dominators, 'worker')).toEqual(['web', 'lb', 'api', 'jobs', 'worker']);
    expect(dominatorsOf(dominators, 'spare')).toEqual([]);
  });

  it('finds sources and orphans, but not what feeds a part in use', () => {
    expect(sourcesOf(built)).toEqual(['web']);
    expect(orphans(built, graph)).toEqual(['spare']);
  });
});
