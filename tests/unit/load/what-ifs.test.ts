import { describe, expect, it } from 'vitest';
import type { Properties } from '#shared/design/schema';
import { changesBetween } from '#shared/load/changes';
import type { LoadResult } from '#shared/load/results';
import type { WhatIf } from '#shared/load/what-if';
import { design } from '../../helpers/design-builder';
import { connectionOf, loadOf, traffic, wrongFigures } from '../../helpers/drawn-load';
import { componentOf, flowOf, ReferenceLoad, utilisationIn } from '../../helpers/reference-load';

const links = await ReferenceLoad.of('url-shortener');
const LINKS = links.traffic.referenceDesign;

/** What a what-if changes of the reference, as `direction title`. */
function changes(whatIf: Partial<WhatIf>): string[] {
  const nameOf = (id: string) => LINKS.components[id]?.name ?? id;
  return changesBetween(links.evaluate(), links.evaluate(whatIf), nameOf).map(
    ({ direction, title }) => `${direction} ${title}`,
  );
}

describe('zones that are lost: six instances of which four are needed', () => {
  /** Figures of the model's table: an instance is up 99.5 %, a zone 99.95 %, and they fail on their own. */
  const TABLE = {
    'availability.instance.design': 0.995,
    'availability.zone': 0.9995,
    'availability.beta.same': 0,
  };
  const FOUR = [traffic('read', { peakRequestsPerSecond: 3_200 })];
  const THREE = [traffic('read', { peakRequestsPerSecond: 2_400 })];

  const counted = (zones: number, replicas: number) =>
    design()
      .component('client', 'web-client')
      .component('api', 'service', { replicas, zones, tier: 'm5.large' })
      .chain('client', 'api')
      .build();

  /** The same with a box in each of so many frames. */
  const framed = (zones: number, each: number) => {
    const drawn = design().component('client', 'web-client').component('balancer', 'load-balancer');
    drawn.connect('client', 'balancer');
    for (let zone = 0; zone < zones; zone += 1) {
      drawn
        .component(`api ${zone}`, 'service', { replicas: each, tier: 'm5.large' })
        .connect('balancer', `api ${zone}`)
        .boundary(`zone ${zone}`, 'zone', { components: [`api ${zone}`] });
    }
    return drawn.build();
  };

  it.each([
    ['one zone', 1, 6, FOUR, 0.999497529],
    ['two zones of three', 2, 6, FOUR, 0.99899778],
    ['three zones of two', 3, 6, FOUR, 0.999967036],
    ['three zones of two, three needed', 3, 6, THREE, 0.999999018],
  ])('%s, counted', (_title, zones, replicas, flows, expected) => {
    const result = loadOf(counted(zones, replicas), flows, {}, TABLE);
    expect(componentOf(result, 'api').availability).toBeCloseTo(expected, 8);
    expect(flowOf(result, 'read').availability).toBeCloseTo(expected, 8);
  });

  it.each([
    ['one frame', 1, 6, FOUR, 0.999497529],
    ['two frames of three', 2, 3, FOUR, 0.99899778],
    ['three frames of two', 3, 2, FOUR, 0.999967036],
    ['three frames of two, three needed', 3, 2, THREE, 0.999999018],
  ])('%s, drawn', (_title, zones, each, flows, expected) => {
    const result = loadOf(framed(zones, each), flows, {}, TABLE);
    const tier = flowOf(result, 'read').hardDependencies.find(({ component }) =>
      component.startsWith('api'),
    );
    expect(tier?.availability).toBeCloseTo(expected, 8);
  });

  it('one zone lost is too much for two zones without spare, and not for three', () => {
    const lost = (zones: number) =>
      flowOf(
        loadOf(counted(zones, 6), [traffic('read', { peakRequestsPerSecond: 3_600 })], {
          failedZones: ['b'],
        }),
        'read',
      );
    expect(lost(2).errorRate).toBeCloseTo(1 - 3_000 / 3_600, 9);
    expect(lost(3).errorRate).toBe(0);
  });

  it('a frame that is lost takes what stands in it, and the others take over', () => {
    const result = loadOf(framed(3, 2), FOUR, { failedZones: ['Zone 1'] });
    expect(componentOf(result, 'api 1')).toMatchObject({ status: 'failed', offeredPerSecond: 0 });
    expect(componentOf(result, 'api 0').offeredPerSecond).toBeCloseTo(1_600, 6);
    expect(flowOf(result, 'read').errorRate).toBe(0);
  });
});

describe('an overload of a tenth of 10,000 a second', () => {
  const overloaded = (properties: Properties, peakRequestsPerSecond = 11_000) =>
    loadOf(
      design()
        .component('client', 'web-client')
        .component('front', 'service', { replicas: 100, tier: 'm5.xlarge' })
        .component('back', 'service', { replicas: 10, tier: 'm5.large' })
        .connect('client', 'front')
        .connect('front', 'back', { properties })
        .build(),
      [traffic('read', { peakRequestsPerSecond })],
    );
  const arriving = (result: LoadResult) => componentOf(result, 'back').offeredPerSecond;

  it.each([
    [9_500, 9_500],
    [10_500, 18_766.6],
    [11_000, 22_177.9],
    [12_000, 27_696.5],
  ])('%d/s with three retries settle at %d/s', (peak, expected) => {
    const result = overloaded({ retries: 3 }, peak);
    expect(Math.abs(arriving(result) / expected - 1)).toBeLessThan(1e-5);
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(Math.max(0, 1 - 10_000 / peak), 6);
    expect(result.issues.map(({ id }) => id)).toEqual(peak > 10_000 ? ['no-latency/read'] : []);
  });

  it('stays at what comes without retries', () => {
    expect(arriving(overloaded({}))).toBeCloseTo(11_000, 6);
  });

  it('a retry budget keeps it near 1.2 times the capacity', () => {
    const result = overloaded({ retries: 3, hasRetryBudget: true });
    expect(arriving(result)).toBeCloseTo(12_100, 3);
    expect(connectionOf(result, 'front->back').retryFactor).toBeCloseTo(1.1, 6);
  });

  it('a circuit breaker retries less than none, and comes to rest', () => {
    for (const peak of [10_500, 11_000, 15_000, 40_000]) {
      const [open, naive] = [{ hasCircuitBreaker: true }, {}].map((properties) =>
        overloaded({ retries: 3, ...properties }, peak),
      );
      if (!open || !naive) throw new Error('There are two results.');
      expect(arriving(open)).toBeLessThan(arriving(naive) * 0.9);
      expect(flowOf(open, 'read').errorRate).toBeCloseTo(1 - 10_000 / peak, 6);
      expect(open.issues.map(({ id }) => id)).toEqual(['no-latency/read']);
    }
  });

  it.each([
    [0, 0.3, 1],
    [3, 0.3 ** 4, 1.417],
  ])('of calls that fail on their own, %d retries leave %d', (retries, errors, attempts) => {
    const drawn = design()
      .component('client', 'web-client')
      .component('front', 'service')
      .component('back', 'service')
      .connect('client', 'front')
      .connect('front', 'back', { properties: { retries } });
    const errorShares = [{ component: 'back', share: 0.3 }];
    const result = loadOf(drawn.build(), [traffic('read')], { errorShares });
    expect(flowOf(result, 'read').errorRate).toBeCloseTo(errors, 9);
    expect(connectionOf(result, 'front->back').retryFactor).toBeCloseTo(attempts, 9);
  });
});

describe('a cache', () => {
  const SMALL = {
    'link-store': { tier: 'db.m5.large' },
    'link-service-to-link-store': { retries: 0 },
  };
  const cold = { coldCaches: ['link-cache'] };

  it('that is cold kills a store sized for a warm one, and not that of the reference', () => {
    expect(utilisationIn(links.evaluate({}, SMALL), 'link-store')).toBeCloseTo(0.342, 3);
    const dead = links.evaluate(cold, SMALL);
    expect(utilisationIn(dead, 'link-store')).toBeCloseTo(3.95, 2);
    expect(flowOf(dead, 'redirect').errorRate).toBeCloseTo(1 - 1 / 3.954, 3);
    const alive = links.evaluate(cold);
    expect(utilisationIn(alive, 'link-store')).toBeCloseTo(0.494, 3);
    expect(flowOf(alive, 'redirect').errorRate).toBe(0);
    expect(componentOf(alive, 'link-cache').hitRatio).toBe(0);
  });

  it('that is down and soft leaves all reads to the store', () => {
    const result = links.evaluate({ failedComponents: ['link-cache'] });
    expect(componentOf(result, 'link-store').offeredPerSecond).toBeCloseTo(19_190, 6);
    expect(flowOf(result, 'redirect').errorRate).toBe(0);
    expect(componentOf(result, 'link-cache').status).toBe('failed');
  });

  it('that is down and hard takes the requests with it', () => {
    const hard = { 'link-service-to-link-cache': { criticality: 'hard' } };
    const result = links.evaluate({ failedComponents: ['link-cache'] }, hard);
    expect(flowOf(result, 'redirect').errorRate).toBe(1);
  });

  it('names what got worse, the design before flows before components', () => {
    expect(changes(cold)).toEqual([
      'worse Redirect: p50',
      'worse Redirect: p99',
      'worse Redirect: availability',
      'worse Link store',
    ]);
  });
});

describe('half a second more of a dependency', () => {
  const slow = (properties: Properties) =>
    loadOf(
      design()
        .component('client', 'web-client')
        .component('api', 'service')
        .component('other', 'service')
        .connect('client', 'api')
        .connect('api', 'other', { properties })
        .build(),
      [traffic('read')],
      { slowDependencies: [{ component: 'other', addedMs: 500 }] },
    );

  it('is waited for without a time-out', () => {
    const load = flowOf(slow({}), 'read');
    expect(load.errorRate).toBe(0);
    expect(load.p50Ms).toBeGreaterThan(500);
    expect(load.p50Ms).toBeLessThan(520);
  });

  it('is an error behind a time-out', () => {
    const result = slow({ timeoutMs: 100 });
    expect(flowOf(result, 'read')).toMatchObject({ errorRate: 1, meanMs: null });
    expect(connectionOf(result, 'api->other').servedPerSecond).toBe(0);
  });

  it('is a part that is missing where the call is soft: the time-out is waited for', () => {
    const result = slow({ timeoutMs: 100, criticality: 'soft' });
    const load = flowOf(result, 'read');
    expect(load.errorRate).toBe(0);
    expect(load.meanMs).toBeGreaterThan(100);
    expect(load.meanMs).toBeLessThan(120);
    expect(connectionOf(result, 'api->other')).toMatchObject({ servedPerSecond: 0 });
  });
});

describe('a key that everybody wants', () => {
  const sharded = (hotKeyShare: number | null) =>
    loadOf(
      design()
        .component('client', 'web-client')
        .component('api', 'service')
        .component('store', 'sql-database', { shards: 4 })
        .component('lone', 'sql-database')
        .chain('client', 'api', 'store')
        .connect('api', 'lone')
        .build(),
      [traffic('read')],
      { hotKeyShare },
    );

  it('weighs on its shard: p + (1 - p) / n', () => {
    const [even, hot] = [sharded(null), sharded(0.2)].map((one) => utilisationIn(one, 'store'));
    expect((hot ?? 0) / (even ?? 1)).toBeCloseTo((0.2 + 0.8 / 4) * 4, 9);
  });

  it('changes nothing where nothing is split', () => {
    expect(utilisationIn(sharded(0.2), 'lone')).toBe(utilisationIn(sharded(null), 'lone'));
  });
});

describe('other what-ifs', () => {
  it('followers that lag show in how old answers may be', () => {
    const drawn = design()
      .component('client', 'web-client')
      .component('api', 'service')
      .component('store', 'sql-database', { readReplicas: 2 })
      .chain('client', 'api', 'store')
      .build();
    const late = flowOf(loadOf(drawn, [traffic('read')], { replicaLagSeconds: 30 }), 'read');
    expect(late.freshnessSeconds).toBe(30);
    expect(late.errorRate).toBe(0);
  });

  it.each([
    [true, 0, 1 / 0.95],
    [false, 0.05, 1],
  ])('a deploy with 5 %% bad instances, health checks %s', (hasHealthCheck, errors, busier) => {
    const drawn = design()
      .component('client', 'web-client')
      .component('balancer', 'load-balancer', { hasHealthCheck })
      .component('api', 'service', { replicas: 20 })
      .chain('client', 'balancer', 'api')
      .build();
    const badDeploy = { component: 'api', share: 0.05 };
    const [calm, bad] = [{}, { badDeploy }].map((whatIf) =>
      loadOf(drawn, [traffic('read')], whatIf),
    );
    if (!calm || !bad) throw new Error('There are two results.');
    expect(flowOf(bad, 'read').errorRate).toBeCloseTo(errors, 12);
    expect(utilisationIn(bad, 'api') / utilisationIn(calm, 'api')).toBeCloseTo(busier, 9);
  });

  it('a smaller budget takes instances where they cost most first, and says what', () => {
    const whole = links.evaluate();
    const largest = whole.costPerMonth.lines.find(({ category }) => category === 'instances');
    const smaller = links.evaluate({ budgetShare: 0.8 });
    const cuts = smaller.issues.filter(({ id }) => id.startsWith('budget/'));
    expect(cuts[0]?.components).toEqual([largest?.component]);
    expect(cuts[0]?.message).toMatch(/^To fit the budget, .+ goes from \d+ to \d+ replicas\.$/);
    expect(smaller.costPerMonth.total).toBeLessThanOrEqual(whole.costPerMonth.total * 0.8);
  });

  it('a budget that instances alone cannot meet is said to be missed', () => {
    const { issues, costPerMonth } = links.evaluate({ budgetShare: 0.05 });
    const missed = issues.find(({ id }) => id === 'budget/missed');
    expect(missed?.message).toContain(`$${Math.round(costPerMonth.total)}`);
  });

  it('ten times the load names what is full, and breaks where it broke before', () => {
    const [once, tenfold] = [links.evaluate(), links.evaluate({ scale: 10 })];
    expect(once.breaksAt?.scale).toBeGreaterThan(1);
    expect(tenfold.breaksAt?.component).toBe(once.breaksAt?.component);
    expect(tenfold.breaksAt?.scale).toBeCloseTo(once.breaksAt?.scale ?? 0, 9);
    const full = tenfold.components.filter(({ status }) => status === 'saturated');
    expect(full.map(({ id }) => id)).toContain(once.breaksAt?.component);
    const atTheEdge = links.evaluate({ scale: (once.breaksAt?.scale ?? 0) * 0.999 });
    expect(atTheEdge.components.filter(({ status }) => status === 'saturated')).toEqual([]);
    expect(changes({ scale: 10 })[0]).toBe('worse Bottleneck');
  });

  it('a region that is lost takes all that stands in it', () => {
    const result = links.evaluate({ failedRegions: ['Home region'] });
    for (const { id, status } of result.components) {
      const isInside = LINKS.components[id]?.boundary === 'region';
      expect(status === 'failed', id).toBe(isInside);
    }
    for (const { availability } of result.flows) expect(availability).toBe(0);
    expect(
      changes({ failedRegions: ['Home region'] }).filter((one) => /^better/.test(one)),
    ).toEqual([]);
  });
});

describe('each what-if', () => {
  it.each<[string, Partial<WhatIf>]>([
    ['scale', { scale: 3 }],
    ['failed component', { failedComponents: ['link-service'] }],
    ['failed zone', { failedZones: ['a'] }],
    ['failed region', { failedRegions: ['region'] }],
    ['cold cache', { coldCaches: ['link-cache'] }],
    ['hot key', { hotKeyShare: 0.3 }],
    ['slow dependency', { slowDependencies: [{ component: 'link-store', addedMs: 500 }] }],
    ['errors', { errorShares: [{ component: 'link-store', share: 0.5 }] }],
    ['lag', { replicaLagSeconds: 60 }],
    ['deploy', { badDeploy: { component: 'link-service', share: 0.05 } }],
    ['budget', { budgetShare: 0.5 }],
  ])('%s: the same structure, and only the changes are told', (_title, whatIf) => {
    const [before, after] = [links.evaluate(), links.evaluate(whatIf)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after.flows.map(({ id }) => id)).toEqual(before.flows.map(({ id }) => id));
    expect(after.components.map(({ id }) => id)).toEqual(before.components.map(({ id }) => id));
    expect(wrongFigures(after)).toEqual([]);
    for (const change of changesBetween(before, after, (id) => id))
      expect(change.before, change.title).not.toBe(change.after);
    expect(changesBetween(before, before, (id) => id)).toEqual([]);
  });
});
