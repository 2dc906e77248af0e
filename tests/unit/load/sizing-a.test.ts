import { describe, expect, it } from 'vitest';
import type { WhatIf } from '#shared/load/what-if';
import { componentOf, flowOf, ReferenceLoad, utilisationIn } from '../../helpers/reference-load';
import { itHasTheSizes, itSends, row, type SizingRow, ZONE_LOST } from '../../helpers/sizing-table';

/** The reference sizing: what arrives at each tier at peak, and how busy that makes it. */
const chat = await ReferenceLoad.of('chat');
const feed = await ReferenceLoad.of('news-feed');
const files = await ReferenceLoad.of('file-storage');
const limiter = await ReferenceLoad.of('rate-limiter');

const METADATA_COLD: Partial<WhatIf> = { coldCaches: ['metadata-cache'] };
/** The table knows no retries, by which a full database gets a tenth more, and no calls about two trees. */
const ONE_TRY = { 'metadata-service-to-metadata-db': { retries: 0, multiplicity: 1 } };
const SMALL_DATABASE = { ...ONE_TRY, 'metadata-db': { tier: 'db.r5.xlarge' } };

const ROWS: readonly SizingRow[] = [
  row('chat: 12 gateways for 300 k sockets', chat, 'gateways', 0.5),
  row('chat: gateways after the loss of a zone', chat, 'gateways', 0.75, ZONE_LOST),
  row('chat: nine gateways', chat, 'gateways', 0.667, {}, { gateways: { replicas: 9 } }),
  row('chat: nine gateways after it', chat, 'gateways', 1, ZONE_LOST, {
    gateways: { replicas: 9 },
  }),
  row('chat: service 3 x m5.large', chat, 'chat-service', 0.586),
  row('chat: service after the loss of a zone', chat, 'chat-service', 0.878, ZONE_LOST),
  row('chat: three message nodes', chat, 'message-store', 0.146),
  row('feed: service 9 x m5.2xlarge', feed, 'feed-service', 0.482),
  row('feed: service after the loss of a zone', feed, 'feed-service', 0.723, ZONE_LOST),
  row('feed: 33 shards of lists', feed, 'feed-lists', 0.145),
  row('feed: 100 fan-out workers', feed, 'fan-out-worker', 0.694),
  row('feed: 15 shards of posts', feed, 'post-cache', 0.579),
  row('files: metadata service 6 x m5.2xlarge', files, 'metadata-service', 0.502),
  row('files: service after the loss of a zone', files, 'metadata-service', 0.752, ZONE_LOST),
  row('files: metadata DB r5.2xlarge', files, 'metadata-db', 0.208, {}, ONE_TRY),
  row('files: metadata DB, cold cache', files, 'metadata-db', 0.671, METADATA_COLD, ONE_TRY),
  row('files: metadata DB r5.xlarge', files, 'metadata-db', 0.556, {}, SMALL_DATABASE),
  row('files: r5.xlarge, cold cache', files, 'metadata-db', 1.79, METADATA_COLD, SMALL_DATABASE),
  row('files: 102 gateways for 3 M devices', files, 'gateways', 0.588),
  row('files: gateways after the loss of a zone', files, 'gateways', 0.882, ZONE_LOST),
  row('files: 90 gateways', files, 'gateways', 0.667, {}, { gateways: { replicas: 90 } }),
  row('files: 90 gateways after it', files, 'gateways', 1, ZONE_LOST, {
    gateways: { replicas: 90 },
  }),
  row('limiter: 21 gateways m5.2xlarge', limiter, 'gateways', 0.595),
  row('limiter: gateways after the loss of a zone', limiter, 'gateways', 0.893, ZONE_LOST),
  row('limiter: three shards, one script for all rules', limiter, 'counters', 0.417),
];

describe('reference sizing', () => {
  itHasTheSizes(ROWS);

  itSends([
    { reference: chat, component: 'chat-service', arriving: 1_757 },
    { reference: chat, component: 'message-store', arriving: 1_757 },
    { reference: feed, component: 'feed-service', arriving: 34_722 },
    { reference: feed, component: 'feed-lists', arriving: 381_944 },
    { reference: feed, component: 'fan-out-worker', arriving: 347_222 },
    { reference: feed, component: 'post-events', arriving: 1_736 },
    { reference: feed, component: 'post-cache', arriving: 694_444 },
    { reference: files, component: 'metadata-service', arriving: 24_074 },
    { reference: limiter, component: 'gateways', arriving: 100_000 },
    { reference: limiter, component: 'counters', arriving: 100_000 },
  ]);

  it('holds the sockets and devices that the problems name', () => {
    const held = (reference: ReferenceLoad) =>
      componentOf(reference.evaluate(), 'gateways').resources.find(
        ({ resource }) => resource === 'connections',
      )?.used;
    expect(held(chat)).toBeCloseTo(300_000, 6);
    expect(held(files)).toBeCloseTo(3_000_000, 6);
  });

  it('needs seven shards of counters when every rule is a call of its own', () => {
    const instead = { counters: { shards: 7 }, 'gateways-to-counters': { multiplicity: 3 } };
    const busy = utilisationIn(limiter.evaluate({}, instead), 'counters');
    expect(busy).toBeCloseTo(300_000 / 560_000, 2);
  });

  it('makes every insert of the feed wait for the event that it shares with others', () => {
    const { freshnessSeconds } = flowOf(feed.evaluate(), 'fan-out');
    expect(freshnessSeconds).toBeGreaterThan(0.002);
    expect(freshnessSeconds).toBeLessThan(5);
  });

  it('cannot carry the posts of the feed from the store alone when the post cache is cold', () => {
    const result = feed.evaluate({ coldCaches: ['post-cache'] });
    expect(utilisationIn(result, 'post-store')).toBeGreaterThan(4);
    expect(componentOf(result, 'post-store').status).toBe('saturated');
  });
});

describe('storage after a year', () => {
  it.each([
    ['messages: 2.2 TB', chat, 'message-store', 2.19e12],
    ['posts: 50 GB a day', feed, 'post-store', 18.25e12],
    ['media: 2 TB a day', feed, 'media-store', 730e12],
    ['blocks: 5.1 PB, three of ten saved', files, 'block-store', 5.11e15],
  ] as const)('%s', (_title, reference, component, expected) => {
    const { byComponent } = reference.evaluate().storage;
    const stored = byComponent.find((one) => one.component === component)?.bytes ?? 0;
    expect(Math.abs(stored / expected - 1)).toBeLessThan(0.01);
  });
});
