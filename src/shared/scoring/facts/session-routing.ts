import type { ComponentId } from '../../design/schema';
import type { Concept, FlowSpec } from '../../problems/pack';
import { carries, type Link } from '../../traffic/adjacency';
import { reachableFrom } from '../../traffic/reach';
import type { Facts } from './facts';
import { isNamedOn, mayAskFor } from './flow-links';
import { isCompute } from './looks';
import { findConcept } from './matching';
import { isKeyOf } from './ordering';
import { arrivalsAt } from './pushes';
import { listOf, textOf } from './values';

/** With so few gateways, at less than this use, each message can go to all of them. */
const MAX_BROADCAST_GATEWAYS = 5;
const MAX_BROADCAST_UTILISATION = 0.5;

const GATEWAY_WORDS = ['gateway', 'server', 'session', 'connection', 'node', 'socket'];
const REGISTRY: Concept[] = [
  [['session', 'connection', 'presence', 'registry', 'gateway', 'routing', 'socket', 'online']],
];

/** Whether somebody can tell on which of several gateways a recipient is. */
export type Routing = 'known' | 'doubtful' | 'unknown';

/** How messages of a flow find the one of `count` gateways that holds their recipient's connection. */
export function routingTo(
  gateway: ComponentId,
  flow: FlowSpec,
  count: number,
  facts: Facts,
): Routing {
  const senders = reachableFrom(
    [gateway],
    facts.adjacency.into,
    (link) => carries(link, flow) && !facts.has(link.from, 'source-of-flows'),
  );
  const found = [
    ...arrivalsAt(gateway, flow, facts).map((link) => routingBy(link, count, facts)),
    ...[...senders]
      .filter((sender) => isCompute(facts, sender))
      .flatMap((sender) => facts.adjacency.out(sender))
      .filter((link) => mayAskFor(link, flow))
      .map((link) => lookedUpOver(link, flow, facts)),
  ];
  return found.includes('known') ? 'known' : found.includes('doubtful') ? 'doubtful' : 'unknown';
}

/** What hands messages to the gateways can choose: topics that they subscribe to, or a hash of the recipient. */
function routingBy({ from, to }: Link, count: number, facts: Facts): Routing {
  const component = facts.component(from);
  if (facts.has(from, 'fan-out')) return 'known';
  if (textOf(component, 'algorithm').value === 'consistent-hash') return 'known';
  if (!facts.has(from, 'durable-buffer') || facts.has(from, 'durable')) return 'unknown';
  if (isKeyOf(textOf(component, 'orderingKey').value ?? '', GATEWAY_WORDS)) return 'known';
  if (!facts.has(from, 'replay')) return 'unknown';
  const { utilisation } = facts.model()?.component(to) ?? {};
  const canBroadcast =
    count <= MAX_BROADCAST_GATEWAYS && (utilisation ?? 1) < MAX_BROADCAST_UTILISATION;
  return canBroadcast ? 'known' : 'doubtful';
}

/** What a sender asks before it hands a message on: a coordinator, or a store of sessions. */
function lookedUpOver(link: Link, flow: FlowSpec, facts: Facts): Routing {
  const { to, connection } = link;
  if (facts.has(to, 'coordination')) return facts.has(to, 'unique-ids') ? 'unknown' : 'known';
  const isCache = facts.has(to, 'fast-lookup') && facts.familyOf(to) === 'cache';
  if (!isCache && !facts.has(to, 'key-lookup')) return 'unknown';
  const asked = facts.component(to);
  const holds = listOf(asked, 'holds').value ?? [];
  const said = [asked.name, connection.label, ...holds].join('. ').replaceAll(/[_-]/g, ' ');
  if (findConcept(said, REGISTRY) !== null) return 'known';
  if (!isCache || holds.length > 0) return 'unknown';
  return isNamedOn(link, flow) ? 'known' : 'doubtful';
}
