import type { Component } from '../../../design/schema';
import { formatCount, formatMoney, formatPercent } from '../../../load/format';
import { count, share, usdPerMonth } from '../../../load/units';
import { behindCache } from '../../facts/behind-cache';
import { modelIn, scalesByReplicas } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { instancesOf, zonesOf } from '../../facts/redundancy';
import { flagOf, numberOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const IDLE_BELOW = 0.15;
/** How full replicas may be at peak when there are just enough. */
const WANTED_UTILISATION = 0.7;
/** One for each of three zones is never too many. */
const ALWAYS_FINE = 3;
/** Smaller savings are not worth a sentence. */
const WORTH_USD = 100;

export default defineRule({
  id: 'overprovisioned',
  category: 'cost',
  severity: 'minor',
  title: {
    pass: 'No more machines than the peak needs',
    fail: 'Machines that stand idle at peak',
  },
  why: 'Capacity that is idle even at peak, with a zone lost and the caches cold, is paid every month and makes every deployment longer.',
  howToFix: 'Run fewer replicas or smaller machines, and note at what load to add some.',
  concept: 'Right-sizing',
  source: 'Amazon Well-Architected Framework, Cost Optimization: right sizing',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const counted = facts.components.filter(
      (component) =>
        scalesByReplicas(facts, component) &&
        !instancesOf(component).isManaged &&
        flagOf(component, 'autoscale').value !== true &&
        (model.component(component.id)?.offeredPerSecond ?? 0) > 0 &&
        !holdsUncounted(component.id, facts),
    );
    const times = coldTimes(facts);
    if (!carriesEverything(facts)) return { components: [], connections: [], observations: [] };
    return checkComponents(counted, (id) => {
      const component = facts.component(id);
      const load = model.component(id);
      const use = Math.max(0, ...(load?.resources ?? []).map(({ utilisation }) => utilisation));
      const all = load?.instances.all ?? 0;
      if (use === 0 || use >= IDLE_BELOW || numberOf(component, 'replicas').isUnknown) return null;
      const needed = instancesNeeded(component, all * use * (times.get(id) ?? 1), facts);
      const paid = model.asDrawn.costPerMonth.lines.find(
        (line) => line.component === id && line.category === 'instances',
      );
      const saved = (paid?.usdPerMonth ?? 0) * (1 - needed / all);
      if (needed >= all || saved < WORTH_USD) return null;
      const zones = zonesOf(component, facts.design).value ?? 1;
      return {
        outcome: 'fail',
        message: `Of the ${formatCount(count(all))} instances of ${facts.nameOf(id)} ${formatPercent(share(use))} are used at peak. ${formatCount(count(needed))} are enough${zones > 1 ? ' even with a zone lost' : ''}, and save ${formatMoney(usdPerMonth(saved))} a month.`,
        components: [id],
        values: [
          measuredShare('Utilisation at peak', use),
          measured('Instances', all, ''),
          measured('Instances needed', needed, ''),
          measured('Saved in a month', saved, '$'),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 20, zones: 2 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3, zones: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Idle behind a warm edge, and just enough when the edge is cold.
        components: {
          client: 'web-client',
          edge: ['cdn', { hitRatioPercent: 95, ttlSeconds: 60 }],
          api: ['service', { replicas: 20, zones: 2 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> edge', 'edge -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 9_000 } },
      },
    ],
  },
});

/** What is cut off or overloaded before it makes a component look idle. */
function carriesEverything(facts: Facts): boolean {
  const { bottleneck } = modelIn(facts).asDrawn;
  return (bottleneck?.utilisation ?? 0) < 1 && facts.paths.every(({ isSatisfied }) => isSatisfied);
}

/** Connections that clients hold open fill it, and the model does not say how many it can hold. */
function holdsUncounted(id: string, facts: Facts): boolean {
  return (
    !facts.has(id, 'holds-connections') &&
    modelIn(facts)
      .flowsAt(id)
      .some(({ heldConnections }) => heldConnections > 0)
  );
}

/** By component: how many times as much may come to it when a cache before it is empty. */
function coldTimes(facts: Facts): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of facts.components) {
    const hits = modelIn(facts).component(id)?.hitRatio ?? 0;
    if (hits === 0) continue;
    for (const other of behindCache(id, facts)) {
      times.set(other, Math.max(times.get(other) ?? 1, hits < 1 ? 1 / (1 - hits) : Infinity));
    }
  }
  return times;
}

/** For so much work, in instances that never rest: with room, evenly over the zones, and one zone lost. */
function instancesNeeded(component: Component, work: number, facts: Facts): number {
  const zones = Math.max(1, zonesOf(component, facts.design).value ?? 1);
  const busy = Math.ceil(work / WANTED_UTILISATION);
  const withSpare = zones > 1 ? Math.ceil((busy * zones) / (zones - 1)) : busy;
  const regions = Math.max(1, numberOf(component, 'regions').value ?? 1);
  const copies = numberOf(component, 'replicationFactor').value ?? 1;
  const least = Math.max(ALWAYS_FINE, zones * regions, copies);
  return Math.max(least, Math.ceil(withSpare / zones) * zones);
}
