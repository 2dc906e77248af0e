import { describe, expect, it } from 'vitest';
import { factsOf } from '#shared/scoring/facts/facts';
import { inUnit, measuresIn } from '#shared/scoring/facts/measures';
import { worstAmplification } from '#shared/scoring/facts/retries';
import type { Sketch } from '#shared/scoring/rule';
import { EXAMPLE_PACK } from '../../rules/example-pack';
import { designOf } from '../../rules/sketch';

const factsIn = (sketch: Sketch) =>
  factsOf({ design: designOf(sketch), pack: EXAMPLE_PACK, answers: null });

describe('required paths', () => {
  const isConnected = (sketch: Sketch) => factsIn(sketch).paths.map((one) => one.isSatisfied);

  it('go through whatever only passes requests on, and through chains of services', () => {
    expect(
      isConnected({
        components: {
          client: 'mobile-client',
          dns: 'dns',
          waf: 'waf',
          lb: 'load-balancer',
          web: 'service',
          api: 'service',
          hot: 'cache',
          db: 'document-store',
        },
        connections: [
          'client -> dns',
          'dns -> waf',
          'waf -> lb',
          'lb -> web',
          'web -> api',
          'api -> hot',
          'hot -> db',
          ['api -> db', { operation: 'write' }],
        ],
      }),
    ).toEqual([true, true]);
  });

  it('do not go against the arrow, over replication, or over lines of another flow', () => {
    const components = { client: 'web-client', api: 'service', db: 'sql-database' } as const;
    expect(isConnected({ components, connections: ['client -> api', 'db -> api'] })).toEqual([
      false,
      false,
    ]);
    expect(isConnected({ components, connections: ['client -> api', 'api ~> db'] })).toEqual([
      false,
      false,
    ]);
    expect(
      isConnected({
        components,
        connections: ['client -> api', ['api -> db', { flows: ['read'] }]],
      }),
    ).toEqual([true, false]);
  });

  it('do not count a queue as a direct call', () => {
    expect(
      isConnected({
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          worker: 'service',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> jobs', 'jobs -> worker', 'worker -> db'],
      }),
    ).toEqual([false, false]);
  });
});

describe('what a flow cannot do without', () => {
  const needed = (sketch: Sketch) => [...factsIn(sketch).hardFlows.keys()].sort();

  it('is what stands on every way, without the client', () => {
    expect(
      needed({
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          one: 'service',
          other: 'service',
          hot: 'cache',
          db: 'sql-database',
        },
        connections: [
          'client -> lb',
          'lb -> one',
          'lb -> other',
          'one -> hot',
          'one -> db',
          'other -> db',
        ],
      }),
    ).toEqual(['db', 'lb']);
  });

  it('is each store that a service calls: it waits for all of them', () => {
    const components = {
      client: 'web-client',
      api: 'service',
      one: 'sql-database',
      other: 'sql-database',
    } as const;
    const connections = ['client -> api', 'api -> one', 'api -> other'];
    expect(needed({ components, connections })).toEqual(['api', 'one', 'other']);
  });

  it('is each service behind a balancer that nothing else can stand in for', () => {
    expect(
      needed({
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          links: 'service',
          statistics: 'service',
          linkDb: 'sql-database',
          clickDb: 'sql-database',
        },
        connections: [
          'client -> lb',
          'lb -> links',
          'lb -> statistics',
          'links -> linkDb',
          'statistics -> clickDb',
        ],
      }),
    ).toEqual(['clickDb', 'lb', 'linkDb', 'links', 'statistics']);
  });
});

describe('the direction of data at a buffer', () => {
  it('turns round the call of a consumer that pulls', () => {
    const pulled = factsIn({
      components: { client: 'web-client', api: 'service', jobs: 'queue', worker: 'worker' },
      connections: ['client -> api', 'api => jobs', 'worker -> jobs'],
    });
    expect(pulled.adjacency.out('jobs').map(({ to }) => to)).toEqual(['worker']);
    expect(pulled.offPath.size).toBe(0);
  });

  it('leaves a worker that publishes as it is drawn', () => {
    const published = factsIn({
      components: {
        client: 'web-client',
        api: 'service',
        jobs: 'queue',
        worker: 'worker',
        done: 'stream',
      },
      connections: [
        'client -> api',
        'api => jobs',
        'jobs => worker',
        ['worker => done', { operation: 'write' }],
      ],
    });
    expect(published.adjacency.into('done').map(({ from }) => from)).toEqual(['worker']);
  });
});

describe('numbers in words', () => {
  it.each([
    ['p99 <= 100 ms', 'ms', [100]],
    ['< 100ms', 'ms', [100]],
    ['within 2 seconds', 'ms', [2000]],
    ['3.5K/s', '/s', [3500]],
    ['99.99 % available', '%', [99.99]],
    ['four nines', '%', [99.99]],
    ['kept for 5 years', 'year', [5]],
    ['10,000 requests per second', '/s', [10_000]],
    ['400 pages/s', '/s', [400]],
    ['1B pages/month', '/s', [380.257054]],
    ['a billion pages a month', '/s', [380.257054]],
    ['380 a second', '/s', [380]],
    ['100k checks every second', '/s', [100_000]],
    ['5 minutes a day', '/s', []],
    ['100,000 checks a second', '/s', [100_000]],
    ['100,000 requests / s', '/s', [100_000]],
    ['20 MB per second', '/s', []],
    ['10,000 /s', '/s', [10_000]],
    ['300M links', '', []],
    ['fast and scalable', 'ms', []],
    ['p99<200ms', 'ms', [200]],
    ['10k rps', '/s', [10_000]],
    ['10k req/s', '/s', [10_000]],
    ['10k requests/sec', '/s', [10_000]],
    ['4 nines', '%', [99.99]],
    ['99.99% uptime', '%', [99.99]],
    ['within a minute', 's', [60]],
    ['five years', 'year', [5]],
    ['ten-minute lag', 'min', [10]],
    ['nobody nines', '%', []],
    ['constructor nines', '%', []],
  ])('reads “%s” in %s', (text, unit, expected) => {
    const values = measuresIn(text).flatMap((measure) => inUnit(measure, unit) ?? []);
    expect(values.map((value) => Number(value.toFixed(6)))).toEqual(
      unit === '' && expected.length === 0 ? [300e6] : expected,
    );
  });
});

describe('retries along a chain', () => {
  it('multiply, and a circle does not make them endless', () => {
    const { adjacency, components } = factsIn({
      components: { client: 'web-client', a: 'service', b: 'service', c: 'service' },
      connections: [
        ['client -> a', { retries: 2 }],
        ['a -> b', { retries: 3 }],
        ['b -> c', { retries: 1 }],
      ],
    });
    const ids = components.map(({ id }) => id);
    expect(worstAmplification(ids, adjacency.links).factor).toBe(24);
    const circle = factsIn({
      components: { a: 'service', b: 'service' },
      connections: [
        ['a -> b', { retries: 9 }],
        ['b -> a', { retries: 9 }],
      ],
    });
    expect(worstAmplification(['a', 'b'], circle.adjacency.links).factor).toBe(1);
  });
});

describe('work that starts by itself', () => {
  const CRAWL = 'fetch';
  const flows = EXAMPLE_PACK.flows.slice(0, 1).map((flow) => ({
    ...flow,
    id: CRAWL,
    startsAt: ['computes-asynchronously' as const],
  }));
  const reachedIn = (sketch: Sketch) => [
    ...factsOf({
      design: designOf(sketch),
      pack: { ...EXAMPLE_PACK, flows, requiredPaths: [] },
      answers: null,
    }).reached,
  ];
  const loop: Sketch = {
    components: { frontier: 'queue', fetcher: 'worker', pages: 'object-storage' },
    connections: ['frontier => fetcher', 'fetcher => frontier', 'fetcher -> pages'],
  };

  it('reaches a loop that nobody outside feeds', () => {
    expect(reachedIn(loop).sort()).toEqual(['fetcher', 'frontier', 'pages']);
  });

  it('is not taken for a start where something outside feeds it', () => {
    const components = { ...loop.components, forgotten: 'service' as const };
    const connections = [...loop.connections, 'forgotten => frontier'];
    expect(reachedIn({ components, connections })).toEqual([]);
  });
});
