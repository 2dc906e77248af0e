import type { Component, ComponentId, Properties } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { fanOutTime } from '../../../load/amplification/fan-out';
import { formatCount, formatSeconds } from '../../../load/format';
import type { Resource } from '../../../load/results';
import { count, perSecond, seconds } from '../../../load/units';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { largeListsArePulled, recipientLimit } from '../../facts/fan-out';
import { isCompute, isStore } from '../../facts/looks';
import type { Model } from '../../facts/model';
import { defineRule, type Observation, type Sketch } from '../../rule';

/** What a path asks for when work is to be done later. */
const LATER = ['durable-buffer', 'computes-asynchronously'] as const;
/** Stations that see at least this part of the most visits are where the copies are made. */
const COPYING_SHARE = 0.5;

export default defineRule({
  id: 'fanout-explosion',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Copying to all recipients stays in bounds',
    fail: 'One write with very many recipients blocks all others',
  },
  why: 'Pushing a copy to every recipient is cheap for most writes. But the largest have millions, and while those copies are made, everybody else’s wait behind them.',
  howToFix:
    'Copy only up to a limit of recipients, and let readers of the few largest authors fetch their newest posts when they read. Skip recipients who have not been seen for long.',
  concept: 'Fan-out on write and on read',
  source: 'System design course notes, news feed: the celebrity problem',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const model = modelIn(facts);
    const looked = facts.pack.flows.flatMap((flow) => {
      if (!flow.fanOut) return [];
      const copying = copyingOf(flow, facts, model);
      return copying.length > 0 ? [{ flow, copying }] : [];
    });
    return {
      components: looked.flatMap(({ copying }) => copying.map(({ id }) => id)),
      connections: [],
      observations: looked.flatMap(
        ({ flow, copying }) =>
          waitedFor(flow, facts, model) ?? tooLong(flow, copying, facts, model) ?? [],
      ),
    };
  },
  examples: {
    fires: [
      // Fifty million copies at four thousand a second take hours.
      { ...pushing({}, { average: 200, max: 5e7 }), names: ['copier'] },
      // A limit, but one that is far too high.
      { ...pushing({ maxRecipients: 1_000_000 }, { average: 200, max: 5e7 }), names: ['copier'] },
      {
        // Workers enough, but a database that cannot take what they copy.
        ...pushing({ replicas: 40 }, { average: 200, max: 100_000 }, [
          'sql-database',
          { tier: 'db.t3.small' },
        ]),
        names: ['copier', 'db'],
      },
    ],
    silent: [
      pushing({ replicas: 40 }, { average: 200, max: 100_000 }),
      pushing({ maxRecipients: 10_000 }, { average: 200, max: 5e7 }),
      pushing(
        { notes: 'Posts of large accounts are not fanned out; readers merge them.' },
        { average: 200, max: 5e7 },
      ),
    ],
    // The product allows groups of 500.
    exempt: [pushing({}, { average: 5, max: 500 })],
  },
});

/** Each write is copied by a worker that makes four thousand copies a second. */
function pushing(
  copier: Properties,
  fanOut: NonNullable<FlowSpec['fanOut']>,
  db: Sketch['components'][string] = ['key-value-store', { isManaged: true }],
): Sketch {
  return {
    components: {
      client: 'web-client',
      api: 'service',
      posts: 'queue',
      copier: ['worker', { replicas: 4, jobSeconds: 0.001, ...copier }],
      db,
    },
    connections: [
      'client -> api',
      ['api -> db', { flows: ['read', 'write'] }],
      ['api => posts', { flows: ['events'] }],
      'posts => copier',
      ['copier -> db', { operation: 'write', flows: ['events'] }],
    ],
    problem: {
      write: { peakRequestsPerSecond: 10 },
      events: { fanOut, freshnessTargetSeconds: 5, peakRequestsPerSecond: 2_000 },
    },
  };
}

/** Who makes the copies: what computes where the flow has most visits. */
function copyingOf(flow: FlowSpec, facts: Facts, model: Model): Component[] {
  const computing = stationsOf(flow, model)
    .filter((id) => isCompute(facts, id) && !facts.has(id, 'holds-connections'))
    .map(facts.component);
  // Whoever only hands the write on starts the flow; alone it does the copying too.
  const [first] = model.flow(flow.id)?.path ?? [];
  const behind = computing.filter(({ id }) => id !== first?.component);
  return behind.length > 0 ? behind : computing;
}

/** Where each recipient counts as a visit, as far as it is drawn. */
function stationsOf({ id }: FlowSpec, model: Model): ComponentId[] {
  const path = model.flow(id)?.path ?? [];
  const most = Math.max(0, ...path.map(({ visits }) => visits));
  return path
    .filter(({ visits }) => visits > 0 && visits >= most * COPYING_SHARE)
    .map(({ component }) => component);
}

/** The largest list takes longer than any write may take to be seen. */
function tooLong(
  flow: FlowSpec,
  copying: readonly Component[],
  facts: Facts,
  model: Model,
): Observation | null {
  const target = flow.freshnessTargetSeconds;
  const onTheWay = (model.flow(flow.id)?.path ?? []).map(({ component }) =>
    facts.component(component),
  );
  const limit = recipientLimit(onTheWay);
  if (target === null || !flow.fanOut) return null;
  if (limit === null && largeListsArePulled(onTheWay, facts)) return null;
  const recipients = Math.min(limit ?? Infinity, flow.fanOut.max);
  const copiers = copying.map((one) => one.id);
  const slowest = slowestOf(flow, copiers, model);
  if (!slowest) return null;
  const { id, copiesPerSecond: rate } = slowest;
  const time = fanOutTime(count(recipients), perSecond(rate));
  if (time === null || time <= target) return null;
  const components = [...new Set([...copiers, id])];
  const question = components
    .map((one) => questionOfCapacity(facts, facts.component(one)))
    .find((one) => one !== null);
  if (question !== undefined) return { outcome: 'cannot-tell', message: question, components };
  const names = inWords(copiers.map(facts.nameOf));
  const by = copiers.includes(id) ? '' : `, all that ${facts.nameOf(id)} can take,`;
  const to =
    limit === null
      ? `every recipient. The largest has ${formatCount(count(flow.fanOut.max))}`
      : `all of up to ${formatCount(count(limit))} recipients`;
  return {
    outcome: 'fail',
    message: `${flow.title}: each write is copied by ${names} to ${to}. At ${formatCount(count(rate))} copies a second${by} that takes ${formatSeconds(time)}, and all others, promised ${formatSeconds(seconds(target))}, wait behind it.`,
    components,
    values: [
      measured('Recipients of the largest write', recipients, ''),
      measured('Copies', rate, '/s'),
      measured('Time for the largest write', time, 's'),
      measured('Promised', target, 's'),
    ],
  };
}

/** Of those who copy and what comes behind them, what lets through the fewest if it did nothing else; null: no limit. */
function slowestOf(
  flow: FlowSpec,
  copiers: readonly ComponentId[],
  model: Model,
): { readonly id: ComponentId; readonly copiesPerSecond: number } | null {
  const [first] = model.flow(flow.id)?.path ?? [];
  const [slowest] = stationsOf(flow, model)
    .filter((id) => id !== first?.component || copiers.includes(id))
    .flatMap((id) => {
      const use = useByPassing(id, model);
      const { offeredPerSecond = 0 } = model.component(id) ?? {};
      return use > 0 ? [{ id, copiesPerSecond: offeredPerSecond / use }] : [];
    })
    .sort((one, other) => one.copiesPerSecond - other.copiesPerSecond);
  return slowest ?? null;
}

/** What runs out when more goes through; clients that are connected and what is kept take their room either way. */
const TAKEN_BY_PASSING: ReadonlySet<Resource> = new Set([
  'requests',
  'concurrency',
  'bandwidth',
  'quota',
  'partitions',
  'hot-key',
]);

function useByPassing(id: ComponentId, model: Model): number {
  const resources = model.component(id)?.resources ?? [];
  return Math.max(
    0,
    ...resources
      .filter(({ resource }) => TAKEN_BY_PASSING.has(resource))
      .map(({ utilisation }) => utilisation),
  );
}

/** Copies made while the author waits, where the path asks for a buffer and somebody who works behind it. */
function waitedFor(flow: FlowSpec, facts: Facts, model: Model): Observation | null {
  const isMade = (model.flow(flow.id)?.path ?? []).some(
    ({ component }) => facts.familyOf(component) === 'cache' || isStore(facts, component),
  );
  if (!isMade) return null;
  const explained = facts.paths.flatMap((match) => {
    if (match.flow?.id !== flow.id || match.isSatisfied) return [];
    const relaxed = facts.matchRelaxed(match, ({ anyOf }) =>
      anyOf.some((all) => LATER.some((capability) => all.includes(capability))),
    );
    return relaxed.isSatisfied ? [{ match, relaxed }] : [];
  });
  const services = [
    ...new Set(
      explained.flatMap(({ relaxed }) =>
        [...relaxed.components].filter(
          (id) => facts.waitedFor.has(id) && facts.has(id, 'computes'),
        ),
      ),
    ),
  ];
  if (services.length === 0 || !flow.fanOut) return null;
  const names = inWords(services.map(facts.nameOf));
  return {
    outcome: 'fail',
    message: `${flow.title}: the copies are made by ${names} while the author waits, ${formatCount(count(flow.fanOut.average))} for a usual write, ${formatCount(count(flow.fanOut.max))} for the largest. Those that a crash leaves undone are lost.`,
    components: services,
    values: [
      measured('Recipients on average', flow.fanOut.average, ''),
      measured('Recipients of the largest write', flow.fanOut.max, ''),
    ],
    explains: explained.map(({ match }) => match.path.id),
  };
}
