import type { ComponentId } from '../../../design/schema';
import { inFewWords, inWords } from '../../../lib/in-words';
import type { FlowSpec } from '../../../problems/pack';
import { carries, type Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { isNamedOn, mayAskFor } from '../../facts/flow-links';
import { isCompute } from '../../facts/looks';
import { partsShownIn } from '../../facts/parts';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'untrusted-fetch-no-egress-guard',
  category: 'security',
  severity: 'major',
  title: {
    pass: 'What strangers supply is opened in isolation',
    fail: 'What strangers supply is opened next to private data',
  },
  why: 'An address may point at your own network, and a file may take over the program that reads it. Whoever opens them can then reach whatever the worker can reach.',
  howToFix:
    'Run it in a network of its own whose way out is restricted: no internal addresses, no metadata service, only the few stores that it must write to, and a sandbox around the parser.',
  concept: 'Server-side request forgery and isolation',
  source: 'OWASP, Server-Side Request Forgery Prevention Cheat Sheet',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const risky = facts.pack.flows.filter(({ handlesUntrusted }) => handlesUntrusted);
    const workers = facts.components.filter(({ id }) =>
      risky.some((flow) => opens(id, flow, facts)),
    );
    return checkComponents(workers, (id) => {
      const guard = flagOf(facts.component(id), 'isEgressRestricted');
      const within = privateReach(id, facts);
      if (guard.value === true || within.length === 0) return null;
      const flows = risky.filter((flow) => opens(id, flow, facts));
      const titles = inWords(flows.map(({ title }) => title));
      const name = facts.nameOf(id);
      return guard.isUnknown
        ? {
            outcome: 'cannot-tell',
            message: `${titles}: what can ${name} reach from where it runs?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `${titles}: what strangers supply is opened by ${name}, and from there the way to ${inFewWords(within.map(facts.nameOf))} is open.`,
            components: [id],
            explains: partsShownIn([id], ['isEgressRestricted'], facts),
          };
    });
  },
  examples: {
    fires: [
      {
        problem: { events: { handlesUntrusted: true } },
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          fetcher: 'worker',
          sites: 'external-service',
          db: 'sql-database',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => jobs',
          'jobs => fetcher',
          'fetcher -> sites',
          'fetcher -> db',
        ],
        names: ['fetcher'],
      },
      {
        problem: { events: { handlesUntrusted: true } },
        components: {
          client: 'web-client',
          api: 'service',
          uploads: 'object-storage',
          jobs: 'queue',
          encoder: 'transcoder',
        },
        connections: [
          'client -> api',
          'api -> uploads',
          'api => jobs',
          ['jobs => encoder', { flows: ['events'] }],
          'encoder -> uploads',
        ],
        names: ['encoder'],
      },
    ],
    silent: [
      {
        problem: { events: { handlesUntrusted: true } },
        components: {
          client: 'web-client',
          api: 'service',
          jobs: 'queue',
          fetcher: ['worker', { isEgressRestricted: true }],
          sites: 'external-service',
          db: 'sql-database',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => jobs',
          'jobs => fetcher',
          'fetcher -> sites',
          'fetcher -> db',
        ],
      },
    ],
    exempt: [
      {
        // There is nothing that it could reach.
        problem: { events: { handlesUntrusted: true } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          fetcher: 'worker',
          sites: 'external-service',
          found: 'queue',
        },
        connections: [
          'client -> api',
          'api -> db',
          'api => jobs',
          'jobs => fetcher',
          'fetcher -> sites',
          'fetcher => found',
        ],
      },
    ],
  },
});

/** It goes out for the flow, or is handed what came in by it. What only plans the work opens nothing. */
function opens(id: ComponentId, flow: FlowSpec, facts: Facts): boolean {
  if (!isCompute(facts, id)) return false;
  const out = facts.adjacency.out(id);
  const isFetching = (link: Link) =>
    facts.has(link.to, 'outside-our-control') && (carries(link, flow) || mayAskFor(link, flow));
  if (out.some(isFetching)) return true;
  const isPlanner = facts.component(id).kind === 'scheduler';
  if (isPlanner || !facts.has(id, 'computes-asynchronously')) return false;
  return (
    facts.adjacency.into(id).some((link) => isNamedOn(link, flow)) ||
    out.some(({ to, connection }) => {
      const isReading = connection.operation === 'read' && connection.flows.includes(flow.id);
      return isReading && facts.has(to, 'durable-blobs');
    })
  );
}

/** Stores, caches and services of ours that it calls, and so could call for somebody else. */
function privateReach(id: ComponentId, facts: Facts): ComponentId[] {
  const called = facts.adjacency
    .out(id)
    .filter(({ isAsync }) => !isAsync)
    .map(({ to }) => to)
    .filter((to) => ['store', 'cache'].includes(facts.familyOf(to)) || facts.has(to, 'computes'));
  return [...new Set(called)];
}
