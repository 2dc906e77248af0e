import { designGraph } from '#shared/design/graph';
import type { Connection, Design } from '#shared/design/schema';
import { centreOf } from '#shared/design/size';
import { compareByPlace, placedItem, readingOrder, type PlacedItem } from './reading-order';

export type WalkDirection = 'left' | 'right' | 'up' | 'down';

/**
 * Where a step leads from a component, boundary or connection; null: nowhere. Right follows the arrows and left goes
 * against them, to the first in reading order when there are several; up and down go to the next among those that are
 * called by, or call, the same components. Where nothing is connected the steps lead to what stands next that way. From a
 * boundary, right leads to its content and left to what it lies in; from a connection, to its ends.
 */
export function walk(design: Design, from: string, direction: WalkDirection): string | null {
  const connection = design.connections[from];
  if (connection) return fromConnection(design, connection, direction);
  const item = placedItem(design, from);
  if (!item) return null;
  const inside = from in design.boundaries ? alongContent(design, item, direction) : null;
  return inside ?? alongConnections(design, item, direction) ?? beside(design, item, direction);
}

/** The component or boundary after or before another in reading order, round and round. */
export function nextInOrder(design: Design, from: string | null, step: 1 | -1): string | null {
  const order = readingOrder(design);
  const index = order.findIndex(({ id }) => id === from);
  if (index === -1) return order.at(step === 1 ? 0 : -1)?.id ?? null;
  return order.at((index + step) % order.length)?.id ?? null;
}

/** The connections of a component: first those that leave it, then those that arrive, each in reading order. */
export function connectionsOf(design: Design, component: string): Connection[] {
  const { outgoing, incoming } = designGraph(design);
  const sorted = (connections: readonly Connection[], end: 'from' | 'to') =>
    connections.toSorted((one, other) => comparePlaces(design, one[end], other[end]));
  return [
    ...sorted(outgoing(component), 'to'),
    ...sorted(incoming(component), 'from').filter(({ from }) => from !== component),
  ];
}

function fromConnection(
  design: Design,
  { id, from, to }: Connection,
  direction: WalkDirection,
): string | null {
  if (direction === 'left') return from;
  if (direction === 'right') return to;
  const siblings = connectionsOf(design, from);
  const index = siblings.findIndex((sibling) => sibling.id === id);
  return siblings[index + (direction === 'down' ? 1 : -1)]?.id ?? null;
}

function alongContent(design: Design, item: PlacedItem, direction: WalkDirection): string | null {
  if (direction === 'left') return item.parent;
  if (direction !== 'right') return null;
  const content = readingOrder(design).filter(({ parent }) => parent === item.id);
  return content[0]?.id ?? null;
}

function alongConnections(
  design: Design,
  { id }: PlacedItem,
  direction: WalkDirection,
): string | null {
  const { outgoing, incoming } = designGraph(design);
  const targets = (of: string) => outgoing(of).map(({ to }) => to);
  const sources = (of: string) => incoming(of).map(({ from }) => from);
  if (direction === 'right') return inOrder(design, targets(id))[0] ?? null;
  if (direction === 'left') return inOrder(design, sources(id))[0] ?? null;
  const siblings = [...sources(id).flatMap(targets), ...targets(id).flatMap(sources), id];
  const order = inOrder(design, siblings);
  return order[order.indexOf(id) + (direction === 'down' ? 1 : -1)] ?? null;
}

/** The nearest that lies more that way than to the side of it. */
function beside(design: Design, from: PlacedItem, direction: WalkDirection): string | null {
  const start = centreOf(from.box);
  const ahead = readingOrder(design).flatMap((item) => {
    const place = centreOf(item.box);
    const [across, down] = [place.x - start.x, place.y - start.y];
    const forward = { left: -across, right: across, up: -down, down }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? down : across);
    return item.id !== from.id && forward > 0 && aside <= forward
      ? [{ id: item.id, distance: forward + 2 * aside }]
      : [];
  });
  return ahead.toSorted((one, other) => one.distance - other.distance)[0]?.id ?? null;
}

function inOrder(design: Design, ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted((one, other) => comparePlaces(design, one, other));
}

function comparePlaces(design: Design, one: string, other: string): number {
  const [first, second] = [placedItem(design, one), placedItem(design, other)];
  return first && second ? compareByPlace(first, second) : 0;
}
