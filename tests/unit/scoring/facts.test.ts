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
