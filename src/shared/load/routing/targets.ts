import { assumedValue, kindSpec } from '../../design/kinds/catalog';
import type { ComponentId } from '../../design/schema';
import { groupBy } from '../../lib/group-by';
import type { Link } from '../../traffic/adjacency';
import type { Network } from './network';

/** A link with its part of the traffic among alternatives. */
export interface Choice {
  readonly link: Link;
  readonly share: number;
  readonly group: number;
  /** The others of its group look alike and could take its place. */
  readonly isInterchangeable: boolean;
}

interface Choices {
  readonly choices: readonly Choice[];
  /** The way on is not clear from the drawing: traffic is split between different components. */
  readonly isAmbiguous: boolean;
}

/**
 * Splits the links out of a component into groups of alternatives. Clients and what passes requests on send each
 * request one way and split the flow between what fits; everything else calls each of its dependencies, and splits only
 * between those that look alike (same kind, same links onwards).
 */
export function choicesOf(network: Network, from: ComponentId, links: readonly Link[]): Choices {
  const [only] = links;
  if (only && links.length === 1) {
    const choice = { link: only, share: 1, group: 0, isInterchangeable: false };
    return { choices: [choice], isAmbiguous: false };
  }
  const groups = [...groupBy(links, (link) => groupKey(network, from, link)).values()];
  let isAmbiguous = false;
  const choices = groups.flatMap((group, index) => {
    const [first] = group;
    const look = first && network.looks.get(first.to);
    const isInterchangeable =
      group.length > 1 && group.every(({ to }) => network.looks.get(to) === look);
    isAmbiguous ||= group.length > 1 && !isInterchangeable;
    const avoidsFailed = isInterchangeable && looksForFailures(network, from);
    const shares = sharesOf(network, group, avoidsFailed);
    return group.map((link, place) => ({
      link,
      share: shares[place] ?? 0,
      group: index,
      isInterchangeable,
    }));
  });
  return { isAmbiguous, choices };
}

/**
 * Alternatives have the same key. Components that look alike are copies of one thing; ends of the way are themselves,
 * but for what is behind something that passes requests on.
 */
function groupKey(network: Network, from: ComponentId, { to, isAsync }: Link): string {
  const isRouter = network.has(from, 'source-of-flows') || network.has(from, 'pass-through');
  if (!isAsync && isRouter && isPassedOn(network, from, to)) return 'onwards';
  const isEnd = network.adjacency.out(to).length === 0;
  return `${isAsync} ${isEnd ? to : network.looks.get(to)}`;
}

/** Whether a request goes on to it, rather than being looked up there on the way. */
function isPassedOn({ has, stations, numberOf }: Network, from: ComponentId, to: ComponentId) {
  const component = stations[numberOf.get(to) ?? -1]?.component;
  if (!component || component.kind === 'dns') return false;
  const { family } = kindSpec(component.kind);
  if (family === 'edge' || family === 'compute') return true;
  if (has(from, 'source-of-flows')) return false;
  return has(to, 'durable-blobs') || has(to, 'query') || component.kind === 'in-memory-index';
}

/** Whether a component that fails gets no more requests from here. */
export function looksForFailures({ stations, numberOf }: Network, id: ComponentId): boolean {
  const caller = stations[numberOf.get(id) ?? -1]?.component;
  return caller !== undefined && assumedValue(caller, 'hasHealthCheck') !== false;
}

/** The parts of a group, as its lines state them; what they leave open is split evenly. */
function sharesOf(
  { stations, numberOf, callSettings }: Network,
  group: readonly Link[],
  avoidsFailed: boolean,
): readonly number[] {
  if (group.length === 1) return [1];
  const isUp = ({ to }: Link) => (stations[numberOf.get(to) ?? -1]?.instances.up ?? 0) > 0;
  const isLeft = avoidsFailed && group.some(isUp) ? isUp : () => true;
  const chosen = group.filter(isLeft);
  const weightOf = ({ connection }: Link) => callSettings(connection).sharePercent;
  const stated = chosen.reduce((sum, link) => sum + (weightOf(link) ?? 0), 0);
  const open = chosen.filter((link) => weightOf(link) === null).length;
  const rest = open > 0 ? Math.max(0, 100 - stated) / open : 0;
  const all = stated + rest * open;
  return group.map((link) => {
    if (!isLeft(link)) return 0;
    return all > 0 ? (weightOf(link) ?? rest) / all : 1 / chosen.length;
  });
}
