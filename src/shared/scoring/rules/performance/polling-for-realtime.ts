import type { ComponentId } from '../../../design/schema';
import { rateText, spanText } from '../../../lib/number-text';
import type { FlowSpec } from '../../../problems/pack';
import type { Link } from '../../../traffic/adjacency';
import { reachableFrom } from '../../../traffic/reach';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { handingOver, pushedFlows } from '../../facts/pushes';
import { connectionNumber } from '../../facts/values';
import { defineRule, type Observation } from '../../rule';

/** What people take for immediate, where the problem gives no figure. */
const IMMEDIATE_SECONDS = 5;
/** From this share on, polling costs more for nothing than it brings. */
const MAX_EMPTY_SHARE = 0.8;
/** What has this much room can answer empty questions as well. */
const MAX_UTILISATION = 0.5;

export default defineRule({
  id: 'polling-for-realtime',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'Clients are told instead of asking',
    fail: 'Clients ask again and again for what they should be told',
  },
  why: 'Half of the interval is added to every delivery, and nearly all of the answers are “nothing new”. A shorter interval makes the first better and the second worse.',
  howToFix:
    'Keep a connection open and push over it: WebSocket or server-sent events, or a long poll where nothing else gets through.',
  concept: 'Polling, long polling and push',
  source: 'System design course notes, chapter on real-time communication',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const flows = pushedFlows(facts);
    const polled = facts.adjacency.links.filter(
      ({ from, connection }) =>
        facts.has(from, 'source-of-flows') && connectionNumber(connection, 'pollSeconds').value,
    );
    return {
      components: flows.flatMap((flow) => handingOver(flow, facts).map(({ id }) => id)),
      connections: flows.length > 0 ? polled.map(({ id }) => id) : [],
      observations: polled.flatMap((link) =>
        flows.flatMap((flow) => observe(link, flow, facts) ?? []).slice(0, 1),
      ),
    };
  },
  examples: {
    fires: [
      {
        problem: { events: { isPushed: true, freshnessTargetSeconds: 1 } },
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: [['client -> api', { pollSeconds: 10 }], 'api -> db'],
        names: ['client', 'api'],
      },
      {
        // Often enough, but 20,000 clients ask 20,000 times a second for 500 pieces of news.
        problem: {
          read: { heldConnections: 20_000 },
          events: { isPushed: true, freshnessTargetSeconds: 1 },
        },
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          lb: 'load-balancer',
          db: 'sql-database',
        },
        connections: [['client -> lb', { pollSeconds: 1 }], 'lb -> api', 'api -> db'],
        names: ['client', 'lb'],
      },
    ],
    silent: [
      {
        problem: { events: { isPushed: true, freshnessTargetSeconds: 1 } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          db: 'sql-database',
        },
        connections: [
          'client -> gateway',
          'gateway -> api',
          'api -> db',
          'api -> gateway',
          ['gateway => client', { flows: ['events'] }],
        ],
      },
    ],
    exempt: [
      {
        // Soon enough, and 200 questions a second are nothing for this service.
        problem: {
          read: { heldConnections: 6_000, peakRequestsPerSecond: 100 },
          write: { peakRequestsPerSecond: 100 },
          events: { isPushed: true, freshnessTargetSeconds: 60, peakRequestsPerSecond: 100 },
        },
        components: {
          client: 'web-client',
          api: ['service', { tier: 'm5.xlarge' }],
          db: 'sql-database',
        },
        connections: [['client -> api', { pollSeconds: 30 }], 'api -> db'],
      },
      {
        // Pushed; that devices also ask every five minutes is the net below it.
        problem: { events: { isPushed: true, freshnessTargetSeconds: 1 } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          db: 'sql-database',
        },
        connections: [
          ['client -> gateway', { pollSeconds: 300 }],
          'gateway -> api',
          'api -> db',
          'api -> gateway',
          ['gateway => client', { flows: ['events'] }],
        ],
      },
    ],
  },
});

function observe(link: Link, flow: FlowSpec, facts: Facts): Observation | null {
  const { id, from, to, connection } = link;
  const seconds = connectionNumber(connection, 'pollSeconds').value ?? 0;
  const promised = flow.freshnessTargetSeconds ?? IMMEDIATE_SECONDS;
  const clients = Math.max(0, ...facts.pack.flows.map(({ heldConnections }) => heldConnections));
  const pollsPerSecond = clients / seconds;
  const [client, asked] = [facts.nameOf(from), facts.nameOf(to)];
  const subject = { outcome: 'fail', components: [from, to], connections: [id] } as const;
  const interval = { label: 'Asks every', value: seconds, unit: 's' };
  if (seconds > promised && handingOver(flow, facts).length === 0) {
    return {
      ...subject,
      message: `${flow.title}: ${client} must ask ${asked} for it, every ${spanText(seconds)}, so it comes up to ${spanText(seconds)} late. Promised: ${spanText(promised)}.`,
      values: [interval, { label: 'Promised', value: promised, unit: 's' }],
    };
  }
  if (clients === 0) return null;
  const empty = emptyShare(flow, pollsPerSecond);
  const used = utilisationWith(pollsPerSecond, to, facts);
  if (empty <= MAX_EMPTY_SHARE || used === null || used < MAX_UTILISATION) return null;
  const emptyPercent = Math.round(empty * 100);
  return {
    ...subject,
    message: `${flow.title}: one question every ${spanText(seconds)} from each of ${client} is ${rateText(pollsPerSecond)} at ${asked}, and ${emptyPercent} % of the answers are empty.`,
    values: [
      interval,
      measured('Questions', pollsPerSecond, '/s'),
      { label: 'Empty answers', value: emptyPercent, unit: '%' },
    ],
  };
}

/** Of questions that come at regular intervals, those since the last of which nothing has happened. */
function emptyShare(flow: FlowSpec, pollsPerSecond: number): number {
  return pollsPerSecond > 0 ? Math.exp(-flow.peakRequestsPerSecond / pollsPerSecond) : 0;
}

/** How busy the busiest of what answers is with the questions on top; null: it has no known limit. */
function utilisationWith(pollsPerSecond: number, first: ComponentId, facts: Facts): number | null {
  const passed = reachableFrom(
    [first],
    facts.adjacency.out,
    ({ from, isAsync }) => !isAsync && facts.has(from, 'pass-through'),
  );
  const shares = [...passed].flatMap((id) => {
    const requests = facts
      .model()
      ?.component(id)
      ?.resources.find((one) => one.resource === 'requests');
    return requests && requests.capacity > 0
      ? [requests.utilisation + pollsPerSecond / requests.capacity]
      : [];
  });
  return shares.length > 0 ? Math.max(...shares) : null;
}
