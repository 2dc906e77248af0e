import type { Component } from '../../../design/schema';
import type { FlowSpec } from '../../../problems/pack';
import type { PathMatch } from '../../../traffic/required-paths';
import type { Facts } from '../../facts/facts';
import { isServing, ownership, sourcesOfWork } from '../../facts/ownership';
import { partsShownIn } from '../../facts/parts';
import { instancesOf } from '../../facts/redundancy';
import { checkComponents, defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'politeness-not-partitioned',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'One worker at a time has what nobody may share',
    fail: 'Several workers may go at the same thing at once',
  },
  why: 'Each worker keeps its own pace, and none knows of the others. Ten that happen to serve the same host ask it ten times as often as it allows, and it shuts all of them out.',
  howToFix:
    'Give the work out by a hash of its owner, such as the host, so that one worker has all of it; or let every worker ask one place for leave first.',
  concept: 'Partitioning work by its owner',
  source: 'Heydon and Najork, Mercator: A Scalable, Extensible Web Crawler, 1999',
  needs: ['design'],
  fixMinutes: 2,
  check(facts) {
    const owned = facts.pack.flows.filter(({ ownedBy }) => ownedBy !== null);
    const workers = facts.components.filter(({ id }) =>
      owned.some((flow) => isServing(id, flow, facts)),
    );
    return checkComponents(workers, (id) => {
      const { count } = instancesOf(facts.component(id));
      if (count === 1) return null;
      const flow = owned.find(
        (one) => isServing(id, one, facts) && ownership(id, one, facts) !== 'kept',
      );
      return flow ? observe(facts.component(id), flow, count, facts) : null;
    });
  },
  examples: {
    fires: [
      {
        problem: { events: { ownedBy: ['host', 'domain'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          due: 'queue',
          fetchers: ['worker', { replicas: 8 }],
          sites: 'external-service',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => due',
          'due => fetchers',
          'fetchers -> sites',
        ],
        names: ['due', 'fetchers'],
      },
      {
        problem: { events: { ownedBy: ['host', 'domain'] } },
        components: {
          client: 'web-client',
          api: 'service',
          frontier: ['key-value-store', { shardKey: 'url' }],
          fetchers: ['worker', { replicas: 8 }],
          sites: 'external-service',
        },
        connections: [
          'client -> api',
          'api -> frontier',
          'api => fetchers',
          ['fetchers -> frontier', { operation: 'read' }],
          'fetchers -> sites',
        ],
        names: ['fetchers', 'frontier'],
      },
    ],
    silent: [
      {
        problem: { events: { ownedBy: ['host', 'domain'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          due: ['queue', { ordering: 'key', orderingKey: 'host' }],
          fetchers: ['worker', { replicas: 8 }],
          sites: 'external-service',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => due',
          'due => fetchers',
          'fetchers -> sites',
        ],
      },
    ],
    exempt: [
      {
        // Leave is given in one place.
        problem: { events: { ownedBy: ['host', 'domain'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          due: 'queue',
          fetchers: ['worker', { replicas: 8 }],
          tokens: 'rate-limiter',
          sites: 'external-service',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => due',
          'due => fetchers',
          'fetchers -> tokens',
          'tokens -> sites',
        ],
      },
      {
        // A single worker knows of everything that it does.
        problem: { events: { ownedBy: ['host', 'domain'] } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          due: 'queue',
          fetcher: 'worker',
          sites: 'external-service',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => due',
          'due => fetcher',
          'fetcher -> sites',
        ],
      },
    ],
  },
});

function observe(
  worker: Component,
  flow: FlowSpec,
  count: number | null,
  facts: Facts,
): Observation {
  const sources = sourcesOfWork(worker.id, flow, facts);
  const thing = flow.ownedBy?.[0] ?? '';
  const components = [worker.id, ...sources.map(({ id }) => id)];
  const name = facts.nameOf(worker.id);
  if (count === null || ownership(worker.id, flow, facts) === 'unknown') {
    return {
      outcome: 'cannot-tell',
      message: `${flow.title}: what keeps two of ${name} from serving the same ${thing} at once?`,
      components,
    };
  }
  const from = sources.map(({ id }) => facts.nameOf(id)).join(' and ');
  return {
    outcome: 'fail',
    message: `${flow.title}: ${from} gives the work of one ${thing} to any of the ${count} replicas of ${name}, and they do not know of each other.`,
    components,
    values: [{ label: 'Workers', value: count, unit: '' }],
    explains: [
      ...partsShownIn(components, ['ordering', 'orderingKey', 'shardKey'], facts),
      ...facts.paths
        .filter((match) => match.flow === flow && lacksOnlyLeave(match, facts))
        .map(({ path }) => path.id),
    ],
  };
}

/** The path would be there if nobody had to be asked for leave. */
function lacksOnlyLeave(match: PathMatch, facts: Facts): boolean {
  return (
    !match.isSatisfied &&
    facts.matchRelaxed(match, ({ anyOf }) =>
      anyOf.every((all) => all.includes('coordination') || all.includes('limits')),
    ).isSatisfied
  );
}
