import type { ComponentId } from '../../../design/schema';
import type { FlowSpec, PathHop } from '../../../problems/pack';
import type { Facts } from '../../facts/facts';
import { arrivalsAt, pushedFlows } from '../../facts/pushes';
import { instancesOf } from '../../facts/redundancy';
import { routingTo } from '../../facts/session-routing';
import { checkComponents, defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'ws-no-session-routing',
  category: 'correctness',
  severity: 'major',
  title: {
    pass: 'Messages find the gateway of their recipient',
    fail: 'Messages cannot find the gateway of their recipient',
  },
  why: 'A device is connected to one gateway out of many. A message that is handed to another one has nowhere to go, and the more gateways there are, the more often that happens.',
  howToFix:
    'Keep a registry from user and device to gateway whose entries expire, or give each gateway a topic of its own that the sender publishes to.',
  concept: 'Session registries and routing to connected clients',
  source: 'System design course notes, chapter on real-time chat',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const flows = pushedFlows(facts);
    const gateways = facts.components.filter(
      ({ id }) =>
        facts.has(id, 'holds-connections') &&
        flows.some((flow) => arrivalsAt(id, flow, facts).length > 0),
    );
    const copies = gateways.map(instancesOf);
    const count = copies.reduce((sum, one) => sum + (one.count ?? 1), 0);
    const isUnknown = copies.some((one) => one.count === null);
    return checkComponents(gateways, (id) => {
      if (instancesOf(facts.component(id)).isManaged || (count < 2 && !isUnknown)) return null;
      const lost = flows.filter((flow) => arrivalsAt(id, flow, facts).length > 0);
      return (
        lost.map((flow) => observe(id, flow, { count, isUnknown }, facts)).find(Boolean) ?? null
      );
    });
  },
  examples: {
    fires: [
      {
        problem: { events: { isPushed: true } },
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          gateways: ['websocket-gateway', { replicas: 6 }],
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          delivery: 'worker',
        },
        connections: [
          'client -> lb',
          'lb -> gateways',
          'gateways -> api',
          'api -> db',
          'api => jobs',
          'jobs => delivery',
          'delivery -> gateways',
        ],
        names: ['gateways'],
      },
      {
        // A queue hands each message to whichever gateway is free.
        problem: { events: { isPushed: true } },
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          gateways: ['websocket-gateway', { replicas: 6 }],
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
        },
        connections: [
          'client -> lb',
          'lb -> gateways',
          'gateways -> api',
          'api -> db',
          'api => jobs',
          'jobs => gateways',
        ],
        names: ['gateways'],
      },
    ],
    silent: [
      {
        problem: { events: { isPushed: true } },
        components: {
          client: 'web-client',
          gateways: ['websocket-gateway', { replicas: 6 }],
          api: 'service',
          db: 'sql-database',
          jobs: 'queue',
          delivery: 'worker',
          sessions: ['cache', { holds: ['session'] }],
        },
        connections: [
          'client -> gateways',
          'gateways -> api',
          'api -> db',
          'api => jobs',
          'jobs => delivery',
          'delivery -> sessions',
          'delivery -> gateways',
        ],
      },
      {
        problem: { events: { isPushed: true } },
        components: {
          client: 'web-client',
          gateways: ['websocket-gateway', { replicas: 6 }],
          api: 'service',
          db: 'sql-database',
          topics: 'pub-sub',
        },
        connections: [
          'client -> gateways',
          'gateways -> api',
          'api -> db',
          'api => topics',
          'topics => gateways',
        ],
      },
    ],
    exempt: [
      {
        // All recipients are connected to the one gateway that there is.
        problem: { events: { isPushed: true } },
        components: {
          client: 'web-client',
          gateway: 'websocket-gateway',
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> gateway', 'gateway -> api', 'api -> db', 'api -> gateway'],
      },
      {
        // Every one of a few gateways reads everything.
        problem: {
          read: { peakRequestsPerSecond: 100 },
          write: { peakRequestsPerSecond: 100 },
          events: { isPushed: true },
        },
        components: {
          client: 'web-client',
          gateways: ['websocket-gateway', { replicas: 3 }],
          api: 'service',
          db: 'sql-database',
          events: 'stream',
        },
        connections: [
          'client -> gateways',
          'gateways -> api',
          'api -> db',
          'api => events',
          'events => gateways',
        ],
      },
    ],
  },
});

function observe(
  id: ComponentId,
  flow: FlowSpec,
  { count, isUnknown }: { readonly count: number; readonly isUnknown: boolean },
  facts: Facts,
): Observation | null {
  const routing = routingTo(id, flow, count, facts);
  if (routing === 'known') return null;
  const name = facts.nameOf(id);
  if (routing === 'doubtful' || isUnknown) {
    return {
      outcome: 'cannot-tell',
      message: `${flow.title}: how does a message get to the one replica of ${name} that its recipient is connected to?`,
      components: [id],
    };
  }
  const missed = Math.round((1 - 1 / count) * 100);
  return {
    outcome: 'fail',
    message: `${flow.title}: a recipient is connected to one of ${count} replicas of ${name}, and nothing says to which. About ${missed} % of the messages come to one that does not have them.`,
    components: [id],
    values: [
      { label: 'Gateways', value: count, unit: '' },
      { label: 'Handed to the wrong one', value: missed, unit: '%' },
    ],
    explains: facts.paths
      .filter(
        (match) =>
          match.flow === flow &&
          !match.isSatisfied &&
          facts.matchRelaxed(match, isRegistryStation).isSatisfied,
      )
      .map(({ path }) => path.id),
  };
}

function isRegistryStation({ anyOf }: PathHop): boolean {
  return anyOf.some((all) => all.includes('coordination'));
}
