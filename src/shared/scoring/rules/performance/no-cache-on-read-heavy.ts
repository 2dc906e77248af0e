import type { Component, ComponentId } from '../../../design/schema';
import { lfuHitRatio } from '../../../load/caches/che';
import { constantsWith } from '../../../load/constants/constants';
import { formatPercent, formatRate } from '../../../load/format';
import { perSecond, share } from '../../../load/units';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { latencyPromise, measured, measuredShare, msText, severityAt } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import type { Model } from '../../facts/model';
import { mayBeElastic } from '../../facts/partitions';
import { hottestKeyAt } from '../../facts/popularity';
import { slowestStage } from '../../facts/stages';
import { numberOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

const READS_PER_WRITE = 10;
const FULL_FROM = 0.7;
/** A cache that answers less than this is not the way out. */
const WORTH_CACHING_FROM = 0.3;
const { 'cache.memoryGb': MEMORY_GB, 'memory.usableShare': USABLE } = constantsWith({});

export default defineRule({
  id: 'no-cache-on-read-heavy',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'Repeated reads are answered from memory',
    fail: 'The store answers the same reads again and again',
  },
  why: 'A few keys get most of the reads. Answered by the store each time, they use up its capacity; a cache of a few gigabytes would take most of them off it.',
  howToFix: 'Put a cache beside the store for these reads, or an edge cache before the service.',
  concept: 'Caching',
  source: 'System design course notes 2.6',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const model = modelIn(facts);
    const stores = facts.components.filter(({ id }) => isDatabase(facts, id));
    return checkComponents(stores, (id) => observed(facts.component(id), facts, model));
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 12, tier: 'm5.xlarge' }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 12_000,
            popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 500 },
          },
        },
        names: ['db'],
      },
      {
        // Room enough, but not the time that was promised.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 12, tier: 'm5.xlarge' }],
          db: ['graph-database', { tier: 'm5.2xlarge', shards: 5 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 9_000,
            popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 500 },
            latencyTarget: { percentile: 0.99, ms: 15 },
          },
        },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 12, tier: 'm5.xlarge' }],
          hot: ['cache', { ttlSeconds: 60 }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 12_000,
            popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
    ],
    exempt: [
      {
        // A store that is large enough for all of it.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 12, tier: 'm5.xlarge' }],
          db: ['sql-database', { tier: 'db.r5.2xlarge' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 12_000,
            popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
      {
        // Followers answer the reads.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 12, tier: 'm5.xlarge' }],
          db: ['sql-database', { tier: 'db.r5.xlarge', readReplicas: 1 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          read: {
            peakRequestsPerSecond: 12_000,
            popularity: { keys: 1e7, zipfExponent: 1, itemBytes: 500 },
          },
        },
      },
    ],
  },
});

function observed(store: Component, facts: Facts, model: Model): Observation | null {
  const { id } = store;
  if (questionOfCapacity(facts, store) !== null || mayBeElastic(store)) return null;
  if ((numberOf(store, 'readReplicas').value ?? 0) > 0) return null;
  const { readsPerSecond, writesPerSecond } = model.operationsAt(id);
  if (readsPerSecond < READS_PER_WRITE * writesPerSecond) return null;
  const use = model.useBy(id, { readsPerSecond, writesPerSecond });
  const trouble =
    use !== null && use > FULL_FROM
      ? `${formatPercent(share(use))} of what it can do is used`
      : latenessAt(id, model);
  if (trouble === null) return null;
  const repeated = hottestKeyAt(id, model);
  if (!repeated?.flow.popularity) return null;
  const { flow } = repeated;
  const { keys, zipfExponent, itemBytes } = repeated.flow.popularity;
  const slots = (MEMORY_GB * 1e9 * USABLE) / itemBytes;
  const hitRatio = lfuHitRatio({ keys, zipfExponent, slots });
  const spared = Math.min(readsPerSecond, repeated.readsPerSecond) * hitRatio;
  if (spared < WORTH_CACHING_FROM * readsPerSecond) return null;
  const useWithCache = model.useBy(id, {
    readsPerSecond: readsPerSecond - spared,
    writesPerSecond,
  });
  return {
    outcome: 'fail',
    message: `${formatRate(perSecond(readsPerSecond))} of reads come to ${facts.nameOf(id)} with no cache before it, and ${trouble}. A cache of ${MEMORY_GB} GB would answer about ${formatPercent(share(Math.floor(hitRatio * 100) / 100))} of “${flow.title}”${useWithCache === null ? '' : ` and bring the use down to ${formatPercent(share(useWithCache))}`}.`,
    components: [id],
    values: [
      measured('Reads', readsPerSecond, '/s'),
      ...(use === null ? [] : [measuredShare('Use', use)]),
      measuredShare('Hits of such a cache', hitRatio),
      ...(useWithCache === null ? [] : [measuredShare('Use with it', useWithCache)]),
    ],
    severity: severityAt(use ?? 0),
  };
}

/** A flow that is later than promised because of the store; null: there is none. */
function latenessAt(id: ComponentId, model: Model): string | null {
  for (const flow of model.flowsAt(id)) {
    const promise = latencyPromise(flow, model.flow(flow.id));
    if (promise?.isMissed === true && slowestStage(model.stagesOf(flow.id))?.component === id)
      return `“${flow.title}” takes ${msText(promise.actualMs)} instead of ${msText(promise.targetMs)}`;
  }
  return null;
}
