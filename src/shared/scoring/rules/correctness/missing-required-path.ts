import { groupBy } from '../../../lib/group-by';
import type { Facts } from '../../facts/facts';
import { inWords } from '../../../lib/in-words';
import { demandOf, type Demand } from '../../facts/path-demand';
import { SEVERITIES, type Severity } from '../../dimensions';
import type { PathMatch } from '../../../traffic/required-paths';
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
      observations: byCause(
        demanded.filter((match) => !match.isSatisfied && !facts.explainedPaths.has(match.path.id)),
      ).map((matches) => missing(matches, facts)),
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

/** Paths that end at the same place for want of the same station are one fault. */
function byCause(matches: readonly PathMatch[]): PathMatch[][] {
  const cause = ({ missingHop, lastReached }: PathMatch) =>
    `${missingHop?.name ?? ''} after ${lastReached.join(' ')}`;
  return [...groupBy(matches, cause).values()];
}

const BY_DEMAND: Readonly<Record<Demand, Severity>> = {
  must: 'blocker',
  stated: 'major',
  optional: 'minor',
  none: 'info',
};

function missing(matches: readonly PathMatch[], facts: Facts): Observation {
  const severities = matches.map(({ path }) => BY_DEMAND[demandOf(path, facts)]);
  const [first] = matches;
  const end = inWords((first?.lastReached ?? []).map((id) => facts.nameOf(id)));
  const hop = first?.missingHop;
  const how =
    hop?.mode === 'async' ? ', not waited for' : hop?.mode === 'sync' ? ', by a direct call' : '';
  const titles = inWords(matches.map(({ path }) => `“${path.title}”`));
  return {
    outcome: 'fail',
    message:
      end === ''
        ? `${titles}: nothing on the canvas starts this path.`
        : `${titles}: the way gets as far as ${end}. Missing after it: ${hop?.name ?? 'its next station'}${how}.`,
    components: first?.lastReached ?? [],
    severity: SEVERITIES.find((severity) => severities.includes(severity)) ?? 'blocker',
    why: matches.map(({ path }) => path.why).join(' '),
    fix: matches.map(({ path }) => path.fix).join(' '),
  };
}
