import { formatAvailability } from '../../../load/format';
import type { HardDependency } from '../../../load/results';
import { share } from '../../../load/units';
import { groupBy } from '../../../lib/group-by';
import { inFewWords, inWords } from '../../../lib/in-words';
import type { FlowSpec } from '../../../problems/pack';
import { machineUse, modelIn, scalesByReplicas } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'hard-dependencies-below-slo',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'What requests depend on is available enough',
    fail: 'Requests depend on more than their promise allows',
  },
  why: 'A request that needs five things works only while all five do: their unavailabilities add up. What a flow depends on must be clearly better than what the flow promises.',
  howToFix:
    'Begin with the largest share: give it a standby or more replicas in other zones, let requests go on without it, or move its work off the request path.',
  concept: 'Availability in series',
  source: 'Treynor, Dahlin, Rau and Beyer, The Calculus of Service Availability, ACM Queue, 2017',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const promised = facts.pack.flows.filter(
      ({ id, isAsync, availabilityTarget }) =>
        !isAsync && availabilityTarget !== null && (model.flow(id)?.availability ?? null) !== null,
    );
    const missed = promised.flatMap((flow) => {
      const worst = tooMuch(flow, facts);
      return worst.length === 0 ? [] : [{ flow, worst }];
    });
    const byCause = groupBy(missed, ({ worst }) => worst.map(({ component }) => component).join());
    return {
      components: promised.flatMap(({ id }) =>
        (model.flow(id)?.hardDependencies ?? []).map(({ component }) => component),
      ),
      connections: [],
      observations: [...byCause.values()].flatMap((same) => {
        const [first] = same;
        return first
          ? [
              observe(
                first.worst,
                same.map(({ flow }) => flow),
                facts,
              ),
            ]
          : [];
      }),
    };
  },
  examples: {
    fires: [
      {
        // Two servers of which both are needed at peak: each failure is an outage.
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 2, zones: 2, tier: 't3.medium' }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 500 }, write: { peakRequestsPerSecond: 10 } },
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3, zones: 3 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Answered without it when it fails.
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3, zones: 3 }],
          advice: ['external-service', { slaPercent: 99 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: [
          'client -> lb',
          'lb -> api',
          ['api -> advice', { criticality: 'soft' }],
          'api -> db',
        ],
      },
    ],
  },
});

/** The fewest, the largest first, without which the flow would keep its promise; empty: it does. */
function tooMuch({ id, availabilityTarget }: FlowSpec, facts: Facts): readonly HardDependency[] {
  const load = modelIn(facts).flow(id);
  if (!load || load.availability === null || availabilityTarget === null) return [];
  const allowed = 1 - availabilityTarget;
  const all = 1 - load.availability;
  const worst: HardDependency[] = [];
  let left = all;
  for (const dependency of load.hardDependencies) {
    if (left <= allowed * (1 + PRECISION)) break;
    worst.push(dependency);
    left -= dependency.share * all;
  }
  return worst;
}

/** Sums of availabilities differ in the last digits. */
const PRECISION = 1e-6;

function observe(
  worst: readonly HardDependency[],
  flows: readonly FlowSpec[],
  facts: Facts,
): Observation {
  const model = modelIn(facts);
  const promises = flows.map(
    ({ id, title, availabilityTarget }) =>
      `${title} (${formatAvailability(share(availabilityTarget ?? 0))} promised, ${formatAvailability(share(model.flow(id)?.availability ?? 0))} reached)`,
  );
  const parts = worst.map((one) => dependencyText(one, facts));
  return {
    outcome: 'fail',
    message: `${inFewWords(promises)} cannot do without ${inWords(parts)}.`,
    components: worst.map(({ component }) => component),
    values: worst.map(({ component, availability }) => ({
      label: facts.nameOf(component),
      value: Number((availability * 100).toFixed(4)),
      unit: '%',
    })),
  };
}

/** With what makes the difference between many machines and enough of them. */
function dependencyText({ component, availability }: HardDependency, facts: Facts): string {
  const load = modelIn(facts).component(component);
  const use = machineUse(load);
  const all = load?.instances.all ?? 1;
  const needed = Math.ceil((use?.share ?? 0) * all);
  const isCounted = scalesByReplicas(facts, facts.component(component)) && all > 1 && needed > 1;
  const why = isCounted
    ? `, as the peak needs ${Math.min(needed, all)} of its ${all} instances`
    : '';
  return `${facts.nameOf(component)} (${formatAvailability(availability)}${why})`;
}
