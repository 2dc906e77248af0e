import { describe, expect, it } from 'vitest';
import type { Properties } from '#shared/design/schema';
import { withError } from '#shared/load/propagation/outcome';
import type { LoadResult } from '#shared/load/results';
import { design } from '../../helpers/design-builder';
import { connectionOf, loadOf, traffic } from '../../helpers/drawn-load';
import { componentOf, flowOf } from '../../helpers/reference-load';

const READ = traffic('read');
const WRITE = traffic('write', { operation: 'write' });

const offered = (result: LoadResult, ...ids: readonly string[]) =>
  ids.map((id) => Math.round(componentOf(result, id).offeredPerSecond * 1e6) / 1e6);
const visited = (result: LoadResult, flow: string) =>
  flowOf(result, flow).path.map(({ component }) => component);

describe('a balancer', () => {
  const balanced = (lines: readonly Properties[], balancer: Properties = {}) => {
    const drawn = design()
      .component('client', 'web-client')
      .component('balancer', 'load-balancer', balancer)
      .component('store', 'sql-database')
      .connect('client', 'balancer');
    lines.forEach((properties, index) => {
      drawn.component(`api ${index}`, 'service').connect(`api ${index}`, 'store');
      drawn.connect('balancer', `api ${index}`, { properties });
    });
    return drawn.build();
  };

  it('splits evenly, and what it split comes together again behind', () => {
    const result = loadOf(balanced([{}, {}, {}, {}]), [READ]);
    expect(offered(result, 'api 0', 'api 1', 'api 2', 'api 3')).toEqual([25, 25, 25, 25]);
    expect(offered(result, 'store')).toEqual([100]);
  });

  it('splits as the lines say, and what they leave open evenly', () => {
    const result = loadOf(balanced([{ sharePercent: 70 }, {}, {}]), [READ]);
    expect(offered(result, 'api 0', 'api 1', 'api 2')).toEqual([70, 15, 15]);
  });

  it('splits by proportion when the shares do not sum to 100 %', () => {
    const result = loadOf(balanced([{ sharePercent: 100 }, { sharePercent: 300 }]), [READ]);
    expect(offered(result, 'api 0', 'api 1')).toEqual([50, 50]);
    const twice = loadOf(balanced([{ sharePercent: 10 }, { sharePercent: 30 }]), [READ]);
    expect(offered(twice, 'api 0', 'api 1')).toEqual([25, 75]);
  });

  it('sends nothing to what is down', () => {
    const result = loadOf(balanced([{}, {}]), [READ], { failedComponents: ['api 1'] });
    expect(offered(result, 'api 0', 'api 1')).toEqual([100, 0]);
    expect(flowOf(result, 'read').errorRate).toBe(0);
  });

  it('sends requests to their doom when it does not look', () => {
    const drawn = balanced([{}, {}], { hasHealthCheck: false });
    const result = loadOf(drawn, [READ], { failedComponents: ['api 1'] });
    expect(offered(result, 'api 0', 'api 1')).toEqual([50, 50]);
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(0.5, 12);
  });

  it('fails as a whole when all are down', () => {
    const failedComponents = ['api 0', 'api 1'];
    const result = loadOf(balanced([{}, {}]), [READ], { failedComponents });
    expect(flowOf(result, 'read')).toMatchObject({ errorRate: 1, availability: 0 });
  });

  it('goes by flow between different targets', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('balancer', 'load-balancer')
      .component('reader', 'service')
      .component('writer', 'service')
      .component('cache', 'cache')
      .component('store', 'sql-database')
      .connect('client', 'balancer')
      .connect('balancer', 'reader', { flows: ['read'] })
      .connect('balancer', 'writer', { flows: ['write'] })
      .connect('reader', 'cache', { flows: ['read'] })
      .connect('writer', 'store', { flows: ['write'] });
    const result = loadOf(drawn.build(), [READ, WRITE]);
    expect(visited(result, 'read')).toEqual(['client', 'balancer', 'reader', 'cache']);
    expect(visited(result, 'write')).toEqual(['client', 'balancer', 'writer', 'store']);
    expect(result.issues).toEqual([]);
  });

  it('splits between different targets when nothing is said, and tells', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('balancer', 'load-balancer')
      .component('one', 'service')
      .component('other', 'service')
      .component('cache', 'cache')
      .component('store', 'sql-database')
      .chain('client', 'balancer', 'one', 'cache')
      .chain('balancer', 'other', 'store');
    const result = loadOf(drawn.build(), [READ]);
    expect(offered(result, 'one', 'other')).toEqual([50, 50]);
    expect(result.issues.map(({ id }) => id)).toEqual(['split/balancer']);
  });
});

describe('a service', () => {
  const calling = (properties: Properties) =>
    design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('other', 'service')
      .component('store', 'sql-database')
      .chain('client', 'api', 'store')
      .connect('api', 'other', { properties })
      .build();

  it('calls each of its dependencies once a request, and needs them all', () => {
    const result = loadOf(calling({}), [READ], {
      errorShares: [{ component: 'other', share: 0.2 }],
    });
    expect(offered(result, 'store', 'other')).toEqual([100, 100]);
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(0.2, 12);
  });

  it.each([
    [{ multiplicity: 5 }, 500],
    [{ batchSize: 20 }, 5],
    [{ probabilityPercent: 30 }, 30],
    [{ multiplicity: 4, batchSize: 8, probabilityPercent: 50 }, 25],
    [{ multiplicity: 0 }, 0],
  ])('%j makes %d calls of 100', (properties, calls) => {
    const result = loadOf(calling(properties), [READ]);
    expect(offered(result, 'other')).toEqual([calls]);
    expect(result.connections.find(({ id }) => id === 'api->other')?.offeredPerSecond).toBeCloseTo(
      calls,
      9,
    );
  });

  it('fails more often the more calls it makes side by side', () => {
    const errorShares = [{ component: 'other', share: 0.01 }];
    const result = loadOf(calling({ multiplicity: 10 }), [READ], { errorShares });
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(1 - 0.99 ** 10, 12);
  });

  it('fails less often when it calls for a part of the requests only', () => {
    const errorShares = [{ component: 'other', share: 0.2 }];
    const result = loadOf(calling({ probabilityPercent: 25 }), [READ], { errorShares });
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(0.05, 12);
  });

  it('does without what is soft', () => {
    const result = loadOf(calling({ criticality: 'soft' }), [READ], {
      failedComponents: ['other'],
    });
    expect(flowOf(result, 'read').errorRate).toBe(0);
    expect(flowOf(result, 'read').hardDependencies.map(({ component }) => component)).not.toContain(
      'other',
    );
  });
});

describe('how requests end', () => {
  it.each([1e-3, 1e-9, 1e-14, 1e-15])(
    'adds up when %s of them succeed and no call is hard',
    (part) => {
      const rare = { passed: 0, absorbed: part / 3, queued: 0, served: (2 * part) / 3 };
      const { passed, absorbed, queued, served, error } = withError(
        { ...rare, error: 1 - part },
        0,
      );
      expect(error).toBe(0);
      expect(passed + absorbed + queued + served).toBeCloseTo(1, 12);
      expect(served / absorbed).toBeCloseTo(2, 12);
    },
  );
});

describe('a cache', () => {
  const STATED = { hitRatioPercent: 80, strategy: 'cache-aside' };

  const aside = () =>
    design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('cache', 'cache', STATED)
      .component('store', 'sql-database')
      .chain('client', 'api', 'cache')
      .connect('api', 'store')
      .build();

  it('beside a store leaves it the misses of reads', () => {
    const result = loadOf(aside(), [READ]);
    expect(offered(result, 'cache', 'store')).toEqual([100, 20]);
    expect(flowOf(result, 'read').endings.absorbedPerSecond).toBeCloseTo(80, 9);
    expect(flowOf(result, 'read').endings.servedPerSecond).toBeCloseTo(20, 9);
  });

  it('before a store passes the misses on itself', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('cache', 'cache', { ...STATED, strategy: 'read-through' })
      .component('store', 'sql-database')
      .chain('client', 'api', 'cache')
      .connect('cache', 'store', { mode: 'sync', operation: 'any' });
    const result = loadOf(drawn.build(), [READ]);
    expect(offered(result, 'cache', 'store')).toEqual([100, 20]);
    expect(flowOf(result, 'read').endings.absorbedPerSecond).toBeCloseTo(80, 9);
  });

  it('at the edge spares all that is behind it', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('edge', 'cdn', { hitRatioPercent: 90 })
      .component('balancer', 'load-balancer')
      .component('api', 'service')
      .component('store', 'sql-database')
      .chain('client', 'edge', 'balancer', 'api', 'store');
    const result = loadOf(drawn.build(), [READ, WRITE]);
    expect(offered(result, 'edge', 'api')).toEqual([200, 110]);
    expect(flowOf(result, 'read').endings.absorbedPerSecond).toBeCloseTo(90, 9);
    expect(flowOf(result, 'write').endings.absorbedPerSecond).toBe(0);
  });

  it('multiplies its misses with those of the next', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('edge', 'cdn', { hitRatioPercent: 90 })
      .component('api', 'service')
      .component('cache', 'cache', STATED)
      .component('store', 'sql-database')
      .chain('client', 'edge', 'api', 'cache')
      .connect('api', 'store');
    expect(offered(loadOf(drawn.build(), [READ]), 'api', 'cache', 'store')).toEqual([10, 10, 2]);
  });

  it('answers no writes', () => {
    const result = loadOf(aside(), [WRITE]);
    expect(offered(result, 'store')).toEqual([100]);
    expect(flowOf(result, 'write').endings.absorbedPerSecond).toBe(0);
  });

  it('is the only place of its data when it is said to be', () => {
    const drawn = aside();
    const cache = drawn.components['cache'];
    if (!cache) throw new Error('There is a cache.');
    const primary = { ...cache, properties: { ...cache.properties, role: 'primary' } };
    const result = loadOf({ ...drawn, components: { ...drawn.components, cache: primary } }, [
      READ,
    ]);
    expect(offered(result, 'cache', 'store')).toEqual([100, 100]);
  });
});

describe('a write by the strategy of the cache it goes through', () => {
  const through = (strategy: string) => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('cache', 'cache', { strategy })
      .component('store', 'sql-database')
      .chain('client', 'api', 'cache')
      .connect('cache', 'store', { mode: 'sync', operation: 'any' });
    return drawn.build();
  };
  const broken = { errorShares: [{ component: 'store', share: 1 }] };

  it('write-through waits for the store, and fails with it', () => {
    const result = loadOf(through('write-through'), [WRITE]);
    expect(offered(result, 'cache', 'store')).toEqual([100, 100]);
    expect(flowOf(result, 'write').freshnessSeconds).toBeNull();
    expect(flowOf(loadOf(through('write-through'), [WRITE], broken), 'write').errorRate).toBe(1);
  });

  it('write-behind answers before the store has it', () => {
    const [behind, waited] = ['write-behind', 'write-through'].map((strategy) =>
      flowOf(loadOf(through(strategy), [WRITE]), 'write'),
    );
    expect(behind?.meanMs ?? Infinity).toBeLessThan((waited?.meanMs ?? 0) / 1.5);
    expect(behind?.freshnessSeconds).toBeGreaterThan(0);
    const result = loadOf(through('write-behind'), [WRITE], broken);
    expect(offered(result, 'store')).toEqual([100]);
    expect(flowOf(result, 'write').errorRate).toBe(0);
  });

  it.each([
    ['write-around', 0],
    ['write-through', 100],
    ['cache-aside', 100],
  ])('%s beside the store: %d writes to the cache', (strategy, writes) => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('cache', 'cache', { strategy })
      .component('store', 'sql-database')
      .chain('client', 'api', 'cache')
      .connect('api', 'store');
    const result = loadOf(drawn.build(), [WRITE]);
    expect(offered(result, 'cache', 'store')).toEqual([writes, 100]);
  });
});

describe('a buffer', () => {
  const queued = (worker: Properties) =>
    design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('jobs', 'queue')
      .component('worker', 'worker', worker)
      .component('store', 'sql-database')
      .chain('client', 'api', 'jobs', 'worker', 'store')
      .build();

  it('cuts the way that a request waits for', () => {
    const quick = loadOf(queued({ jobSeconds: 0.001, concurrency: 10 }), [WRITE]);
    const slow = loadOf(queued({ jobSeconds: 0.09, concurrency: 10 }), [WRITE]);
    const [one, other] = [flowOf(quick, 'write'), flowOf(slow, 'write')];
    expect(one.meanMs).toBe(other.meanMs);
    expect(one.endings.queuedPerSecond).toBeCloseTo(100, 9);
    expect((other.freshnessSeconds ?? 0) - (one.freshnessSeconds ?? 0)).toBeGreaterThan(0.08);
    expect(one.path.filter(({ isAsync }) => isAsync).map(({ component }) => component)).toEqual([
      'jobs',
      'worker',
      'store',
    ]);
    expect(one.hardDependencies.map(({ component }) => component)).not.toContain('worker');
  });

  it('is taken from by whoever asks it for work', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('jobs', 'queue')
      .component('worker', 'worker')
      .chain('client', 'api', 'jobs')
      .connect('worker', 'jobs', { operation: 'read' });
    expect(offered(loadOf(drawn.build(), [WRITE]), 'jobs', 'worker')).toEqual([100, 100]);
  });

  it('lets work pile up: growth, length, age of the oldest and time to work it off', () => {
    // 1,200 jobs a second for one worker that does 1,000; 600 a second afterwards.
    const flow = traffic('write', {
      operation: 'write',
      peakRequestsPerSecond: 1_200,
      averageRequestsPerSecond: 600,
    });
    const drawn = design()
      .component('client', 'web-client')
      .component('jobs', 'queue', { isManaged: true })
      .component('worker', 'worker', { jobSeconds: 0.001, concurrency: 1 })
      .chain('client', 'jobs', 'worker');
    const result = loadOf(drawn.build(), [flow]);
    const { backlog } = componentOf(result, 'worker');
    expect(backlog?.growthPerSecond).toBeCloseTo(200, 6);
    expect(backlog?.afterOneHour).toBeCloseTo(720_000, 2);
    expect(backlog?.oldestAfterOneHour).toBeCloseTo(720, 5);
    expect(backlog?.drainSeconds).toBeCloseTo(1_800, 5);
    expect(flowOf(result, 'write')).toMatchObject({ errorRate: 0, freshnessSeconds: null });
  });
});

describe('copies of a store', () => {
  it('all repeat each write, and share the reads', () => {
    const drawn = (readReplicas: number) =>
      design()
        .component('client', 'web-client')
        .component('store', 'sql-database', { readReplicas })
        .component('api', 'service')
        .chain('client', 'api', 'store')
        .build();
    const use = (readReplicas: number, flow: typeof READ) =>
      componentOf(loadOf(drawn(readReplicas), [flow]), 'store').utilisation ?? 0;
    expect(use(3, READ) / use(0, READ)).toBeCloseTo(1 / 4, 9);
    expect(use(3, WRITE) / use(0, WRITE)).toBeCloseTo(1, 9);
  });

  it('drawn as a store of their own get the writes, without being waited for', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('primary', 'sql-database')
      .component('copy', 'sql-database')
      .chain('client', 'api', 'primary')
      .connect('primary', 'copy', { mode: 'replicate' })
      .build();
    const result = loadOf(drawn, [READ, WRITE], { errorShares: [{ component: 'copy', share: 1 }] });
    expect(offered(result, 'primary', 'copy')).toEqual([200, 100]);
    expect(flowOf(result, 'write').errorRate).toBe(0);
    expect(flowOf(result, 'write').path.at(-1)).toMatchObject({ component: 'copy', isAsync: true });
  });
});

describe('fan-out', () => {
  it('multiplies by the followers: 578.7 posts a second for 200 each', () => {
    const posts = traffic('post', { operation: 'write', peakRequestsPerSecond: 50e6 / 86_400 });
    const drawn = design()
      .component('client', 'web-client')
      .component('events', 'stream')
      .component('fan-out', 'worker')
      .component('feeds', 'cache', { role: 'primary' })
      .chain('client', 'events', 'fan-out')
      .connect('fan-out', 'feeds', { properties: { multiplicity: 200 } });
    const result = loadOf(drawn.build(), [posts]);
    expect(componentOf(result, 'feeds').offeredPerSecond).toBeCloseTo(115_740.74, 2);
  });

  it('a topic gives every subscriber each message', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('topic', 'pub-sub', { isManaged: true })
      .component('mail', 'worker')
      .component('search', 'worker')
      .component('index', 'search-index')
      .chain('client', 'topic', 'mail')
      .chain('topic', 'search', 'index');
    expect(offered(loadOf(drawn.build(), [WRITE]), 'mail', 'search')).toEqual([100, 100]);
  });
});

describe('what a line carries', () => {
  const drawn = (flows: string[], operation: 'any' | 'read' | 'write' = 'any') =>
    design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('store', 'sql-database')
      .component('other', 'sql-database')
      .chain('client', 'api', 'store')
      .connect('api', 'other', { flows, operation })
      .build();

  it('with a label: the flows that it names, and no others', () => {
    expect(offered(loadOf(drawn(['write']), [READ, WRITE]), 'store', 'other')).toEqual([200, 100]);
    expect(connectionOf(loadOf(drawn(['write']), [READ, WRITE]), 'api->other').flows).toEqual([
      'write',
    ]);
  });

  it('without one: every flow whose operation fits', () => {
    expect(offered(loadOf(drawn([]), [READ, WRITE]), 'other')).toEqual([200]);
    expect(offered(loadOf(drawn([], 'read'), [READ, WRITE]), 'other')).toEqual([100]);
  });
});

describe('a flow that another causes', () => {
  const CLICK = traffic('click', { operation: 'write', isAsync: true, causedBy: 'read' });
  const drawn = (properties: Properties = {}) =>
    design()
      .component('client', 'web-client')
      .component('api', 'service', properties)
      .component('store', 'sql-database')
      .component('clicks', 'stream')
      .component('counter', 'worker')
      .component('counts', 'key-value-store')
      .connect('client', 'api', { flows: ['read'] })
      .connect('api', 'store', { flows: ['read'] })
      .connect('api', 'clicks', { flows: ['click'] })
      .connect('clicks', 'counter', { flows: ['click'] })
      .connect('counter', 'counts', { flows: ['click'] })
      .build();

  it('starts inside its visit: no second visit, no way from the client', () => {
    const result = loadOf(drawn(), [READ, CLICK]);
    expect(offered(result, 'client', 'api', 'clicks', 'counts')).toEqual([100, 100, 100, 100]);
    expect(visited(result, 'click')).toEqual(['api', 'clicks', 'counter', 'counts']);
  });

  it('keeps pace with the part of its parent that still gets there', () => {
    const whole = traffic('read', { peakRequestsPerSecond: 2_000 });
    const clicks = { ...CLICK, peakRequestsPerSecond: 2_000 };
    const result = loadOf(drawn({ replicas: 1, tier: 'm5.large' }), [whole, clicks]);
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(0.5, 9);
    expect(offered(result, 'clicks')).toEqual([1_000]);
  });

  it('never starts where its parent is down', () => {
    const result = loadOf(drawn(), [READ, CLICK], { failedComponents: ['api'] });
    expect(offered(result, 'clicks')).toEqual([0]);
  });
});
