import { reconnectRate } from '../../../load/amplification/connections';
import { formatCount, formatPercent, formatRate } from '../../../load/format';
import { count, seconds, share } from '../../../load/units';
import { modelIn } from '../../facts/capacity';
import { measured, measuredShare } from '../../facts/figures';
import { instancesOf, zonesOf } from '../../facts/redundancy';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** Connections of one instance from which their return is felt. */
const MANY_CONNECTIONS = 20_000;
/** What the others may at most be used while the lost ones come back. */
const MOST_USE = 0.8;
/** Without a random wait all come back within a second. */
const NO_JITTER = seconds(0);

export default defineRule({
  id: 'reconnect-storm',
  category: 'availability',
  severity: 'minor',
  title: {
    pass: 'Lost connections come back one after the other',
    fail: 'Lost connections all come back at once',
  },
  why: 'When a gateway or a zone goes away, or a new version is rolled out, all its clients connect, sign in and fetch what they missed in the same second. What was left standing falls over next.',
  howToFix:
    'Have clients wait a random time, growing with each failure, before they reconnect, and drain an instance over minutes before it stops.',
  concept: 'Reconnect storms and jitter',
  source: 'Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const gateways = facts.components.filter(({ id }) => facts.has(id, 'holds-connections'));
    return checkComponents(gateways, (id) => {
      const gateway = facts.component(id);
      const load = model.component(id);
      const held = load?.resources.find(({ resource }) => resource === 'connections')?.used ?? 0;
      const requests = load?.resources.find(({ resource }) => resource === 'requests');
      const instances = load?.instances.all ?? 0;
      if (!load || !requests || instances < 2 || held / instances < MANY_CONNECTIONS) return null;
      const jitter = flagOf(gateway, 'hasReconnectJitter');
      if (jitter.value === true || instancesOf(gateway).isManaged) return null;
      const zones = Math.max(1, zonesOf(gateway, facts.design).value ?? 1);
      const gone = zones > 1 ? Math.ceil(instances / zones) : 1;
      const lost = count((held * gone) / instances);
      const returning = reconnectRate(lost, NO_JITTER);
      const left = requests.capacity * (1 - gone / instances);
      const use = left > 0 ? (requests.used + returning) / left : Infinity;
      if (use < MOST_USE) return null;
      const name = facts.nameOf(id);
      if (jitter.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `How do the clients of ${name} come back when it loses ${zones > 1 ? 'a zone' : 'an instance'}: all at once?`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `The loss of ${zones > 1 ? 'a zone' : 'one instance'} of ${name} cuts off ${formatCount(lost)} connections. Without a random wait they all come back at once, ${formatRate(returning)} for instances that can do ${formatPercent(share(Math.min(1, 1 / use)))} of it.`,
        components: [id],
        values: [
          measured('Connections lost', lost, ''),
          measured('Connections of one instance', held / instances, ''),
          measuredShare('Use while they come back', use),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'mobile-client',
          gateways: ['websocket-gateway', { replicas: 4, zones: 2 }],
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> gateways', 'gateways -> api', 'api -> db'],
        problem: { read: { heldConnections: 120_000 } },
        names: ['gateways'],
      },
    ],
    silent: [
      {
        components: {
          client: 'mobile-client',
          gateways: ['websocket-gateway', { replicas: 4, zones: 2, hasReconnectJitter: true }],
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> gateways', 'gateways -> api', 'api -> db'],
        problem: { read: { heldConnections: 120_000 } },
      },
    ],
    exempt: [
      {
        // Few connections on each: the others take them in.
        components: {
          client: 'mobile-client',
          gateways: ['websocket-gateway', { replicas: 4, zones: 2 }],
          api: 'service',
          db: 'sql-database',
        },
        connections: ['client -> gateways', 'gateways -> api', 'api -> db'],
        problem: { read: { heldConnections: 8_000 } },
      },
    ],
  },
});
