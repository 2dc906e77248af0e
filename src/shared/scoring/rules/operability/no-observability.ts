import { buffersOf } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { defineRule } from '../../rule';

export default defineRule({
  id: 'no-observability',
  category: 'operability',
  severity: 'minor',
  title: {
    pass: 'Somebody would notice',
    fail: 'Nobody would notice a failure',
  },
  why: 'Without rate, errors, latency and the age of the oldest message, the first to know of an outage are the users; what fails asynchronously fails in silence.',
  howToFix: 'Add monitoring with alarms on the promises of each flow and on the lag of each queue.',
  concept: 'The four golden signals',
  source: 'Site Reliability Engineering, chapter on monitoring',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const needed = facts.components.filter(({ id }) => facts.hardFlows.has(id));
    const isWatched = facts.components.some(({ id }) => facts.has(id, 'observes'));
    const silent = buffersOf(facts).filter(
      (buffer) => flagOf(buffer, 'hasLagAlarm').value !== true,
    );
    const areBuffersWatched =
      buffersOf(facts).length > 0 && silent.length === 0 && needed.length === 0;
    return {
      components: needed.map(({ id }) => id),
      connections: [],
      observations:
        isWatched || areBuffersWatched || needed.length === 0
          ? []
          : [
              {
                outcome: 'fail',
                message: `Nothing watches the ${needed.length} components that requests cannot do without${silent.length > 0 ? ', nor the age of queued messages' : ''}.`,
                components: needed.map(({ id }) => id),
              },
            ],
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['api', 'db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          watch: 'monitoring',
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Nothing is connected yet, so there is nothing to watch.
        components: { client: 'web-client', api: 'service' },
        connections: ['client -> api'],
      },
    ],
  },
});
