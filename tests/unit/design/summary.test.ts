import { describe, expect, it } from 'vitest';
import type { ComponentKind } from '#shared/design/kinds/kind';
import type { Properties } from '#shared/design/schema';
import { componentSummary } from '#shared/design/summary';
import { design } from '../../helpers/design-builder';

function summary(kind: ComponentKind, properties: Properties): string {
  const built = design().component('it', kind, properties).build();
  return Object.values(built.components).map(componentSummary).join();
}

describe('the second line of a component', () => {
  it.each<[ComponentKind, Properties, string]>([
    ['service', {}, ''],
    ['service', { replicas: 3, tier: 'm5.large', zones: 3 }, 'x3 · m5.large · 3 zones'],
    ['service', { replicas: null, zones: 1 }, 'replicas ? · 1 zone'],
    ['service', { hasAuth: true, replicas: 12_000 }, 'x12,000 · auth'],
    ['service', { hasAuth: false }, ''],
    ['cache', { eviction: 'lru', ttlSeconds: 60 }, 'LRU · TTL 60 s'],
    ['sql-database', { standby: 'sync', shards: 4 }, 'sync standby · 4 shards'],
    ['cdn', { ttlSeconds: 3600, hitRatioPercent: 90 }, '90 % hits · TTL 1 h'],
    ['cache', { ttlSeconds: 90 }, 'TTL 90 s'],
    ['transcoder', { jobSeconds: 300 }, '5 min a job'],
    ['worker', { jobSeconds: 0.0002 }, '0.2 ms a job'],
    ['batch-pipeline', { refreshSeconds: 86_400 }, 'every 1 d'],
    ['sql-database', { standby: 'none' }, 'no standby'],
    ['load-balancer', { algorithm: 'least-connections' }, 'least connections'],
    ['rate-limiter', { limitAlgorithm: 'token-bucket' }, 'token bucket'],
    ['stream', { partitions: 12, orderingKey: 'user' }, '12 partitions · by user'],
    ['queue', { hasDeadLetterQueue: true, maxAttempts: 5 }, 'DLQ · 5 attempts'],
    ['note', { text: 'peak\n  is x3' }, 'peak is x3'],
    ['web-client', {}, ''],
  ])("%s with %o reads '%s'", (kind, properties, expected) => {
    expect(summary(kind, properties)).toBe(expected);
  });

  it('shows at most three parts', () => {
    const words = summary('sql-database', {
      standby: 'sync',
      readReplicas: 2,
      shards: 4,
      zones: 3,
      tier: 'db.m5.large',
    });
    expect(words).toBe('sync standby · 2 read replicas · 4 shards');
  });
});
