import type { ComponentId } from '../../../design/schema';
import { fanOutRate } from '../../../load/amplification/fan-out';
import { formatCount, formatPercent } from '../../../load/format';
import { count, perSecond, share } from '../../../load/units';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { isNamedOn, mayWrite } from '../../facts/flow-links';
import { measured, measuredShare, severityAt } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { defineRule, type Observation, type Sketch } from '../../rule';

const FULL_FROM = 0.7;

/** In the examples: how each write gets into the lists of its readers. */
const PREPARING: Sketch['connections'] = [
  ['api -> lists', { operation: 'read', flows: ['read'] }],
  ['api => events', { flows: ['events'] }],
  'events => copier',
  ['copier -> lists', { operation: 'write', flows: ['events'] }],
];

export default defineRule({
  id: 'pull-only-read-amplification',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Reads find their lists prepared',
    fail: 'Each read collects from hundreds of lists',
  },
  why: 'When nothing is prepared, each reader asks for the newest of everybody they follow. Reads outnumber writes by far, so this is most of the work of the whole system, done again and again.',
  howToFix:
    'Insert each write into the lists of its readers when it is made, for all but the largest authors, and keep what the largest wrote last in a cache.',
  concept: 'Fan-out on write and on read',
  source: 'System design course notes, news feed',
  needs: ['design', 'model'],
  fixMinutes: 5,
  check(facts) {
    const model = modelIn(facts);
    const gathering = facts.pack.flows.filter(
      ({ id, gatheredLists }) => gatheredLists !== null && (model.flow(id)?.path.length ?? 0) > 0,
    );
    return {
      components: gathering.flatMap((flow) => dataOf(flow, facts, model)),
      connections: [],
      observations: gathering.flatMap((flow) => observed(flow, facts, model) ?? []),
    };
  },
  examples: {
    fires: [
      { ...reading({ prepared: false, rate: 5_000 }), names: ['posts'] },
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 10, tier: 'm5.2xlarge' }],
          recent: ['cache', { ttlSeconds: 60 }],
          posts: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> recent', 'api -> posts'],
        problem: { read: { gatheredLists: 300, peakRequestsPerSecond: 5_000 } },
        names: ['recent'],
      },
    ],
    silent: [
      reading({ prepared: true, rate: 5_000 }),
      {
        // That no writes come to the one who copies them is another fault.
        ...reading({ prepared: true, rate: 5_000 }),
        connections: [
          'client -> api',
          ['api -> posts', { flows: ['read', 'write'] }],
          ...PREPARING.slice(0, 1),
          ...PREPARING.slice(2),
        ],
      },
    ],
    // So few reads that collecting is no work worth a number.
    exempt: [reading({ prepared: false, rate: 2 })],
  },
});

function reading({ prepared, rate }: { prepared: boolean; rate: number }): Sketch {
  return {
    components: {
      client: 'web-client',
      api: ['service', { replicas: 10, tier: 'm5.2xlarge' }],
      posts: 'sql-database',
      ...(prepared && {
        events: 'queue',
        copier: ['worker', { replicas: 4, jobSeconds: 0.001 }] as const,
        lists: ['cache', { role: 'primary', shards: 2 }] as const,
      }),
    },
    connections: [
      'client -> api',
      ['api -> posts', { flows: ['read', 'write'] }],
      ...(prepared ? PREPARING : []),
    ],
    problem: {
      read: { gatheredLists: 300, peakRequestsPerSecond: rate },
      write: { peakRequestsPerSecond: 10 },
      ...(prepared && {
        events: { fanOut: { average: 200, max: 500 }, peakRequestsPerSecond: 2_000 },
      }),
    },
  };
}

function observed(flow: FlowSpec, facts: Facts, model: Model): Observation | null {
  const lists = flow.gatheredLists ?? 0;
  if (isPrepared(flow, facts, model)) return null;
  const rate = fanOutRate(perSecond(flow.peakRequestsPerSecond), count(lists));
  const [fullest] = dataOf(flow, facts, model)
    .map((id) => ({ id, use: useWhenGathering(id, flow, model) ?? 0 }))
    .sort((one, other) => other.use - one.use);
  if (!fullest || fullest.use <= FULL_FROM) return null;
  const { id, use } = fullest;
  if (questionOfCapacity(facts, facts.component(id)) !== null) return null;
  return {
    outcome: 'fail',
    message: `Nothing prepares what “${flow.title}” shows: each of ${formatCount(count(flow.peakRequestsPerSecond))} reads a second collects from about ${formatCount(count(lists))} lists. That is ${formatCount(count(rate))} lookups a second, ${use > 2 ? `${formatCount(count(Math.round(use)))} times the capacity` : `${formatPercent(share(use))} of the capacity`} of ${facts.nameOf(id)}.`,
    components: [id],
    values: [
      measured('Lists for each read', lists, ''),
      measured('Lookups', rate, '/s'),
      measuredShare('Use', use),
    ],
    severity: severityAt(use),
    explains: facts.paths
      .filter((match) => !match.isSatisfied && (match.flow?.fanOut ?? null) !== null)
      .map(({ path }) => path.id),
  };
}

/** Where the flow reads, somebody is drawn who puts the copies of writes; when they do not reach him, that is another fault. */
function isPrepared(flow: FlowSpec, facts: Facts, model: Model): boolean {
  const read = new Set(
    (model.flow(flow.id)?.path ?? [])
      .map(({ component }) => component)
      .filter((id) => facts.familyOf(id) === 'cache' || facts.familyOf(id) === 'store'),
  );
  const copied = facts.pack.flows.filter(({ fanOut }) => fanOut !== null);
  const isCopiedBehind = facts.adjacency.links.some(
    (link) =>
      read.has(link.to) &&
      mayWrite(link) &&
      facts.has(link.from, 'computes-asynchronously') &&
      copied.some((one) => isNamedOn(link, one)),
  );
  return (
    isCopiedBehind ||
    copied.some(({ id }) =>
      (model.flow(id)?.path ?? []).some(({ component, connection }) => {
        const drawn = facts.connections.find((one) => one.id === connection);
        return read.has(component) && drawn !== undefined && drawn.operation !== 'read';
      }),
    )
  );
}

/** The cache and the store that most of the flow's reads go to. */
function dataOf({ id }: FlowSpec, facts: Facts, model: Model): ComponentId[] {
  const path = model.flow(id)?.path ?? [];
  return (['cache', 'store'] as const).flatMap((family) => {
    const steps = path.filter(
      ({ component, isAsync }) => !isAsync && facts.familyOf(component) === family,
    );
    const most = Math.max(0, ...steps.map(({ visits }) => visits));
    return steps.filter(({ visits }) => visits === most).map(({ component }) => component);
  });
}

/** How full it would be if each read made all its lookups; caches before it spare it their part. */
function useWhenGathering(id: ComponentId, flow: FlowSpec, model: Model): number | null {
  const load = model.flow(flow.id);
  const path = load?.path ?? [];
  const place = path.findIndex(({ component }) => component === id);
  const missed = path
    .slice(0, place)
    .reduce((left, { component }) => left * (1 - (model.component(component)?.hitRatio ?? 0)), 1);
  const drawn = path[place]?.visits ?? 0;
  const more = Math.max(0, (flow.gatheredLists ?? 0) * missed - drawn);
  const { readsPerSecond, writesPerSecond } = model.operationsAt(id);
  return model.useBy(id, {
    readsPerSecond: readsPerSecond + more * flow.peakRequestsPerSecond,
    writesPerSecond,
  });
}
