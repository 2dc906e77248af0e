import { describe, expect, it } from 'vitest';
import { componentOf, ReferenceLoad, utilisationIn } from '../../helpers/reference-load';
import { itHasTheSizes, itSends, row, type SizingRow, ZONE_LOST } from '../../helpers/sizing-table';

/** The reference sizing: what arrives at each tier at peak, and how busy that makes it. */
const links = await ReferenceLoad.of('url-shortener');
const notices = await ReferenceLoad.of('notification');
const suggest = await ReferenceLoad.of('autocomplete');
const crawler = await ReferenceLoad.of('web-crawler');
const video = await ReferenceLoad.of('video-streaming');

const cold = (...coldCaches: string[]) => ({ coldCaches });
const SMALL_STORE = {
  'link-store': { tier: 'db.m5.large' },
  // The table knows no retries; a store that is full gets a tenth more by them.
  'link-service-to-link-store': { retries: 0 },
};
const THREE_SERVERS = { 'suggest-servers': { replicas: 3 } };

const ROWS: readonly SizingRow[] = [
  row('links: service 12 x m5.xlarge', links, 'link-service', 0.533),
  row('links: service after the loss of a zone', links, 'link-service', 0.8, ZONE_LOST),
  row('links: store db.r5.2xlarge', links, 'link-store', 0.043),
  row('links: store, cold cache', links, 'link-store', 0.494, cold('link-cache')),
  row('links: store db.m5.large', links, 'link-store', 0.342, {}, SMALL_STORE),
  row('links: db.m5.large, cold cache', links, 'link-store', 3.95, cold('link-cache'), SMALL_STORE),
  row('links: cache', links, 'link-cache', 0.24),
  row('notices: API 6 x m5.2xlarge', notices, 'api', 0.347),
  row('notices: API after the loss of a zone', notices, 'api', 0.521, ZONE_LOST),
  row('notices: router 6 x m5.2xlarge', notices, 'router', 0.347),
  row('notices: router after the loss of a zone', notices, 'router', 0.521, ZONE_LOST),
  row('notices: preference DB r5.2xlarge', notices, 'preference-store', 0.042),
  row('notices: cold cache', notices, 'preference-store', 0.417, cold('preference-cache')),
  row('notices: push workers x 100 at once', notices, 'push-workers', 0.833),
  row('suggest: servers 9 x m5.xlarge', suggest, 'suggest-servers', 0.154),
  row('suggest: servers, cold edge', suggest, 'suggest-servers', 0.77, cold('edge')),
  row('suggest: 3 servers', suggest, 'suggest-servers', 0.463, {}, THREE_SERVERS),
  row(
    'suggest: 3 servers after the loss of a zone',
    suggest,
    'suggest-servers',
    0.695,
    ZONE_LOST,
    THREE_SERVERS,
  ),
  row(
    'suggest: 3 servers, cold edge',
    suggest,
    'suggest-servers',
    2.31,
    cold('edge'),
    THREE_SERVERS,
  ),
  row('crawler: fetchers 9 x 200 at once', crawler, 'fetchers', 0.633),
  row('crawler: fetchers after the loss of a zone', crawler, 'fetchers', 0.95, ZONE_LOST),
  row('crawler: parsers 6 x m5.xlarge', crawler, 'parsers', 0.633),
  row('crawler: parsers after the loss of a zone', crawler, 'parsers', 0.95, ZONE_LOST),
  row('video: API 3 x m5.2xlarge', video, 'video-api', 0.362),
  row('video: API after the loss of a zone', video, 'video-api', 0.543, ZONE_LOST),
  row('video: metadata DB r5.xlarge', video, 'metadata-store', 0.058),
  row('video: metadata DB, cold cache', video, 'metadata-store', 0.579, cold('metadata-cache')),
  row('video: shield of 60 nodes with 25 Gb/s', video, 'shield', 0.694),
];

describe('reference sizing', () => {
  itHasTheSizes(ROWS);

  itSends([
    { reference: links, component: 'link-service', arriving: 19_200 },
    { reference: notices, component: 'api', arriving: 16_667 },
    { reference: notices, component: 'router', arriving: 16_667 },
    { reference: notices, component: 'push-workers', arriving: 10_000 },
    { reference: suggest, component: 'suggest-servers', arriving: 4_167 },
    { reference: crawler, component: 'fetchers', arriving: 760 },
    { reference: crawler, component: 'parsers', arriving: 760 },
    { reference: crawler, component: 'name-servers', arriving: 38 },
    { reference: video, component: 'edge', arriving: 868_056 },
    { reference: video, component: 'metadata-store', arriving: 869 },
    { reference: video, component: 'shield', arriving: 43_403 },
  ]);

  it.each([
    { reference: crawler, component: 'fetchers', resource: 'concurrency', used: 1_140 },
    { reference: crawler, component: 'parsers', resource: 'concurrency', used: 15.2 },
    { reference: video, component: 'shield', resource: 'bandwidth', used: 1.0417e12 / 8 },
  ])('$component use $used of $resource', ({ reference, component, resource, used }) => {
    const { resources } = componentOf(reference.evaluate(), component);
    const found = resources.find((one) => one.resource === resource)?.used ?? 0;
    expect(Math.abs(found / used - 1)).toBeLessThan(0.001);
  });

  it('saturates a small store of links when its cache is cold, and then links fail', () => {
    const result = links.evaluate(cold('link-cache'), SMALL_STORE);
    expect(componentOf(result, 'link-store').status).toBe('saturated');
    expect(links.flowsOf(result)[0]?.load.errorRate).toBeGreaterThan(0.7);
  });

  it('turns suggestions away when three servers stand behind a cold edge', () => {
    const result = suggest.evaluate(cold('edge'), THREE_SERVERS);
    expect(suggest.flowsOf(result)[0]?.load.errorRate).toBeCloseTo(1 - 1 / 2.31, 1);
  });

  it('lets push messages wait, and nothing else, when a zone is lost in a campaign', () => {
    const result = notices.evaluate(ZONE_LOST);
    expect(utilisationIn(result, 'push-workers')).toBeCloseTo(1.25, 2);
    expect(componentOf(result, 'push-workers').backlog?.growthPerSecond).toBeCloseTo(2_000, 0);
    for (const { spec, load } of notices.flowsOf(result))
      expect(load.errorRate, spec.id).toBeLessThan(1e-9);
  });
});

describe('what a year of video costs', () => {
  const { storage, costPerMonth } = video.evaluate();

  it.each([
    ['renditions', 148e15],
    ['originals', 182.6e15],
  ])('%s: %d bytes', (component, expected) => {
    const stored = storage.byComponent.find((one) => one.component === component)?.bytes ?? 0;
    expect(Math.abs(stored / expected - 1)).toBeLessThan(0.01);
  });

  it('pays nothing for the way between its servers and object storage in the region', () => {
    const lines = costPerMonth.lines.map(({ id }) => id);
    expect(lines).not.toContain('shield/transfer');
    expect(lines).not.toContain('transcoders/transfer');
    expect(lines).toContain('video-api/transfer');
  });

  it('pays 3.1 M$ a month for the renditions, and far more for delivery', () => {
    const line = (id: string) => costPerMonth.lines.find((one) => one.id === id)?.usdPerMonth ?? 0;
    expect(line('renditions/storage') / 3.1e6).toBeCloseTo(1, 1);
    expect(costPerMonth.lines[0]?.id).toBe('edge/transfer');
    expect(line('edge/transfer')).toBeGreaterThan(10 * line('renditions/storage'));
  });
});
