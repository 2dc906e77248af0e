import type { Facts } from '../../facts/facts';
import { inWords } from '../../facts/looks';
import { lacksOnlyBalancer } from '../../facts/balancing';
import { demandOf } from '../../facts/path-demand';
import type { PathMatch } from '../../facts/required-paths';
import { defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'missing-required-path',
  category: 'correctness',
  severity: 'blocker',
  title: {
    pass: 'Every required path is connected',
    fail: 'A required path is missing',
  },
  why: 'A drawing must carry the data of each requirement from the client to where it is kept and back. Where the chain is broken, the requirement is not met, whatever else is on the canvas.',
  howToFix: 'Add the missing component or connection.',
  concept: 'Walking a request through the design',
  source: 'System design course notes, chapter on high-level design',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const demanded = facts.paths.filter((match) => demandOf(match.path, facts) !== 'none');
    return {
      components: demanded.flatMap(({ targets }) => [...targets]),
      connections: demanded.flatMap(({ links }) => links.map(({ id }) => id)),
      observations: demanded
        .filter((match) => !match.isSatisfied && !lacksOnlyBalancer(match, facts))
        .map((match) => missing(match, facts)),
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service' },
        connections: ['client -> api'],
        names: ['api'],
      },
      {
        // Labelled for writes only, so no read goes this way.
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { operation: 'write' }]],
        names: ['api'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // What only passes requests on may stand in between, and one service may call another.
        components: {
          client: 'web-client',
          dns: 'dns',
          lb: 'load-balancer',
          web: 'service',
          api: 'service',
          db: 'key-value-store',
        },
        connections: ['client -> dns', 'dns -> lb', 'lb -> web', 'web -> api', 'api -> db'],
      },
    ],
  },
});

function missing(match: PathMatch, facts: Facts): Observation {
  const { path, missingHop, lastReached } = match;
  const demand = demandOf(path, facts);
  const end = inWords(lastReached.map((id) => `“${facts.nameOf(id)}”`));
  const hop = missingHop?.name ?? 'its next station';
  const how =
    missingHop?.mode === 'async'
      ? ' asynchronously'
      : missingHop?.mode === 'sync'
        ? ' by a direct call'
        : '';
  return {
    outcome: 'fail',
    message:
      lastReached.length === 0
        ? `${path.title}: nothing on the canvas starts this path.`
        : `${path.title}: the path gets as far as ${end} and never reaches ${hop}${how}.`,
    components: lastReached,
    severity: demand === 'must' ? 'blocker' : demand === 'stated' ? 'major' : 'minor',
    why: path.why,
    fix: path.fix,
  };
}
