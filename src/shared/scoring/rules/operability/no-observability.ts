import type { ComponentId } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import type { Facts } from '../../facts/facts';
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
  source: 'Beyer et al., Site Reliability Engineering, 2016, chapter on monitoring',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const needed = facts.components.filter(({ id }) => isNeeded(id, facts));
    const isWatched = facts.components.some(({ id }) => facts.has(id, 'observes'));
    const hasAlarms = facts.components.some(
      (component) =>
        facts.has(component.id, 'observes') && flagOf(component, 'hasAlarms').value === true,
    );
    const silent = buffersOf(facts).filter(
      (buffer) =>
        !hasAlarms &&
        flagOf(buffer, 'hasLagAlarm').value !== true &&
        flagOf(buffer, 'acceptsLoss').value !== true,
    );
    const unseen = isWatched ? [] : needed;
    const names = inWords(silent.map(({ id }) => facts.nameOf(id)));
    const faults = [
      ...(unseen.length > 0
        ? [`Nothing watches the ${unseen.length} components that the work cannot do without`]
        : []),
      ...(silent.length > 0 ? [`Nothing tells how old the oldest message in ${names} is`] : []),
    ];
    return {
      components: [...needed, ...buffersOf(facts)].map(({ id }) => id),
      connections: [],
      observations:
        faults.length === 0
          ? []
          : [
              {
                outcome: 'fail',
                message: `${faults.join('. ')}.`,
                components: [...unseen, ...silent].map(({ id }) => id),
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
      {
        // Nobody waits, so that nobody would complain either.
        problem: { read: { isAsync: true }, write: { isAsync: true } },
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['api', 'db'],
      },
      {
        // Somebody looks at charts now and then, but nothing wakes them.
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          worker: 'worker',
          watch: 'monitoring',
        },
        connections: ['client -> api', 'api -> db', 'api => jobs', 'jobs => worker'],
        names: ['jobs'],
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

/** Requests fail without it; where nobody waits for anything, the work in the background goes through it. */
function isNeeded(id: ComponentId, { hardFlows, paths, has }: Facts): boolean {
  if (hardFlows.size > 0) return hardFlows.has(id);
  return (
    !has(id, 'source-of-flows') &&
    paths.some(({ isSatisfied, components }) => isSatisfied && components.has(id))
  );
}
