import { backlog } from '../../../load/amplification/backlog';
import { formatCount, formatRate, formatSeconds } from '../../../load/format';
import { perSecond, seconds } from '../../../load/units';
import { isBuffer } from '../../../traffic/adjacency';
import {
  averageShare,
  freshnessPromise,
  machineUse,
  modelIn,
  questionOfCapacity,
} from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { flowTitles } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** Consumers that were down for so long must catch up. */
const OUTAGE_SECONDS = 1_800;

export default defineRule({
  id: 'unbounded-backlog',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'Consumers catch up after an outage',
    fail: 'Consumers take too long to catch up',
  },
  why: 'After half an hour without consumers everything of that time waits, and new work keeps coming. Only what they can do beyond the average brings the line down; until then everything is late, and much of it worthless.',
  howToFix:
    'Run consumers, and partitions for them, with twice the average rate or more, work in batches, or let old messages expire and do urgent ones first.',
  concept: 'Backlog and drain time',
  source: 'Amazon Builders’ Library, Avoiding insurmountable queue backlogs',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const consumers = facts.components.filter(({ id }) => isConsumer(id, facts));
    return checkComponents(consumers, (id) => {
      const model = modelIn(facts);
      const component = facts.component(id);
      const use = machineUse(model.component(id));
      const flows = model.flowsAt(id).filter(({ isAsync }) => isAsync);
      const promise = freshnessPromise(flows);
      if (!use || promise === null || flagOf(component, 'autoscale').value === true) return null;
      const offered = model.component(id)?.offeredPerSecond ?? 0;
      const average = perSecond(offered * averageShare(model, id));
      const capacity = perSecond(offered / use.share);
      const { length, drain } = backlog({
        arrivals: average,
        capacity: perSecond(0),
        duration: seconds(OUTAGE_SECONDS),
        arrivalsAfter: average,
        capacityAfter: capacity,
      });
      // Nobody is on time within the outage itself, whatever was promised.
      const limit = Math.max(promise, OUTAGE_SECONDS);
      if (drain !== null && drain <= limit) return null;
      const question = questionOfCapacity(facts, component);
      if (question !== null) return { outcome: 'cannot-tell', message: question, components: [id] };
      const after =
        drain === null ? 'it never catches up' : `it takes ${formatSeconds(drain)} to catch up`;
      return {
        outcome: 'fail',
        message: `${formatRate(average)} come to ${facts.nameOf(id)} on average, with room for ${formatRate(capacity)}. After half an hour’s outage ${formatCount(length)} wait and ${after}; ${flowTitles(flows)} may be ${formatSeconds(seconds(promise))} late.`,
        components: [id],
        values: [
          measured('Waiting after the outage', length, ''),
          measured('Capacity', capacity, '/s'),
          measured('Average load', average, '/s'),
          ...(drain === null ? [] : [measured('Time to catch up', drain, 's')]),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        // 500 a second on average against 600: half an hour is caught up with after two and a half.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3 }],
          db: 'sql-database',
          jobs: 'queue',
          counter: ['worker', { replicas: 6, jobSeconds: 0.01 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: {
          events: {
            averageRequestsPerSecond: 500,
            peakRequestsPerSecond: 550,
            freshnessTargetSeconds: 60,
          },
        },
        names: ['counter'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          counter: ['worker', { replicas: 6, jobSeconds: 0.01 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: { events: { freshnessTargetSeconds: 60 } },
      },
    ],
    exempt: [
      {
        // It is written down that it may be late.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 3 }],
          db: 'sql-database',
          jobs: ['queue', { acceptsLag: true }],
          counter: ['worker', { replicas: 6, jobSeconds: 0.01 }],
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => counter'],
        problem: {
          events: {
            averageRequestsPerSecond: 500,
            peakRequestsPerSecond: 550,
            freshnessTargetSeconds: 60,
          },
        },
      },
    ],
  },
});

/** Takes from a buffer, message by message; who may be late after an outage by decision is left out. */
function isConsumer(id: string, facts: Facts): boolean {
  if (!facts.has(id, 'computes-asynchronously') && !facts.has(id, 'computes')) return false;
  const buffers = facts.adjacency
    .into(id)
    .filter(({ from }) => isBuffer(from, facts.has))
    .map(({ from }) => facts.component(from));
  const mayBeLate = buffers.some(
    (buffer) =>
      flagOf(buffer, 'acceptsLag').value === true || flagOf(buffer, 'acceptsLoss').value === true,
  );
  return buffers.length > 0 && !mayBeLate;
}
