import type { Component, ComponentId, Properties } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { fanOutTime } from '../../../load/amplification/fan-out';
import { formatCount, formatSeconds } from '../../../load/format';
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
    ],
    silent: [
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
function pushing(copier: Properties, fanOut: NonNullable<FlowSpec['fanOut']>): Sketch {
  return {
    components: {
      client: 'web-client',
      api: 'service',
      posts: 'queue',
      copier: ['worker', { replicas: 4, jobSeconds: 0.001, ...copier }],
      db: ['key-value-store', { isManaged: true }],
    },
    connections: [
      'client -> api',
      ['api -> db', { flows: ['read', 'write'] }],
      ['api => posts', { flows: ['events'] }],
      'posts => copier',
      ['copier -> db', { operation: 'write' }],
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
  const rate = copiesPerSecond(flow, model);
  const time = rate === null ? null : fanOutTime(count(recipients), perSecond(rate));
  if (rate === null || time === null || time <= target) return null;
  const question = copying
    .map((component) => questionOfCapacity(facts, component))
    .find((one) => one !== null);
  if (question !== undefined) {
    return {
      outcome: 'cannot-tell',
      message: question,
      components: copying.map(({ id }) => id),
    };
  }
  const names = inWords(copying.map(({ id }) => facts.nameOf(id)));
  const to =
    limit === null
      ? `every recipient. The largest has ${formatCount(count(flow.fanOut.max))}`
      : `all of up to ${formatCount(count(limit))} recipients`;
  return {
    outcome: 'fail',
    message: `${flow.title}: each write is copied by ${names} to ${to}. At ${formatCount(count(rate))} copies a second that takes ${formatSeconds(time)}, and all others, promised ${formatSeconds(seconds(target))}, wait behind it.`,
    components: copying.map(({ id }) => id),
    values: [
      measured('Recipients of the largest write', recipients, ''),
      measured('Copies', rate, '/s'),
      measured('Time for the largest write', time, 's'),
      measured('Promised', target, 's'),
    ],
  };
}

/** What the slowest station on the way could do if it did nothing else; null: none has a limit. */
function copiesPerSecond(flow: FlowSpec, model: Model): number | null {
  const load = model.flow(flow.id);
  const rates = stationsOf(flow, model).flatMap((id) => {
    const use = model.component(id)?.utilisation ?? 0;
    const visits = load?.path.find(({ component }) => component === id)?.visits ?? 0;
    return use > 0 ? [((load?.offeredPerSecond ?? 0) * visits) / use] : [];
  });
  return rates.length === 0 ? null : Math.min(...rates);
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
