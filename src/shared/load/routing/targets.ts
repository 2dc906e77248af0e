import { assumedValue, kindSpec } from '../../design/kinds/catalog';
import type { ComponentId } from '../../design/schema';
import { groupBy } from '../../lib/group-by';
import type { Link } from '../../traffic/adjacency';
import { connectionNumber } from './connection-number';
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
  const groups = [...groupBy(links, (link) => groupKey(network, from, link)).values()];
  const split = groups.map((group, index) => {
    const looks = new Set(group.map(({ to }) => lookBehindRouter(network, to))).size;
    const isInterchangeable = group.length > 1 && looks === 1;
    return {
      isAmbiguous: looks > 1,
      choices: sharesOf(network, group, isInterchangeable && looksForFailures(network, from)).map(
        (choice) => ({ ...choice, group: index, isInterchangeable }),
      ),
    };
  });
  return {
    isAmbiguous: split.some((group) => group.isAmbiguous),
    choices: split.flatMap(({ choices }) => choices),
  };
}

function groupKey(network: Network, from: ComponentId, link: Link): string {
  const isRouter = network.has(from, 'source-of-flows') || network.has(from, 'pass-through');
  if (!link.isAsync && isRouter && isPassedOn(network, from, link.to)) return 'onwards';
  return `${link.isAsync} ${lookOf(network, link.to)}`;
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

/** Components of one kind that lead to the same others look alike: copies of one thing. Ends of the way are themselves. */
function lookOf(network: Network, id: ComponentId): string {
  const look = lookBehindRouter(network, id);
  return network.adjacency.out(id).length === 0 ? `${look} ${id}` : look;
}

/** Behind what passes requests on, boxes of one kind with nothing behind them are copies too. */
function lookBehindRouter({ adjacency, numberOf, stations }: Network, id: ComponentId): string {
  const onwards = adjacency
    .out(id)
    .map(({ to }) => to)
    .sort();
  return `${stations[numberOf.get(id) ?? -1]?.component.kind} ${onwards.join(' ')}`;
}

/** Whether a component that fails gets no more requests from here. */
function looksForFailures({ stations, numberOf }: Network, id: ComponentId): boolean {
  const caller = stations[numberOf.get(id) ?? -1]?.component;
  return caller !== undefined && assumedValue(caller, 'hasHealthCheck') !== false;
}

function sharesOf(
  { stations, numberOf }: Network,
  group: readonly Link[],
  avoidsFailed: boolean,
): { readonly link: Link; readonly share: number }[] {
  const isUp = ({ to }: Link) => (stations[numberOf.get(to) ?? -1]?.instances.up ?? 0) > 0;
  const alive = avoidsFailed ? group.filter(isUp) : group;
  const chosen = alive.length > 0 ? alive : group;
  const weights = chosen.map(({ connection }) => connectionNumber(connection, 'sharePercent'));
  const stated = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const open = weights.filter((weight) => weight === null).length;
  const rest = open > 0 ? Math.max(0, 100 - stated) / open : 0;
  const all = stated + rest * open;
  const places = new Map(chosen.map((link, place) => [link, place]));
  return group.map((link) => {
    const place = places.get(link);
    if (place === undefined) return { link, share: 0 };
    const weight = weights[place] ?? rest;
    return { link, share: all > 0 ? weight / all : 1 / chosen.length };
  });
}
