import type { Component } from '../../../design/schema';
import type { Backlog } from '../../../load/amplification/backlog';
import { formatAmount, formatCount, formatPercent, formatSeconds } from '../../../load/format';
import { count, share } from '../../../load/units';
import type { FlowSpec } from '../../../problems/pack';
import {
  catchesUpInTime,
  flowsWaitingAt,
  machineUse,
  modelIn,
  peakBacklog,
  questionOfCapacity,
  scalesByReplicas,
  type Use,
} from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { flowTitles } from '../../facts/looks';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** How full replicas should be once there are enough of them. */
const WANTED_UTILISATION = 0.7;

export default defineRule({
  id: 'node-overloaded',
  category: 'scalability',
  severity: 'blocker',
  title: {
    pass: 'Everything carries the peak load',
    fail: 'More arrives than can be done',
  },
  why: 'When more arrives in a second than can be done in a second, the line in front grows without end: answers get slower and slower until callers give up, and their retries add to the load.',
  howToFix:
    'Take the cheapest that is enough: more replicas or shards, a larger machine, a cache in front, batches, work moved off the request path.',
  concept: 'Utilisation and saturation',
  source: 'Little, A Proof for the Queuing Formula L = λW, 1961',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const used = facts.components
      .map((component) => ({ component, use: machineUse(model.component(component.id)) }))
      .filter((one): one is { component: Component; use: Use } => one.use !== null)
      .sort((one, other) => other.use.share - one.use.share);
    const uses = new Map(used.map(({ component, use }) => [component.id, use]));
    return checkComponents(
      used.map(({ component }) => component),
      (id) => {
        const use = uses.get(id);
        return use && use.share >= 1 ? overloaded(facts, facts.component(id), use) : null;
      },
    );
  },
  examples: {
    fires: [
      {
        // One t3.small answers 100 requests a second.
        components: {
          client: 'web-client',
          api: ['service', { tier: 't3.small' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        names: ['api'],
      },
      {
        // What is handled later never catches up: one worker at 20 ms a job does 50 a second.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: 'sql-database',
          jobs: 'queue',
          counter: ['worker', { jobSeconds: 0.02 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: { events: {} },
        names: ['counter'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Slower than the peak, faster than the average: an hour of peak is worked off within the hour that is promised.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: 'sql-database',
          jobs: 'queue',
          counter: ['worker', { jobSeconds: 0.0025 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: { events: { freshnessTargetSeconds: 3_600 } },
      },
    ],
  },
});

function overloaded(facts: Facts, component: Component, use: Use): Observation | null {
  const model = modelIn(facts);
  const { id } = component;
  const load = model.component(id);
  const waiting = flowsWaitingAt(model, id);
  const offered = load?.offeredPerSecond ?? 0;
  if (waiting.length === 0 && catchesUpInTime(facts, model, id, offered / use.share)) return null;
  const question = questionOfCapacity(facts, component);
  if (question !== null) return { outcome: 'cannot-tell', message: question, components: [id] };
  const flows = waiting.length > 0 ? waiting : model.flowsAt(id);
  const late = peakBacklog(model, id, offered / use.share);
  const instances = load?.instances.all ?? 1;
  const enough = Math.ceil((instances * use.share) / WANTED_UTILISATION);
  return {
    outcome: 'fail',
    message: `At peak ${facts.nameOf(id)} would have to ${needAndRoom(use)} (${formatPercent(share(use.share))}): ${howItEnds(flows, waiting.length > 0, late)}.`,
    components: [id],
    values: [
      measuredShare('Utilisation at peak', use.share),
      measured('Needed', use.used, use.unit),
      measured('Capacity', use.capacity, use.unit),
    ],
    ...(use.resource === 'partitions'
      ? { fix: 'Give what it takes from more partitions: each is read by one consumer of a group.' }
      : scalesByReplicas(facts, component)
        ? {
            fix: `Run about ${formatCount(count(enough))} replicas instead of ${formatCount(count(instances))}, which leaves room for uneven load, or use larger machines, a cache in front or batches.`,
          }
        : {}),
  };
}

/** What is asked of it and what it has, in the words of what it runs out of. */
function needAndRoom({ resource, used, capacity, unit }: Use): string {
  const [needed = '', possible = ''] = [used, capacity].map((amount) => formatAmount(amount, unit));
  const room = (words: string) =>
    needed === possible ? ', all that it can' : ` and can ${words} ${possible}`;
  switch (resource) {
    case 'connections':
      return `hold ${needed} connections${room('hold')}`;
    case 'concurrency':
      return `work on ${needed} jobs at once${room('on')}`;
    case 'bandwidth':
      return `move ${needed}${room('move')}`;
    case 'partitions':
      return `do ${needed}${room('do')} through the partitions it takes from`;
    default:
      return `do ${needed}${room('do')}`;
  }
}

/** For those who wait, or for work that is done later: how late after an hour of it, if it ever catches up. */
function howItEnds(flows: readonly FlowSpec[], isWaitedFor: boolean, late: Backlog): string {
  const titles = flowTitles(flows);
  if (isWaitedFor) return `requests of ${titles} wait ever longer and fail`;
  return late.drain === null || late.oldest === null
    ? `work for ${titles} falls ever further behind`
    : `after an hour of it, work for ${titles} is ${formatSeconds(late.oldest)} late`;
}
