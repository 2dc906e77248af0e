import type { Component, ComponentId } from '../../../design/schema';
import { formatPercent } from '../../../load/format';
import { share } from '../../../load/units';
import { inWords } from '../../../lib/in-words';
import { machineUse, modelIn, questionOfCapacity } from '../../facts/capacity';
import { behindCache } from '../../facts/behind-cache';
import type { Facts } from '../../facts/facts';
import { measuredShare } from '../../facts/figures';
import { instancesOf, zonesOf } from '../../facts/redundancy';
import { isWithinShedding, shedsLoad } from '../../facts/shedding';
import { flagOf, numberOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'cache-hard-dependency',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'What is behind each cache can do without it',
    fail: 'An empty cache overloads what is behind it',
  },
  why: 'A cache that answers 95 % of the reads hides nineteen times the load that its store sees. After a restart or a flush all of it arrives at once: if the store cannot carry it, the cache never fills again.',
  howToFix:
    'Give the store room for the whole load, or fill the cache slowly: one fetch for each missing key, a limit on misses, a written plan of what is turned away until it is warm.',
  concept: 'Cold caches',
  source: 'Nishtala et al., Scaling Memcache at Facebook, 2013',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const caches = facts.components.filter(({ id }) => (model.component(id)?.hitRatio ?? 0) > 0);
    const doubts = caches.flatMap((cache) => doubtOf(cache, facts) ?? []);
    const observations = independent(doubts).flatMap((together) => {
      const coldCaches = together.map(({ cache }) => cache.id);
      const { components } = model.supposing({ coldCaches });
      const cold = new Map(components.map((load) => [load.id, load]));
      return together.flatMap(({ cache, overloaded }) => {
        const found = overloaded
          .map(({ id }) => ({ id, utilisation: machineUse(cold.get(id))?.share ?? 0 }))
          .filter(({ utilisation }) => utilisation >= 1);
        return found.length === 0 ? [] : (observe(cache, found, facts) ?? []);
      });
    });
    return { components: caches.map(({ id }) => id), connections: [], observations };
  },
  examples: {
    fires: [
      {
        // 4,500 reads a second behind a cache are 450 for the store, which can do 1,500.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 8 }],
          hot: ['cache', { hitRatioPercent: 90, ttlSeconds: 60 }],
          db: ['sql-database', { tier: 'db.t3.small' }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 4_500 }, write: { peakRequestsPerSecond: 10 } },
        names: ['hot', 'db'],
      },
      {
        components: {
          client: 'web-client',
          cdn: ['cdn', { hitRatioPercent: 90, ttlSeconds: 60 }],
          api: 'service',
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> cdn', 'cdn -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 4_500 }, write: { peakRequestsPerSecond: 10 } },
        names: ['cdn', 'api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 8 }],
          hot: ['cache', { hitRatioPercent: 90, ttlSeconds: 60 }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 4_500 }, write: { peakRequestsPerSecond: 10 } },
      },
    ],
    exempt: [
      {
        // Many shards with a warm copy in another zone, of which one can be lost, and a plan for that moment.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 8, hasShedPlan: true }],
          hot: [
            'cache',
            { hitRatioPercent: 90, ttlSeconds: 60, shards: 10, replicas: 2, zones: 2 },
          ],
          db: ['sql-database', { tier: 'db.t3.small' }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 4_500 }, write: { peakRequestsPerSecond: 10 } },
      },
    ],
  },
});

/** A cache of which only another look at the model can say whether what is behind it holds without it. */
interface Doubt {
  readonly cache: Component;
  readonly behind: ReadonlySet<ComponentId>;
  /** At most. */
  readonly overloaded: readonly Overloaded[];
}

function doubtOf(cache: Component, facts: Facts): Doubt | null {
  const behind = behindCache(cache.id, facts);
  const overloaded = behind
    .map((id) => ({ id, utilisation: coldAtMost(id, cache.id, facts) }))
    .filter(({ id, utilisation }) => utilisation >= 1 && warmUse(id, facts) < 1);
  return overloaded.length === 0 || severityOf(cache, overloaded, facts) === null
    ? null
    : { cache, behind: new Set(behind), overloaded };
}

/**
 * Caches that can be empty at the same time without adding to each other's load, so that one look at the model answers
 * for all of them: such a look costs as much as all rules together.
 */
function independent(doubts: readonly Doubt[]): Doubt[][] {
  const groups: Doubt[][] = [];
  const disturbs = (one: Doubt, other: Doubt) =>
    other.overloaded.some(({ id }) => one.behind.has(id));
  for (const doubt of doubts) {
    const group = groups.find((others) =>
      others.every((other) => !disturbs(doubt, other) && !disturbs(other, doubt)),
    );
    if (group) group.push(doubt);
    else groups.push([doubt]);
  }
  return groups;
}

/** The utilisation with the cache empty, at most: as if every read came through it. */
function coldAtMost(id: ComponentId, cache: ComponentId, facts: Facts): number {
  const model = modelIn(facts);
  const missed = 1 - (model.component(cache)?.hitRatio ?? 0);
  const { readsPerSecond, writesPerSecond } = model.operationsAt(id);
  if (missed === 0) return Infinity;
  const inOperations = model.useBy(id, {
    readsPerSecond: readsPerSecond / missed,
    writesPerSecond,
  });
  const use = machineUse(model.component(id));
  const inBytes = use?.resource === 'bandwidth' ? use.share / missed : 0;
  return Math.max(inOperations ?? 0, inBytes);
}

function warmUse(id: ComponentId, facts: Facts): number {
  return machineUse(modelIn(facts).component(id))?.share ?? 0;
}

interface Overloaded {
  readonly id: ComponentId;
  /** With the cache empty. */
  readonly utilisation: number;
}

function observe(
  cache: Component,
  overloaded: readonly Overloaded[],
  facts: Facts,
): Observation | null {
  const severity = severityOf(cache, overloaded, facts);
  if (severity === null) return null;
  const components = [cache.id, ...overloaded.map(({ id }) => id)];
  const question = [cache, ...overloaded.map(({ id }) => facts.component(id))].flatMap(
    (one) => questionOfCapacity(facts, one) ?? [],
  )[0];
  if (question !== undefined) return { outcome: 'cannot-tell', message: question, components };
  const hitRatio = share(modelIn(facts).component(cache.id)?.hitRatio ?? 0);
  const loads = overloaded.map(
    ({ id, utilisation }) =>
      `${facts.nameOf(id)} at ${formatPercent(share(utilisation))} instead of ${formatPercent(share(warmUse(id, facts)))}`,
  );
  return {
    outcome: 'fail',
    message: `${formatPercent(hitRatio)} of the reads are answered by ${facts.nameOf(cache.id)}. While that is empty, the peak puts ${inWords(loads)} of what can be done.`,
    components,
    values: [
      measuredShare('Hit ratio', hitRatio),
      ...overloaded.map(({ id, utilisation }) =>
        measuredShare(`${facts.nameOf(id)} with an empty cache`, utilisation),
      ),
    ],
    severity,
  };
}

/** null: it can hardly be lost as a whole, and it is written down what happens when it is. */
function severityOf(
  cache: Component,
  overloaded: readonly Overloaded[],
  facts: Facts,
): 'major' | 'minor' | null {
  const sheds = overloaded.every(({ id }) => shedsLoad(id, facts)) || shedsLoad(cache.id, facts);
  if (facts.has(cache.id, 'edge-cache')) {
    if (!instancesOf(cache).isManaged) return sheds ? 'minor' : 'major';
    const servesOld = flagOf(cache, 'acceptsStaleness').value === true;
    return sheds && servesOld ? null : sheds || servesOld ? 'minor' : 'major';
  }
  const { count, isManaged } = instancesOf(cache);
  const hasWarmCopy = (count ?? 1) > 1 && (zonesOf(cache, facts.design).value ?? 1) > 1;
  if (!sheds || !(hasWarmCopy || isManaged)) return 'major';
  const shards = Math.max(1, numberOf(cache, 'shards').value ?? 1);
  const isBearable = overloaded.every(({ id, utilisation }) => {
    const warm = warmUse(id, facts);
    return isWithinShedding(warm + (utilisation - warm) / shards);
  });
  return isBearable ? null : 'minor';
}
