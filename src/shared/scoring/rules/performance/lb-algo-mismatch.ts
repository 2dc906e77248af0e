import type { Component } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import type { Link } from '../../../traffic/adjacency';
import type { Facts } from '../../facts/facts';
import { instancesOf } from '../../facts/redundancy';
import { connectionText, textOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** With this much room an uneven split harms nobody. */
const MIN_UTILISATION = 0.4;

/** Give each target its turn, or one at random, however busy it is. */
const BLIND: Readonly<Record<string, string>> = {
  'round-robin': 'in turn',
  random: 'at random',
};
const LONG_LIVED = ['websocket', 'sse'];

export default defineRule({
  id: 'lb-algo-mismatch',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'The balancer looks at how busy its targets are',
    fail: 'The balancer does not look at how busy its targets are',
  },
  why: 'Turns are fair only among equals and for short requests. Connections that stay for hours pile up on whoever has run longest, and a small machine gets as much as a large one.',
  howToFix:
    'Choose the target with the fewest connections, or the better of two at random; give machines of different size different weights.',
  concept: 'Load-balancing algorithms',
  source: 'System design course notes 2.5',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const balancers = facts.components.filter(
      ({ id }) => facts.has(id, 'balances') && targetsOf(id, facts).length > 0,
    );
    return checkComponents(balancers, (id) => observe(facts.component(id), facts));
  },
  examples: {
    fires: [
      {
        problem: { write: { heldConnections: 80_000 } },
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          gateways: ['websocket-gateway', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> gateways', 'gateways -> db'],
        names: ['lb', 'gateways'],
      },
      {
        components: {
          client: 'web-client',
          lb: ['load-balancer', { algorithm: 'random' }],
          old: ['service', { tier: 't3.medium', replicas: 4 }],
          fresh: ['service', { tier: 'm5.xlarge' }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> old', 'lb -> fresh', 'old -> db', 'fresh -> db'],
        names: ['lb', 'old', 'fresh'],
      },
    ],
    silent: [
      {
        problem: { write: { heldConnections: 80_000 } },
        components: {
          client: 'web-client',
          lb: ['load-balancer', { algorithm: 'least-connections' }],
          gateways: ['websocket-gateway', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> gateways', 'gateways -> db'],
      },
    ],
    exempt: [
      {
        // Room for many times as many.
        problem: { write: { heldConnections: 1_000 } },
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          gateways: ['websocket-gateway', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> gateways', 'gateways -> db'],
      },
      {
        // The hash is needed to come back to the same instance.
        problem: { write: { heldConnections: 80_000 } },
        components: {
          client: 'web-client',
          lb: ['load-balancer', { algorithm: 'consistent-hash' }],
          gateways: ['websocket-gateway', { replicas: 3 }],
          db: 'sql-database',
        },
        connections: ['client -> lb', 'lb -> gateways', 'gateways -> db'],
      },
    ],
  },
});

function targetsOf(id: string, facts: Facts): Link[] {
  return facts.adjacency
    .out(id)
    .filter(
      ({ to, isAsync }) =>
        !isAsync && (facts.has(to, 'computes') || facts.has(to, 'holds-connections')),
    );
}

function observe(balancer: Component, facts: Facts): Observation | null {
  const algorithm = textOf(balancer, 'algorithm').value ?? '';
  const how = BLIND[algorithm];
  if (how === undefined) return null;
  const targets = targetsOf(balancer.id, facts);
  const busy = targets.filter(
    ({ to }) => (facts.model()?.component(to)?.utilisation ?? 0) >= MIN_UTILISATION,
  );
  const held = busy.filter((link) => isLongLived(link, facts));
  const mixed = unequal(targets, facts);
  const isUneven = mixed.some(({ to }) => busy.some((link) => link.to === to));
  const unfit = held.length > 0 ? held : isUneven ? mixed : [];
  if (unfit.length === 0) return null;
  const ids = [...new Set(unfit.map(({ to }) => to))];
  const names = inWords(ids.map(facts.nameOf));
  const highest = Math.max(...ids.map((id) => facts.model()?.component(id)?.utilisation ?? 0));
  return {
    outcome: 'fail',
    message:
      held.length > 0
        ? `${facts.nameOf(balancer.id)} hands out connections to ${names} ${how}, and they stay open for hours: after a deployment the first replicas that are back hold most of them.`
        : `${facts.nameOf(balancer.id)} gives ${names} requests ${how}, although they run on machines of different size.`,
    components: [balancer.id, ...ids],
    values: [
      { label: 'Algorithm', value: algorithm, unit: '' },
      { label: 'Highest utilisation', value: Math.round(highest * 100), unit: '%' },
    ],
  };
}

function isLongLived({ to, connection }: Link, facts: Facts): boolean {
  const copies = instancesOf(facts.component(to));
  if ((copies.count ?? 1) < 2) return false;
  return (
    facts.has(to, 'holds-connections') ||
    LONG_LIVED.includes(connectionText(connection, 'protocol').value ?? '')
  );
}

/** Targets that take turns with others on machines of another size, unless their shares are stated. */
function unequal(targets: readonly Link[], facts: Facts): Link[] {
  const tierOf = ({ to }: Link) => textOf(facts.component(to), 'tier').value;
  return targets.filter(
    (link) =>
      link.connection.properties['sharePercent'] === undefined &&
      targets.some(
        (other) =>
          sameWork(link, other, facts) &&
          tierOf(other) !== null &&
          tierOf(link) !== null &&
          tierOf(other) !== tierOf(link),
      ),
  );
}

function sameWork(one: Link, other: Link, facts: Facts): boolean {
  const [flows, others] = [one.connection.flows, other.connection.flows];
  const isSameKind = facts.component(one.to).kind === facts.component(other.to).kind;
  const isSameFlow =
    (flows.length === 0 && others.length === 0) || flows.some((flow) => others.includes(flow));
  return one.to !== other.to && isSameKind && isSameFlow;
}
