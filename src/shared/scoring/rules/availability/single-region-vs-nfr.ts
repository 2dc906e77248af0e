import { formatAvailability } from '../../../load/format';
import { withFailover } from '../../../load/availability/time';
import { seconds } from '../../../load/units';
import { inWords } from '../../../lib/in-words';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { availabilityValue, flowTitles } from '../../facts/looks';
import { regionsOf } from '../../facts/regions';
import { flagOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

/** Such a promise to people on several continents leaves no room for the loss of a region. */
const FROM = 0.9999;
/** A region is lost for four hours every other year: an assumption, near what large providers had to report. */
const REGION_LOSS = { eventsPerYear: 0.5, outage: seconds(4 * 3_600) };

export default defineRule({
  id: 'single-region-vs-nfr',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'The loss of a region is survived where that is promised',
    fail: 'One region carries a promise that it cannot keep',
  },
  why: 'A region is one failure domain: a wrong change, a cable or a storm takes all of its zones. However much is doubled within it, what stands in one region is gone for hours when it is.',
  howToFix:
    'Keep a warm copy in a second region that DNS can switch to, or serve from both; say how far its data may lag and how long the switch takes.',
  concept: 'Regions as failure domains',
  source: 'System design course notes 3.6',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const flows = facts.pack.flows.filter((flow) => needsRegions(flow, facts));
    const needed = facts.components.filter(
      (component) =>
        regionsOf(component, facts) !== null &&
        facts.hardFlows.get(component.id)?.some((flow) => flows.includes(flow)),
    );
    const components = needed.map(({ id }) => id);
    return { components, connections: [], observations: observe(flows, components, facts) };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { setting: { userContinents: 3 } },
        names: ['api', 'db'],
      },
      {
        components: {
          client: 'web-client',
          api: ['service', { regions: 2, replicas: 4 }],
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          setting: { mustSurviveRegionLoss: true },
          read: { availabilityTarget: 0.999 },
          write: { availabilityTarget: 0.999 },
        },
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { regions: 2, replicas: 4 }],
          db: ['key-value-store', { regions: 2, isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { setting: { userContinents: 3 } },
      },
    ],
    exempt: [
      {
        // Nobody asks for it: three nines, or people of one continent.
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: {
          setting: { userContinents: 3 },
          read: { availabilityTarget: 0.999 },
          write: { availabilityTarget: 0.999 },
        },
      },
    ],
  },
});

function needsRegions(flow: FlowSpec, facts: Facts): boolean {
  const { mustSurviveRegionLoss, userContinents } = facts.pack.setting;
  if (flow.isAsync || flow.availabilityTarget === null) return false;
  const isAsked = mustSurviveRegionLoss || (userContinents > 1 && flow.availabilityTarget >= FROM);
  return isAsked && !isServedFromEdges(flow, facts);
}

/** Edges all over the world answer it, with a second layer of caches behind them or old copies while the origin is away. */
function isServedFromEdges(flow: FlowSpec, facts: Facts): boolean {
  const edges = (modelIn(facts).flow(flow.id)?.path ?? []).filter(({ component }) =>
    facts.has(component, 'edge-cache'),
  );
  return (
    edges.length > 1 ||
    edges.some(({ component }) => flagOf(facts.component(component), 'acceptsStaleness').value)
  );
}

function observe(
  flows: readonly FlowSpec[],
  needed: readonly string[],
  facts: Facts,
): Observation[] {
  const regions = (id: string) => regionsOf(facts.component(id), facts);
  const single = needed.filter((id) => (regions(id)?.value ?? 1) < 2 && !regions(id)?.isUnknown);
  const unknown = needed.filter((id) => regions(id)?.isUnknown);
  const names = (ids: readonly string[]) => inWords(ids.map((id) => facts.nameOf(id)));
  const lost = flows.filter((flow) => single.some((id) => facts.hardFlows.get(id)?.includes(flow)));
  const questions: Observation[] = unknown.map((id) => ({
    outcome: 'cannot-tell',
    message: `In how many regions does ${facts.nameOf(id)} run?`,
    components: [id],
  }));
  if (single.length === 0) return questions;
  const best = formatAvailability(withFailover(REGION_LOSS));
  return [
    {
      outcome: 'fail',
      message: `There is only one region for ${names(single)}. With four hours without it every other year, no more than ${best} is left for ${flowTitles(lost)}${facts.pack.setting.mustSurviveRegionLoss ? ', and the loss of a region must not stop that' : ''}.`,
      components: single,
      values: availabilityValue(lost),
    },
    ...questions,
  ];
}
