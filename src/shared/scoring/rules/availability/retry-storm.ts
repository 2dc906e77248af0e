import { carries, type Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { type Amplification, worstAmplification } from '../../facts/retries';
import { connectionFlag, connectionNumber, connectionText } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

const MAX_FACTOR = 8;
const NO_AMPLIFICATION: Amplification = { factor: 1, links: [] };
const MAX_CLIENT_RETRIES = 3;

export default defineRule({
  id: 'retry-storm',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Retries cannot pile up',
    fail: 'Retries can turn a hiccup into an outage',
  },
  why: 'Retries multiply from layer to layer and come all at once: what was slow for a moment is then kept overloaded by its own callers.',
  howToFix:
    'Retry at one layer only, with growing and random waits, and within a budget of a tenth of the calls.',
  concept: 'Retry budgets, backoff and jitter',
  source:
    'Huang et al., Metastable Failures in the Wild, OSDI 2022; Amazon Builders’ Library, Timeouts, retries and backoff with jitter',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const retried = facts.adjacency.links.filter(
      ({ connection }) => (connectionNumber(connection, 'retries').value ?? 0) > 0,
    );
    return {
      components: retried.flatMap(({ from, to }) => [from, to]),
      connections: retried.map(({ id }) => id),
      observations: [...bursts(retried, facts), ...multiplied(facts)],
    };
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', ['api -> db', { retries: 2 }]],
        names: ['api', 'db'],
      },
      {
        components: { client: 'web-client', api: 'service', core: 'service', db: 'sql-database' },
        connections: [
          ['client -> api', { retries: 2, backoff: 'exponential', hasJitter: true }],
          ['api -> core', { retries: 2, backoff: 'exponential', hasJitter: true }],
          ['core -> db', { retries: 2, backoff: 'exponential', hasJitter: true }],
        ],
        names: ['client', 'api', 'core', 'db'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: [
          'client -> api',
          ['api -> db', { retries: 2, backoff: 'exponential', hasJitter: true }],
        ],
      },
    ],
    exempt: [
      {
        // No request goes through all of the layers.
        components: { client: 'web-client', api: 'service', core: 'service', db: 'sql-database' },
        connections: [
          ['client -> api', { retries: 1, hasJitter: true }],
          ['api -> core', { retries: 2, backoff: 'exponential', hasJitter: true, flows: ['read'] }],
          ['core -> db', { retries: 2, backoff: 'exponential', hasJitter: true, flows: ['write'] }],
        ],
      },
      {
        // A client alone may try three times, at random moments; a budget bounds the rest.
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: [
          ['client -> api', { retries: 3, hasJitter: true }],
          ['api -> db', { retries: 1, hasRetryBudget: true }],
        ],
      },
    ],
  },
});

/** Retries at once, or all at the same moment. */
function bursts(retried: readonly Link[], facts: Facts): Observation[] {
  return retried
    .filter(({ connection, from }) => {
      if (connectionFlag(connection, 'hasRetryBudget').value === true) return false;
      const hasJitter = connectionFlag(connection, 'hasJitter').value === true;
      const retries = connectionNumber(connection, 'retries').value ?? 0;
      if (facts.has(from, 'source-of-flows') && retries <= MAX_CLIENT_RETRIES) return !hasJitter;
      return connectionText(connection, 'backoff').value === 'none' || !hasJitter;
    })
    .map(({ id, from, to, connection }) => {
      const retries = connectionNumber(connection, 'retries').value ?? 0;
      return {
        outcome: 'fail',
        message: `${facts.nameOf(from)} tries ${facts.nameOf(to)} again up to ${retries} times without a growing, random wait or a budget.`,
        components: [from, to],
        connections: [id],
        values: [{ label: 'Retries', value: retries, unit: '' }],
      };
    });
}

function multiplied(facts: Facts): Observation[] {
  const { factor, links } = worstOf(facts);
  if (factor <= MAX_FACTOR) return [];
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const calls = Math.round(factor);
  return [
    {
      outcome: 'fail',
      message: `Retries multiply along ${ids.map(facts.nameOf).join(', ')}: one request can become ${calls}.`,
      components: ids,
      connections: links.map(({ id }) => id),
      values: [{ label: 'Tries for one request', value: calls, unit: '' }],
    },
  ];
}

/** Layers multiply only for a flow that goes through all of them. */
function worstOf({ components, adjacency, pack }: Facts): Amplification {
  const ids = components.map(({ id }) => id);
  const all = worstAmplification(ids, adjacency.links);
  if (all.factor <= MAX_FACTOR) return all;
  return pack.flows
    .map((flow) =>
      worstAmplification(
        ids,
        adjacency.links.filter((link) => carries(link, flow)),
      ),
    )
    .reduce((worst, one) => (one.factor > worst.factor ? one : worst), NO_AMPLIFICATION);
}
