import { RESOURCE_WORDS } from '../../../load/bottleneck-words';
import { formatMilliseconds, formatPercent } from '../../../load/format';
import { share } from '../../../load/units';
import { flowsWaitingAt, machineUse, modelIn, questionOfCapacity } from '../../facts/capacity';
import { measured, measuredShare } from '../../facts/figures';
import { flowTitles } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** Above it a small peak on top of the peak is an outage. */
const MAJOR_ABOVE = 0.85;

export default defineRule({
  id: 'node-hot',
  category: 'scalability',
  severity: 'minor',
  title: {
    pass: 'What users wait for has room at peak',
    fail: 'Nearly full at peak',
  },
  why: 'Waiting does not grow evenly with the load: it explodes near the limit. Two servers that are 90 % busy make a request take five times as long as its work, and the next small peak is an outage.',
  howToFix:
    'Keep one or two servers below 70 % at peak and many below 80 %: add a replica, use a larger machine or take load away.',
  concept: 'The knee of the latency curve',
  source: 'Erlang, 1917: waiting in an M/M/c queue (Erlang C)',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const waitedFor = facts.components.filter(
      ({ id }) => machineUse(model.component(id)) !== null && flowsWaitingAt(model, id).length > 0,
    );
    return checkComponents(waitedFor, (id) => {
      const component = facts.component(id);
      const load = model.component(id);
      const use = machineUse(load);
      if (!load || !use || load.status !== 'busy' || load.saturatedBy !== use.resource) return null;
      const utilisation = load.utilisation ?? 0;
      const growsInTime =
        flagOf(component, 'autoscale').value === true &&
        flagOf(component, 'hasShedPlan').value === true;
      if (growsInTime) return null;
      const question = questionOfCapacity(facts, component);
      if (question !== null) return { outcome: 'cannot-tell', message: question, components: [id] };
      const flows = flowsWaitingAt(model, id);
      const wait =
        load.queueWaitMs === null || load.queueWaitMs < 0.1
          ? ''
          : ` Requests already wait ${formatMilliseconds(load.queueWaitMs)} on average before work begins.`;
      return {
        outcome: 'fail',
        message: `${formatPercent(share(utilisation))} of the ${RESOURCE_WORDS[use.resource]} that ${facts.nameOf(id)} can take are used at peak, and ${flowTitles(flows)} cannot go on without.${wait}`,
        components: [id],
        values: [
          measuredShare('Utilisation at peak', utilisation),
          ...(load.queueWaitMs === null ? [] : [measured('Mean wait', load.queueWaitMs, 'ms')]),
        ],
        severity: utilisation > MAJOR_ABOVE ? 'major' : 'minor',
      };
    });
  },
  examples: {
    fires: [
      {
        // Two m5.large answer 2,000 requests a second.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 1, tier: 'm5.large' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 400 } },
        names: ['api'],
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
        // Grows with the load, and turns the least important away until it has grown.
        components: {
          client: 'web-client',
          api: ['service', { autoscale: true, hasShedPlan: true }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 400 } },
      },
    ],
  },
});
