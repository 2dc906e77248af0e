import { outwardsFrom } from '../../../design/nesting';
import type { ComponentId } from '../../../design/schema';
import { constantsWith } from '../../../load/constants/constants';
import type { FlowSpec } from '../../../problems/pack';
import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { latencyPromise } from '../../facts/figures';
import { textOf } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

/** Promises below this have no room for a trip between regions. */
const MAX_TARGET_MS = 300;

export default defineRule({
  id: 'cross-region-sync-call',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'No request waits for another region',
    fail: 'A request waits for another region',
  },
  why: 'Light in glass needs tens of milliseconds from one region to the next and back. Every such call on the way of a request adds that, and a lost packet adds it again.',
  howToFix:
    'Read from a copy in the same region, do the far part asynchronously, or send each user to the region that is home to their data.',
  concept: 'Latency between regions',
  source: 'System design course notes 3.4',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const calls = facts.adjacency.links.filter((link) => crossesRegions(link, facts));
    return {
      components: calls.flatMap(({ from, to }) => [from, to]),
      connections: calls.map(({ id }) => id),
      observations: calls.flatMap((link) => observe(link, facts) ?? []),
    };
  },
  examples: {
    fires: [
      {
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
        },
        regions: { east: ['api'], west: ['db'] },
        connections: ['client -> api', 'api -> db'],
        names: ['api', 'db'],
      },
    ],
    silent: [
      {
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
        },
        regions: { east: ['api', 'db'] },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Nobody promised to be faster than this.
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 500 } } },
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
        },
        regions: { east: ['api'], west: ['db'] },
        connections: ['client -> api', 'api -> db'],
      },
      {
        // Each record is written in the region that is its home.
        problem: { write: { latencyTarget: { percentile: 0.99, ms: 50 } } },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { conflictRule: 'home-region' }],
        },
        regions: { east: ['api'], west: ['db'] },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});

function regionOf(id: ComponentId, { design, component }: Facts): string | null {
  const around = outwardsFrom(design.boundaries, component(id).boundary);
  return around.find(({ kind }) => kind === 'region')?.id ?? null;
}

function crossesRegions({ from, to, isAsync }: Link, facts: Facts): boolean {
  if (isAsync || facts.has(from, 'source-of-flows') || facts.has(to, 'source-of-flows'))
    return false;
  const [here, there] = [regionOf(from, facts), regionOf(to, facts)];
  return here !== null && there !== null && here !== there;
}

function observe(link: Link, facts: Facts): Observation | null {
  const { id, from, to } = link;
  const carried = facts.model()?.connection(id)?.flows ?? [];
  const isHome = textOf(facts.component(to), 'conflictRule').value === 'home-region';
  const hasty = facts.pack.flows.filter((flow) => {
    if (!carried.includes(flow.id) || flow.isAsync) return false;
    if (flow.operation === 'write' && isHome) return false;
    return flow.latencyTarget !== null && flow.latencyTarget.ms < MAX_TARGET_MS;
  });
  const late = hasty.find((flow) => isMissed(flow, facts));
  const flow = late ?? hasty[0];
  if (!flow?.latencyTarget) return null;
  const tripMs = constantsWith({})['latency.crossRegionMs'];
  const { ms, percentile } = flow.latencyTarget;
  return {
    outcome: 'fail',
    message: `${flow.title}: each call of ${facts.nameOf(from)} to ${facts.nameOf(to)} goes to another region and back, at least ${tripMs} ms of the ${ms} ms that are promised.`,
    components: [from, to],
    connections: [id],
    values: [
      { label: 'Trip between regions', value: tripMs, unit: 'ms' },
      { label: `Promised at p${percentile * 100}`, value: ms, unit: 'ms' },
    ],
    severity: late ? 'major' : 'minor',
  };
}

/** Not kept by the model's figures, or too busy to have any. */
function isMissed(flow: FlowSpec, facts: Facts): boolean {
  const load = facts.model()?.flow(flow.id);
  const promise = latencyPromise(flow, load);
  return promise === null || promise.isMissed;
}
