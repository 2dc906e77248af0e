import type { Component, ComponentId } from '../../../design/schema';
import { concurrentRebuilds } from '../../../load/caches/stampede';
import { formatCount, formatRate } from '../../../load/format';
import { perSecond, seconds } from '../../../load/units';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare, msText } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { hottestKeyAt, rateOf } from '../../facts/popularity';
import { flagOf, numberOf, textOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** So many fetches of one entry at once are a burst that the store feels. */
const MAX_REBUILDS = 50;

export default defineRule({
  id: 'stampede-risk',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'An entry that expires is fetched once',
    fail: 'An entry that expires is fetched by everyone at once',
  },
  why: 'When a popular entry expires, all who ask for it before it is back go to the store, for the same record and at the same moment.',
  howToFix:
    'Let one request fetch while the others wait (a lock or lease), or refresh popular entries shortly before they expire, at times spread at random.',
  concept: 'Cache stampedes',
  source: 'Nishtala et al., Scaling Memcache at Facebook, 2013',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const caches = facts.components.filter(
      (component) => canExpire(component) && model.component(component.id)?.hitRatio,
    );
    return checkComponents(caches, (id) => observed(facts.component(id), facts, model));
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 40, tier: 'm5.2xlarge' }],
          hot: ['cache', { ttlSeconds: 60, shards: 4 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 200_000,
            popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 },
          },
        },
        names: ['hot'],
      },
      {
        // Each change clears the entry, and the herd comes then.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 40, tier: 'm5.2xlarge' }],
          hot: [
            'cache',
            { invalidatesOnWrite: true, shards: 4, hitRatioPercent: 95, hotKeySharePercent: 60 },
          ],
          db: ['sql-database', { tier: 'db.r5.2xlarge' }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 100_000,
            popularity: { keys: 1e9, zipfExponent: 1, itemBytes: 500 },
          },
        },
        names: ['hot'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 40, tier: 'm5.2xlarge' }],
          hot: ['cache', { ttlSeconds: 60, shards: 4, coalescesRequests: true }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 200_000,
            popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
      {
        // Two or three at once are no herd.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          hot: ['cache', { ttlSeconds: 60 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { read: { popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 } } },
      },
    ],
    exempt: [
      {
        // Written through and never expiring: there is nothing to fetch again.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 40, tier: 'm5.2xlarge' }],
          hot: ['cache', { strategy: 'write-through', invalidatesOnWrite: true, shards: 4 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 200_000,
            popularity: { keys: 1e6, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
    ],
  },
});

/** Entries go by age, or because a write clears them; what is renewed by the write itself never goes. */
function canExpire(cache: Component): boolean {
  const isRenewed = ['write-through', 'write-behind'].includes(
    textOf(cache, 'strategy').value ?? '',
  );
  return (
    numberOf(cache, 'ttlSeconds').value !== null ||
    (flagOf(cache, 'invalidatesOnWrite').value === true && !isRenewed)
  );
}

function observed(cache: Component, facts: Facts, model: Model): Observation | null {
  const { id } = cache;
  const coalesces = flagOf(cache, 'coalescesRequests');
  const hottest = hottestKeyAt(id, model);
  if (!hottest || coalesces.value === true) return null;
  const stated = numberOf(cache, 'hotKeySharePercent').value;
  const rate = stated === null ? rateOf(hottest) : hottest.readsPerSecond * (stated / 100);
  const behind = behindOf(id, hottest.flow.id, facts, model);
  if (!behind) return null;
  const rebuilds = concurrentRebuilds({
    keyRequests: perSecond(rate),
    rebuildTime: seconds(behind.ms / 1_000),
    coalesces: false,
  });
  if (rebuilds <= MAX_REBUILDS) return null;
  const name = facts.nameOf(id);
  if (coalesces.isUnknown) {
    return {
      outcome: 'cannot-tell',
      message: `When a popular entry of ${name} expires, does one request fetch it or all of them?`,
      components: [id],
    };
  }
  const { readsPerSecond, writesPerSecond } = model.operationsAt(behind.store);
  const use = model.useBy(behind.store, {
    readsPerSecond: readsPerSecond + rate,
    writesPerSecond,
  });
  const isTooMuch = use !== null && use > 1;
  const store = facts.nameOf(behind.store);
  return {
    outcome: 'fail',
    message: `The hottest entry of ${name} is asked for ${formatRate(perSecond(rate))}, and fetching it takes about ${msText(behind.ms)}: when it expires, about ${formatCount(rebuilds)} requests go to ${store} for it at once${isTooMuch ? ', more than it can take' : ''}.`,
    components: [id],
    values: [
      measured('Requests for the hottest entry', rate, '/s'),
      measured('Fetching it', behind.ms, 'ms'),
      measured('Fetches at once', rebuilds, ''),
      ...(use === null ? [] : [measuredShare(`Use of ${store} meanwhile`, use)]),
    ],
    severity: isTooMuch ? 'major' : 'minor',
  };
}

/**
 * What has the entry when this cache has not: the store that most of its misses come to, and the mean time until its
 * answer is there. Through a cache that fetches by itself that is all the way behind it.
 */
function behindOf(
  id: ComponentId,
  flowId: string,
  facts: Facts,
  model: Model,
): { readonly store: ComponentId; readonly ms: number } | null {
  const path = model.flow(flowId)?.path ?? [];
  const after = path.slice(path.findIndex(({ component }) => component === id) + 1);
  const waited = after.filter(({ isAsync }) => !isAsync);
  const [store] = waited
    .filter(({ component }) => facts.familyOf(component) === 'store')
    .toSorted((one, other) => other.visits - one.visits);
  if (!store) return null;
  const stages = new Map(model.stagesOf(flowId).map((stage) => [stage.component, stage.totalMs]));
  const isReadThrough = facts.adjacency.out(id).some(({ isAsync }) => !isAsync);
  // Stages count by the share of requests that come to them; a miss comes to all of them.
  const ms = (isReadThrough ? waited : [store]).reduce(
    (sum, { component, visits }) => sum + (stages.get(component) ?? 0) / Math.min(1, visits),
    0,
  );
  return { store: store.component, ms };
}
